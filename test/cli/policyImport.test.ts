import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { policyImport } from '../../src/cli/policyImport';
import { writeNewText } from '../../src/cli/policyImport/writeNewText';
import { parsePolicy } from '../../src/domain/policy/parsePolicy';

const ENGLISH = 'Privacy Policy\n\nCookies\n\nWe use cookies.\n\nComplaints\n\nWe hear every complaint.\n';
const JAPANESE =
  'プライバシーポリシー\n\nクッキー\n\nクッキーを使います。\n\n改定\n\n改定することがあります。\n';

/** Runs the command over files in memory. */
async function run(args: string, files: Readonly<Record<string, string>> = { 'a/policy.txt': ENGLISH }) {
  const kept = new Map(Object.entries(files));
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await policyImport(
    args.split(' ').filter((arg) => arg !== ''),
    {
      out: (line) => lines.out.push(line),
      err: (line) => lines.err.push(line),
      tag: () => [],
      readBytes: (file) => {
        const text = kept.get(file);
        return text === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(Buffer.from(text));
      },
      writeText: (file, text, overwrite) => {
        if (path.dirname(file) === 'nofolder') return Promise.resolve('noFolder');
        if (kept.has(file) && !overwrite) return Promise.resolve('exists');
        kept.set(file, text);
        return Promise.resolve('written');
      },
    },
  );
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n'), kept };
}

test('a draft and a review are written beside the file, and the next steps are told', async () => {
  const { code, out, err, kept } = await run('a/policy.txt');
  expect([code, err]).toEqual([0, '']);
  expect(parsePolicy(kept.get('a/policy.en.draft.md') ?? '').ok).toBe(true);
  const review = kept.get('a/policy.en.review.md') ?? '';
  expect(review).toContain('- [ ] **missing**: The date from which the policy applies is not stated.');
  expect(review).toContain('- [ ] `cookies` Cookies');
  expect(out).toContain('cookies  Cookies  We use cookies.');
  expect(out).toContain('npm run policy -- publish a/policy.en.draft.md');
  expect(out.endsWith('Nothing has been published.')).toBe(true);
});

test('with --words ja it speaks Japanese', async () => {
  const { out, kept } = await run('a/policy.txt --words ja --to b');
  expect(out).toContain('まだ何も公表していません。');
  expect(kept.get('b/policy.en.review.md')).toContain('# policy.txtの確認表');
});

test('two languages are compared', async () => {
  const { code, kept } = await run('en.txt ja.txt', { 'en.txt': ENGLISH, 'ja.txt': JAPANESE });
  expect(code).toBe(0);
  expect(kept.get('en.draft.md')).toContain('original: true');
  expect(kept.get('ja.draft.md')).toContain('original: false');
  expect(kept.get('en.review.md')).toContain('complaints: The file in the other language (ja.txt) has no');
  expect(kept.get('en.review.md')).toContain('has a provision "revisions"');
  expect(kept.get('en.review.md')).not.toContain('Only this language was given');
});

test.each([
  ['', {}, 'Please name the file'],
  ['a b c', {}, 'Please name the file'],
  ['a --lang fr', {}, '--lang takes en or ja.'],
  ['a --loud', {}, '"--loud" was not expected.'],
  ['a b --lang en', {}, '--lang is for one file'],
  ['gone.txt', {}, 'gone.txt: The file cannot be read.'],
  ['empty.txt', { 'empty.txt': '' }, 'empty.txt: The file is empty.'],
  ['a.txt b.txt', { 'a.txt': ENGLISH, 'b.txt': ENGLISH }, 'Both files are in the same language (en).'],
  ['p.txt', { 'p.txt': ENGLISH, 'p.en.draft.md': 'mine' }, 'p.en.draft.md is there already.'],
  ['p.txt', { 'p.txt': ENGLISH, 'p.en.review.md': 'mine' }, 'p.en.review.md is there already.'],
  ['p.txt --to nofolder', { 'p.txt': ENGLISH }, 'There is no folder nofolder.'],
  ['p.txt --to nofolder --words ja', { 'p.txt': ENGLISH }, 'nofolderというフォルダーはありません'],
  ['p.en.draft.md --force', { 'p.en.draft.md': ENGLISH }, 'is the file that is being read'],
])('"%s" is refused in a sentence', async (args, files: Readonly<Record<string, string>>, sentence) => {
  const { code, out, err, kept } = await run(args, files);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
  expect(Object.fromEntries(kept)).toEqual(files);
});

