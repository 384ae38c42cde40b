import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../src/assembly/projectRoot';

/** A desk of its own, beside whose package.json a `.env` can lie; what it only reads, it shares. */
const COPIED = ['package.json', 'dist/src', 'dist/dialogs', 'dist/db', 'dist/locales'];
const SHARED = ['node_modules', 'dist/models', 'dist/widget', 'locales', 'src'];

let desk = '';
beforeAll(async () => {
  desk = await mkdtemp(path.join(tmpdir(), 'madoguchi-env-'));
  await mkdir(path.join(desk, 'dist'));
  for (const name of COPIED)
    await cp(path.join(projectRoot, name), path.join(desk, name), { recursive: true });
  for (const name of SHARED) await symlink(path.join(projectRoot, name), path.join(desk, name));
});
afterAll(() => rm(desk, { recursive: true, force: true }));

async function putEnv(text: string, mode: number): Promise<void> {
  await writeFile(path.join(desk, '.env'), text);
  await chmod(path.join(desk, '.env'), mode);
}

/** Runs a script of that desk to its end, from another folder, outside of tests as it seems to it. */
function run(script: string, args: readonly string[] = [], settings: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env['PATH'], ...settings };
  return new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) => {
    execFile(
      process.execPath,
      [path.join(desk, script), ...args],
      { env, cwd: tmpdir() },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });
}
const start = (settings?: Readonly<Record<string, string>>) => run('dist/src/main.js', [], settings);
const verify = (settings?: Readonly<Record<string, string>>) =>
  run('dist/src/cli.js', ['audit', 'verify'], settings);

test('a desk and its commands read the .env beside package.json, and name it', async () => {
  await putEnv('NODE_ENV=production\nDATA_DIR=here\nPROT=4000\n', 0o600);
  const started = await start();
  expect(started.code).toBe(1);
  expect(started.out).toBe(
    'Settings are also read from .env.\n.env, line 3: There is no setting PROT, so it changes nothing. Is PORT meant?\n',
  );
  expect(started.err).toContain('Please set MASTER_KEY');
  const verified = await verify({ MASTER_KEY: Buffer.alloc(32, 1).toString('base64') });
  expect(verified).toMatchObject({ code: 2, out: '' });
  expect(verified.err).toContain('Settings are also read from .env.\n');
  expect(verified.err).toContain(`There is no database at ${path.join(desk, 'here', 'madoguchi.sqlite')}.`);
});

test('neither runs on one that cannot be meant, or that others can read in production', async () => {
  await putEnv("NODE_ENV=production\nMASTER_KEY='not closed\n", 0o644);
  for (const { code, out, err } of [await start(), await verify()]) {
    expect([code > 0, out]).toEqual([true, '']);
    expect(err).toContain('.env, line 2: The quote is not closed.');
    expect(err).toContain('Please run: chmod 600 .env');
    expect(err).not.toContain('not closed\n');
  }
});

test('the environment holds against it, and one of a test does without it', async () => {
  await putEnv('DATA_DIR=here\n', 0o600);
  expect((await verify({ DATA_DIR: 'there' })).err).toContain(path.join(desk, 'there', 'madoguchi.sqlite'));
  const tested = await verify({ JEST_WORKER_ID: '1' });
  expect(tested.err).toContain(path.join(desk, 'data', 'madoguchi.sqlite'));
  expect(tested.err).toContain('.env is not read, since CI or JEST_WORKER_ID is set');
});
