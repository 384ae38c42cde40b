import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../src/assembly/projectRoot';

const PARTS = ['server', 'widget', 'model asked', 'model stated', 'model talk'];
const FOLDERS = ['src', 'dialogs', 'db', 'locales'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json'];
/** Training from all of the question bank takes a while; a few lines do here. */
const BANK = ['said/questions', 'said/talk', 'provisions'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-build-'));
  for (const name of FOLDERS)
    await cp(path.join(projectRoot, name), path.join(folder, name), {
      recursive: true,
      filter: (source) => !BANK.some((bank) => source.endsWith(`/${bank}`)),
    });
  for (const name of FILES) await cp(path.join(projectRoot, name), path.join(folder, name));
  await symlink(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
  for (const bank of BANK) {
    await put(`locales/en/${bank}/topics/fee.txt`, '# amina\nis there a fee\nwhat is the fee\n');
    await put(`locales/ja/${bank}/topics/fee.txt`, '# aoi\n手数料はかかりますか\n手数料は\n');
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (file: string) => path.join(folder, file);

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(at(file)), { recursive: true });
  await writeFile(at(file), text);
}

interface Ended {
  readonly code: number;
  readonly out: string;
  /** The parts that it made. */
  readonly built: readonly string[];
  readonly err: string;
}

function run(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [at('src/build/run.mjs'), ...args], { cwd: tmpdir() }, (error, out, err) => {
      const built = [...err.matchAll(/^Built: (?<part>[a-z ]+) \(/gmu)].map(({ groups }) => groups?.['part']);
      const parts = PARTS.filter((part) => built.includes(part));
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err, built: parts });
    });
  });
}

test('everything is made at first, by one of two builds at once, and nothing when nothing changed', async () => {
  const both = await Promise.all([run(), run()]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.map(({ built }) => built).sort()).toEqual([[], PARTS]);
  for (const file of ['src/main.js', 'locales/ja/desk.json', 'widget/chat.js', 'models/asked.model'])
    expect(existsSync(at(`dist/${file}`))).toBe(true);
  expect(await run()).toEqual({ code: 0, out: '', err: '', built: [] });
});

test.each<[what: string, change: () => Promise<void>, parts: readonly string[]]>([
  [
    'a comment in the code that reads features',
    () => appendFile(at('src/answers/features.ts'), '// c\n'),
    ['server'],
  ],
  [
    'that code',
    () => appendFile(at('src/answers/features.ts'), 'export const more = 1;\n'),
    ['server', 'model asked', 'model stated', 'model talk'],
  ],
  ['a page of the console', () => appendFile(at('src/console/page/layout.tsx'), '// c\n'), ['server']],
  ['the chat in the browser', () => appendFile(at('src/widget/chat.tsx'), '// c\n'), ['widget']],
  ['words', () => put('locales/en/desk.json', '{"hello":"Hello"}'), ['server', 'widget']],
  [
    'a question in the bank',
    () => put('locales/en/said/questions/topics/cookies.txt', '# a\ncookies?\ncookies\n'),
    ['model asked', 'model talk'],
  ],
  [
    'the wording of a policy in the bank',
    () => put('locales/ja/provisions/topics/fee.txt', '# a\n手数料は無料\n手数料\n'),
    ['model stated'],
  ],
  ['how TypeScript is read', () => appendFile(at('tsconfig.json'), '\n'), ['server', 'widget']],
  ['a file that was made and is gone', () => rm(at('dist/src/main.js')), ['server']],
  ['a style sheet, which is served as it is', () => appendFile(at('src/site/site.css'), '\n'), []],
  ['a test', () => put('test/domain/some.test.ts', 'export {};\n'), []],
])('what depends on it is made again: %s', async (_what, change, parts) => {
  await change();
  expect(await run()).toMatchObject({ code: 0, built: parts });
  expect(await run()).toMatchObject({ code: 0, built: [] });
});

test('what was made of a file goes with it', async () => {
  await put('src/site/passing.ts', 'export const passing = 1;\n');
  await run();
  expect(existsSync(at('dist/src/site/passing.js'))).toBe(true);
  await rm(at('src/site/passing.ts'));
  expect(await run()).toMatchObject({ built: ['server'] });
  expect(existsSync(at('dist/src/site/passing.js'))).toBe(false);
});

test('a build that fails says where, runs nothing, and is made up for as soon as it can be', async () => {
  await put('src/site/passing.ts', 'export const passing = ;\n');
  await put('src/site/told.ts', "process.stdout.write('told');\n");
  const failed = await run('dist/src/site/told.js');
  expect(failed).toMatchObject({ code: 1, out: '', built: [] });
  expect(failed.err).toContain('src/site/passing.ts:1:23');
  await put('src/site/passing.ts', 'export const passing = 1;\n');
  expect(await run('dist/src/site/told.js')).toMatchObject({ code: 0, out: 'told', built: ['server'] });
});

test('a file of the build runs in the same process, with what is given to it', async () => {
  const text = 'process.stdout.write(JSON.stringify([process.argv.slice(1), process.ppid]));\n';
  await put('src/site/told.ts', text);
  const { out, code } = await run('dist/src/site/told.js', 'status', '--by', 'a b');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual([[at('dist/src/site/told.js'), 'status', '--by', 'a b'], process.pid]);
  expect(await readFile(at('dist/src/site/told.js'), 'utf8')).toContain('process.ppid');
});