test('two languages of one policy get the same ids, by the numbers of their articles', async () => {
  const article = (number: string, heading: string, text: string) => `${number}${heading}\n\n${text}\n\n`;
  const en = [
    'Privacy Policy\n\n',
    article('Article 1 ', '(What it is for)', 'We use data to send tea and to answer inquiries.'),
    article('Article 2 ', '(Our friends)', 'Only the post office gets your address.'),
    article('Article 4 ', '(To whom you may turn)', 'You may complain to the commission.'),
  ].join('');
  const ja = [
    'プライバシーポリシー\n\n',
    article('第１条', '（利用目的）', '当社は、お茶のお届けのために利用します。'),
    article('第２条', '（第三者提供）', '配送会社にだけ住所をお伝えします。'),
    article('第３条', '（保管期間）', '七年間保管します。'),
    article('第４条', '（監督機関）', '委員会に申し立てることができます。'),
  ].join('');
  const { kept } = await run('en.txt ja.txt', { 'en.txt': en, 'ja.txt': ja });
  const idsIn = (file: string) => [...(kept.get(file) ?? '').matchAll(/\{#([\w-]+)\}/gu)].map(([, id]) => id);
  const [one, two, four] = idsIn('en.draft.md');
  expect(idsIn('ja.draft.md')).toEqual([one, two, 'retention', four]);
  expect([one, two]).toEqual(['purpose-of-use', 'third-party-provision']);
  expect(kept.get('en.review.md')).toContain('has a provision "retention"');
  expect(kept.get('en.review.md')).not.toContain('purposes for which');
});

test('without numbers they get the same ids by their order, where there are as many in both', async () => {
  const en = 'Privacy Policy\n\nTea\n\nWe drink it.\n\nCookies\n\nWe use cookies.\n';
  const ja = 'プライバシーポリシー\n\nお茶\n\n飲んでいます。\n\nクッキー\n\nクッキーを使います。\n';
  const { kept } = await run('en.txt ja.txt', { 'en.txt': en, 'ja.txt': ja });
  expect(kept.get('en.draft.md')).toContain('{#tea}');
  expect(kept.get('ja.draft.md')).toContain('お茶 {#tea}');
  expect(kept.get('ja.draft.md')).toContain('クッキー {#cookies}');
});

test('notes that say the same are one with their number, and what is to be decided stays apart', async () => {
  const link = 'See [the rules](https://a.example/rules) for more.';
  const text = ['One', 'Two', 'Three'].map((heading) => `## ${heading}\n\n${link}\n`).join('\n');
  const { out, kept } = await run('p.md', { 'p.md': `# Privacy Policy\n\n${text}` });
  const review = kept.get('p.en.review.md') ?? '';
  const lines = (of: string) => review.split('\n').filter((line) => line.includes(of));
  expect(lines('a.example/rules')).toEqual([expect.stringContaining('**note** \u00b7 3 times')]);
  expect(review.split('\n').filter((line) => line.startsWith('- [ ] **doubtful**')).length).toBe(3);
  expect(out).toContain('3 times');
});

test('with --force an older draft is replaced', async () => {
  const { code, kept } = await run('p.txt --force', { 'p.txt': ENGLISH, 'p.en.draft.md': 'old' });
  expect([code, kept.get('p.en.draft.md')?.startsWith('---')]).toEqual([0, true]);
});

test('a file on the disk is written over only when told to', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-import-'));
  const file = path.join(folder, 'a.md');
  expect(await writeNewText(file, 'one', false)).toBe('written');
  expect(await writeNewText(file, 'two', false)).toBe('exists');
  expect(await readFile(file, 'utf8')).toBe('one');
  expect(await writeNewText(file, 'three', true)).toBe('written');
  expect(await writeNewText(path.join(folder, 'none', 'a.md'), 'x', false)).toBe('noFolder');
  expect(await writeNewText(path.join(file, 'a.md'), 'x', true)).toBe('noFolder');
  await expect(writeNewText(folder, 'x', true)).rejects.toThrow('EISDIR');
  await rm(folder, { recursive: true });
});
