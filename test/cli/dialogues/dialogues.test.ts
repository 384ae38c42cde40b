import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { channelNamed, channelNames } from '../../../src/assembly/rehearsal/channelNamed';
import { openPlayer } from '../../../src/assembly/rehearsal/openPlayer';
import { projectRoot } from '../../../src/assembly/projectRoot';
import { evaluateDialogues } from '../../../src/cli/dialogues/evaluateDialogues';

const COLLECTION = path.join(projectRoot, 'test/dialogues');

/** Plays a file of the collection, or one of these. */
async function run(args: string, files: Readonly<Record<string, string>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const channels: string[] = [];
  const code = await evaluateDialogues(args.split(' ').filter(Boolean), {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readFile: (file) => {
      const text = files[file];
      return text === undefined ? readFile(path.join(COLLECTION, file), 'utf8') : Promise.resolve(text);
    },
    channels: channelNames,
    openPlayer: ({ lang, channel }) => {
      channels.push(channelNamed(channel));
      return openPlayer({ language: lang === 'ja' ? 'ja' : 'en', channel: channelNamed(channel) });
    },
  });
  return { code, out, err, channels };
}

/** Fifty conversations are played through, one after the other (ms). */
const ALL_OF_THEM = 120_000;

test.each(['dialogues.en.jsonl', 'dialogues.ja.jsonl'])(
  'the desk holds every dialogue of %s',
  async (file) => {
    const { code, err } = await run(`--dialogues ${file} --misses`);
    expect(err.filter((line) => line.startsWith('  expected'))).toEqual([]);
    expect([code, err.at(-1)]).toEqual([0, expect.stringMatching(/^all .*\(1\.00\).*\(1\.00\)$/u)]);
  },
  ALL_OF_THEM,
);

test(
  'it holds them where it has to call its channel as well',
  async () => {
    const { err, channels } = await run('--dialogues dialogues.en.jsonl --channel msteams');
    expect(new Set(channels)).toEqual(new Set(['msteams']));
    expect(err.at(-1)).toMatch(/^all .*\(1\.00\).*\(1\.00\)$/u);
  },
  ALL_OF_THEM,
);

const ONE = JSON.stringify({
  ...{ id: 'a', lang: 'en', kind: 'code', channel: 'pigeon' },
  turns: [
    { say: 'menu:disclosure', expect: { open: 'notice' } },
    { say: 'command:goOn', expect: { open: 'address' } },
    { say: 'amina@example.com', expect: { open: 'code', offers: ['send'] } },
    { say: '{code}', expect: { open: 'who', said: ['receipt'], never: ['ask:*'] } },
  ],
});

test('a turn is printed in the terms of the contract, and the same each time', async () => {
  const first = await run('--dialogues one.jsonl', { 'one.jsonl': ONE });
  const again = await run('--dialogues one.jsonl', { 'one.jsonl': ONE });
  expect(first.out).toEqual(again.out);
  expect(first.channels).toEqual(['directline']);
  expect(JSON.parse(first.out[2] ?? '')).toEqual({
    ...{ id: 'a', turn: 3, said: ['ask:code'], form: 'disclosure', open: 'code', language: 'en' },
    answers: { address: { value: 'amina@example.com', shown: 'amina@example.com' } },
    ...{ offers: ['other', 'other'], tickets: [] },
  });
});

test('what was missed is counted, and told where it is wanted', async () => {
  const { err } = await run('--dialogues one.jsonl --misses', { 'one.jsonl': ONE });
  const told = err.map((line) => line.trim());
  expect(told).toEqual(
    expect.arrayContaining(['a, turn 3: amina@example.com', 'expected offers send', 'a, turn 4: {code}']),
  );
  expect(told).toEqual(expect.arrayContaining(['expected said receipt', 'expected never ask:*']));
  expect(told.map((line) => line.split(/\s{2,}/u))).toEqual(
    expect.arrayContaining([
      ['en', '2 of 4 (0.50)', '0 of 1 (0.00)'],
      ['code', '2 of 4 (0.50)', '0 of 1 (0.00)'],
      ['all', '2 of 4 (0.50)', '0 of 1 (0.00)'],
      ['said', '1'],
      ['never', '1'],
    ]),
  );
  const quiet = await run('--dialogues one.jsonl', { 'one.jsonl': ONE });
  expect(quiet.err.filter((line) => line.includes('expected'))).toEqual([]);
});

const FILES = {
  'one.jsonl': ONE,
  'empty.jsonl': '\n',
  'text.jsonl': `${ONE}\n\nhello`,
  'twice.jsonl': `${ONE}\n${ONE}`,
  'fr.jsonl': '{"id": "a", "lang": "fr", "turns": [{"say": "x"}]}',
  'later.jsonl': '{"id": "a", "lang": "en", "turns": [{"say": {"later": "3 h"}}]}',
  'sayd.jsonl': '{"id": "a", "lang": "en", "turns": [{"say": "x", "expect": {"sayd": []}}]}',
};

test.each([
  ['--dialogues', ['--dialogues needs one file', 'Usage']],
  ['--dialogues one.jsonl two.jsonl', ['--dialogues needs one file', 'Usage']],
  ['--dialogues one.jsonl --channel', ['--channel needs one of', 'Usage']],
  ['--dialogues one.jsonl --channel pigeon', ['--channel needs one of', 'directline']],
  ['--dialogues one.jsonl --misses all', ['"all" was not expected', 'Usage']],
  ['--dialogues one.jsonl --policy p.md', ['"--policy" was not expected', 'Usage']],
  ['--dialogues none.jsonl', ['none.jsonl', 'no such file']],
  ['--dialogues empty.jsonl', ['empty.jsonl', 'at least one dialogue']],
  ['--dialogues text.jsonl', ['text.jsonl, line 3', 'not JSON']],
  ['--dialogues twice.jsonl', ['twice.jsonl, line 2', '"a" is there twice']],
  ['--dialogues fr.jsonl', ['fr.jsonl, line 1', '"lang"']],
  ['--dialogues later.jsonl', ['later.jsonl, line 1', '"turns.0.say']],
  ['--dialogues sayd.jsonl', ['sayd.jsonl, line 1', '"sayd"']],
])('"%s" is refused, says what was expected and plays nothing', async (args, parts) => {
  const { code, out, err } = await run(args, FILES);
  expect([code, out]).toEqual([2, []]);
  for (const part of parts) expect(err.join('\n')).toContain(part);
});
