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
  ['p.en.draft.md --force', { 'p.en.draft.md': ENGLISH }, 'is the file that is being read'],
])('"%s" is refused in a sentence', async (args, files: Readonly<Record<string, string>>, sentence) => {
  const { code, out, err, kept } = await run(args, files);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
  expect(Object.fromEntries(kept)).toEqual(files);
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
  await expect(writeNewText(path.join(folder, 'none', 'a.md'), 'x', false)).rejects.toThrow('ENOENT');
  await rm(folder, { recursive: true });
});
