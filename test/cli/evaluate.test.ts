import { openEngine } from '../../src/assembly/openEngine';
import { evaluate } from '../../src/cli/evaluate';
import { samplePolicy } from '../answers/samplePolicy';

const QUESTIONS = [
  { id: 'a', lang: 'en', text: 'Do you use cookies?', kind: 'policy', sections: ['cookies'] },
  { id: 'b', lang: 'en', text: 'how much is a toyota aqua', kind: 'outofscope', sections: [] },
  { id: 'c', lang: 'ja', text: '個人情報を削除してください', kind: 'request', requestType: 'erasure' },
  {
    id: 'd',
    lang: 'ja',
    text: '住所を訂正してください',
    kind: 'request',
    requestType: 'addition',
    note: 'either',
  },
  { id: 'e', text: 'hello' },
].map((question) => JSON.stringify(question));

const POLICY = (language: string): string =>
  ['---', 'version: 1', `language: ${language}`, 'title: T', '---', '## {#b1}', 'We love elephants.'].join(
    '\n',
  );

async function run(args: string, files: Readonly<Record<string, string>>) {
  const out: string[] = [];
  const err: string[] = [];
  let time = 0;
  const code = await evaluate(args.split(' ').filter(Boolean), {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    now: () => (time += 10),
    prepare: await openEngine(),
    published: () => Promise.resolve(samplePolicy().documents),
    readFile: (path) => {
      const text = files[path];
      return text === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(text);
    },
  });
  return { code, out, err: err.join('\n') };
}

test('every question gets one line with the fields of the contract, in their order', async () => {
  const { code, out } = await run('--questions q.jsonl', { 'q.jsonl': `${QUESTIONS.join('\n')}\n\n` });
  const rows = out.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(code).toBe(0);
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(Object.keys(rows[0] ?? {})).toEqual([
    'id',
    'kind',
    'answered',
    'sections',
    'requestType',
    'topic',
    'language',
    'confidence',
  ]);
  expect(rows[0]).toMatchObject({ kind: 'policy', answered: true, topic: 'cookies', language: 'en' });
});

test('the figures stand on standard error, a row a language and one for all', async () => {
  const { err } = await run('--questions q.jsonl', { 'q.jsonl': QUESTIONS.join('\n') });
  const [header, ...rows] = err.split('\n').map((line) => line.trim().split(/\s{2,}/u));
  expect(header).toEqual(
    'language|questions|hit@1|hit@3|kinds|request types|false answers|missed answers|AUROC'.split('|'),
  );
  expect(rows.slice(0, 3)).toEqual([
    ['en', '2', '1.000', '1.000', '1.000', '-', '0.000', '0.000', '1.000'],
    ['ja', '2', '-', '-', '1.000', '1.000', '-', '-', '-'],
    ['all', '5', '1.000', '1.000', '1.000', '1.000', '0.000', '0.000', '1.000'],
  ]);
  expect(err).toContain('2.000 ms a question');
});

test('the labels serve the table only', async () => {
  const bare = QUESTIONS.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    return JSON.stringify({ id, text });
  });
  const labelled = await run('--questions q.jsonl', { 'q.jsonl': QUESTIONS.join('\n') });
  const unlabelled = await run('--questions q.jsonl', { 'q.jsonl': bare.join('\n') });
  expect(unlabelled.out).toEqual(labelled.out);
});

test('a question that asks two things wants both provisions among three', async () => {
  const row = { id: 'a', text: 'Do you use cookies?', kind: 'policy', sections: ['cookies', 'revisions'] };
  const hits = async (note: string): Promise<string | undefined> => {
    const { err } = await run('--questions q.jsonl', { 'q.jsonl': JSON.stringify({ ...row, note }) });
    return err.split('\n')[1]?.trim().split(/\s+/u)[3];
  };
  expect([await hits(''), await hits('two questions')]).toEqual(['1.000', '0.000']);
});

test('several policy files are languages of one policy', async () => {
  const files = {
    'q.jsonl': '{"id":"x","text":"elephants?","kind":"policy","sections":["b1"]}',
    'p.en.md': POLICY('en'),
    'p.ja.md': POLICY('ja'),
  };
  for (const args of ['--policy p.en.md p.ja.md', '--policy p.en.md --policy p.ja.md']) {
    const { code, out } = await run(`--questions q.jsonl ${args}`, files);
    expect([code, out.length]).toEqual([0, 1]);
    expect(out[0]).toContain('"sections":["b1"]');
  }
});

const FILES = {
  'q.jsonl': QUESTIONS.join('\n'),
  'text.jsonl': `${QUESTIONS.join('\n')}\nhello`,
  'list.jsonl': '["id", "text"]',
  'untold.jsonl': '\n{"id":"x"}',
  'section.jsonl': '{"id":"x","text":"y","sections":["cokies"]}',
  'kind.jsonl': '{"id":"x","text":"y","kind":"polcy"}',
  'type.jsonl': '{"id":"x","text":"y","kind":"request","requestType":"disclosur"}',
  'empty.jsonl': '\n',
  'p.en.md': POLICY('en'),
  'fr.md': POLICY('fr'),
};

test.each([
  ['', ['--questions', 'Usage']],
  ['q.jsonl', ['q.jsonl', 'Usage']],
  ['--questions', ['Usage']],
  ['--questions q.jsonl --verbose', ['--verbose', 'Usage']],
  ['--questions q.jsonl --policy', ['--policy needs', 'Usage']],
  ['--questions none.jsonl', ['none.jsonl', 'no such file']],
  ['--questions text.jsonl', ['text.jsonl, line 6', 'not JSON']],
  ['--questions list.jsonl', ['list.jsonl, line 1', 'a JSON object']],
  ['--questions untold.jsonl', ['untold.jsonl, line 2', '"text"']],
  ['--questions section.jsonl', ['section.jsonl, line 1', '"cokies"', 'purpose-of-use']],
  ['--questions kind.jsonl', ['kind.jsonl, line 1', '"kind"', 'outofscope']],
  ['--questions type.jsonl', ['type.jsonl, line 1', '"requestType"', 'disclosure']],
  ['--questions empty.jsonl', ['empty.jsonl', 'at least one question']],
  ['--questions q.jsonl --policy none.md', ['none.md', 'no such file']],
  ['--questions q.jsonl --policy fr.md', ['fr.md, line 3', 'en or ja']],
  ['--questions q.jsonl --policy p.en.md p.en.md', ['p.en.md', 'one file a language']],
  ['--questions q.jsonl --policy p.en.md', ['q.jsonl, line 1', '"cookies"', 'b1']],
])('"%s" is refused, says what was expected and prints no result', async (args, parts) => {
  const { code, out, err } = await run(args, FILES);
  expect([code, out]).toEqual([2, []]);
  for (const part of parts) expect(err).toContain(part);
});
