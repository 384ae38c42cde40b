import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '../../src/config/readSettings';
import { openStores } from '../../src/assembly/openStores';
import { runCli } from '../support/runCli';
import { runMain } from '../support/runMain';

const KEY = Buffer.alloc(32, 1).toString('base64');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-folder-'));
  await writeFile(path.join(folder, 'file'), 'words');
  await symlink(path.join(folder, 'nowhere'), path.join(folder, 'dangling'));
  await symlink(path.join(folder, 'circle'), path.join(folder, 'circle'));
  await mkdir(path.join(folder, 'real'));
  await symlink(path.join(folder, 'real'), path.join(folder, 'link'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function open(as: 'desk' | 'command', given: Readonly<Record<string, string>>) {
  const read = readSettings(given);
  if (!read.ok) throw new Error(read.problems.join(' '));
  const opened = await openStores(read.settings, { as, now: () => 0, onIdleError: () => undefined });
  if ('refused' in opened) return opened.refused;
  await opened.stores.options.database.knex.destroy();
  return 'opened';
}

/** `desk`, `command`: what each of them says of it. */
const PLACES: readonly (readonly [place: string, desk: string, command: string])[] = [
  ['file', 'file is a file, not a folder.', 'file is a file, not a folder.'],
  ['file/below', 'file is a file, not a folder.', 'file is a file, not a folder.'],
  ['dangling', 'dangling is a link that leads nowhere.', 'dangling is a link that leads nowhere.'],
  ['dangling/below', 'dangling is a link that leads nowhere.', 'dangling is a link that leads nowhere.'],
  ['circle', '(its links lead in a circle).', '(its links lead in a circle).'],
  ['x'.repeat(300), '(the name is too long).', '(the name is too long).'],
  [
    '/proc/desk',
    '/proc/desk cannot be made (nothing can be made there).',
    'There is no database at /proc/desk/',
  ],
  ['/proc', '/proc cannot be written to (nothing can be made there).', 'There is no database at /proc/'],
  ['not/there/yet', 'opened', 'There is no database at'],
  ['link', 'opened', 'There is no database at'],
];

describe.each(PLACES)('a DATA_DIR that is %s', (place, desk, command) => {
  test.each([
    ['desk', desk],
    ['command', command],
  ] as const)('is told to a %s in one sentence', async (as, sentence) => {
    const given = path.resolve(folder, place);
    const said = await open(as, { MASTER_KEY: KEY, DATA_DIR: given });
    expect(said).toContain(sentence);
    if (sentence.endsWith('.')) expect(said).toContain(`DATA_DIR is "${given}", and /`);
    expect(await readdir(path.join(folder, 'real'))).not.toContain('.try-');
  });
});

test('on PostgreSQL it is looked at where a generated key would lie in it', async () => {
  const given = { DATABASE_URL: 'postgres://127.0.0.1:1/desk', DATA_DIR: path.join(folder, 'file') };
  expect(await open('desk', given)).toContain('DATA_DIR is "');
  expect(await open('desk', { ...given, MASTER_KEY: KEY })).toContain('nothing answers there');
});

test('a key that is a folder is told as such', async () => {
  const data = path.join(folder, 'real');
  expect(await open('desk', { DATA_DIR: data })).toBe('opened');
  await rm(path.join(data, 'master.key'));
  await mkdir(path.join(data, 'master.key'));
  expect(await open('command', { DATA_DIR: data })).toContain('master.key in ');
});

test('the desk and a command end with the code of refused settings', async () => {
  const settings = { DATA_DIR: path.join(folder, 'file'), PORT: '0' };
  const sentence = `DATA_DIR is "${settings.DATA_DIR}", and ${settings.DATA_DIR} is a file, not a folder. Please set it to a folder that this user may write to.\n`;
  const started = await runMain(settings);
  expect(started).toMatchObject({ code: 1, out: '', err: `The desk does not start.\n- ${sentence}` });
  expect(await runCli(['audit', 'verify'], settings)).toEqual({ code: 2, out: '', err: sentence });
});
