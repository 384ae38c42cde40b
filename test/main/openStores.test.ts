import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { knex as openKnex, type Knex } from 'knex';
import { migrationSource } from '../../db/migrationSource';
import { readSettings } from '../../src/config/readSettings';
import { databasePlace } from '../../src/assembly/databasePlace';
import { openStores } from '../../src/assembly/openStores';
import { readMasterKey } from '../../src/secrets/masterKey';
import { freePort } from '../support/freePort';
import { onEachDatabase, onPostgres } from '../support/postgres';

const KEY = Buffer.alloc(32, 1).toString('base64');
const OTHER_KEY = Buffer.alloc(32, 2).toString('base64');
const NOW = Date.UTC(2026, 8, 1);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-stores-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Opens the database of these settings; the sentence with which it was refused, or whether the tables were updated. */
async function open(as: 'desk' | 'command', given: Readonly<Record<string, string>>) {
  const read = readSettings({ DATA_DIR: folder, ...given });
  if (!read.ok) throw new Error(read.problems.join(' '));
  const opened = await openStores(read.settings, { as, now: () => NOW, onIdleError: () => undefined });
  if ('refused' in opened) return opened.refused;
  await opened.stores.options.database.knex.destroy();
  return opened.updated ? 'updated' : 'opened';
}

describe('a demo without its key', () => {
  test('gets none from a command, nor a folder or a database', async () => {
    const missing = path.join(folder, 'not', 'there');
    const refused = await open('command', { DATA_DIR: missing });
    expect(refused).toContain(`There is no database at ${path.join(missing, 'madoguchi.sqlite')}.`);
    expect(refused).toContain('Please start the desk once');
    expect(await readdir(folder)).toEqual([]);
  });

  test('gets one when the desk starts for the first time, in a folder that it makes', async () => {
    const missing = path.join(folder, 'not', 'there');
    expect(await open('desk', { DATA_DIR: missing })).toBe('opened');
    expect(await readdir(missing)).toEqual(expect.arrayContaining(['madoguchi.sqlite', 'master.key']));
    expect(await open('command', { DATA_DIR: missing })).toBe('opened');
    expect(await open('desk', { DATA_DIR: missing })).toBe('opened');
  });

  test.each(['command', 'desk'] as const)(
    'gets none for data that was begun with another: %s',
    async (as) => {
      await open('desk', {});
      await rm(path.join(folder, 'master.key'));
      expect(await open(as, {})).toContain(`put the file master.key back into ${folder}`);
      expect(await readdir(folder)).not.toContain('master.key');
    },
  );
});

describe('a file in the place of the database', () => {
  test.each<[what: string, text: string, sentence: string]>([
    ['empty', '', 'There is no database at'],
    [
      'something else',
      'no database at all, but long enough to be told from one',
      'its file is none of SQLite',
    ],
  ])('that is %s is left as it is by a command', async (_what, text, sentence) => {
    await writeFile(path.join(folder, 'madoguchi.sqlite'), text);
    expect(await open('command', { MASTER_KEY: KEY })).toContain(sentence);
    expect(await readdir(folder)).toEqual(['madoguchi.sqlite']);
    expect(await readFile(path.join(folder, 'madoguchi.sqlite'), 'utf8')).toBe(text);
  });

  test('that is a folder is told to the operator', async () => {
    await mkdir(path.join(folder, 'madoguchi.sqlite'));
    expect(await open('desk', { MASTER_KEY: KEY })).toContain('cannot be read: its file may not be opened.');
  });
});

onEachDatabase((database) => {
  let url = '';
  let given: Readonly<Record<string, string>> = {};
  beforeEach(async () => {
    url = database.dialect === 'postgres' ? await database.create() : path.join(folder, 'madoguchi.sqlite');
    given = { MASTER_KEY: KEY, ...(database.dialect === 'postgres' ? { DATABASE_URL: url } : {}) };
  });

  async function onDatabase<T>(act: (knex: Knex) => Promise<T>): Promise<T> {
    const knex: Knex = openKnex(
      database.dialect === 'postgres'
        ? { client: 'pg', connection: url }
        : { client: 'sqlite3', connection: { filename: url }, useNullAsDefault: true },
    );
    try {
      return await act(knex);
    } finally {
      await knex.destroy();
    }
  }
  const applied = () => onDatabase((knex) => knex('knex_migrations').pluck<string[]>('name'));

  /** As a desk with this key left it that knew only the first steps. */
  async function makeOlder(): Promise<readonly string[]> {
    const known = (await migrationSource.getMigrations([])).slice(0, 2);
    const older = { ...migrationSource, getMigrations: () => Promise.resolve(known) };
    await onDatabase(async (knex) => {
      await knex.migrate.latest({ migrationSource: older });
      await knex('master_keys').insert({ id: readMasterKey(KEY)?.id, first_used_at: NOW });
    });
    return known;
  }

  test('an empty database is no desk to a command', async () => {
    if (database.dialect === 'postgres')
      expect(await open('command', given)).toContain('holds no desk yet. Please start the desk once');
    else expect(await open('command', given)).toContain('There is no database at');
    expect(await open('desk', given)).toBe('opened');
    expect(await open('command', given)).toBe('opened');
  });

  test.each(['command', 'desk'] as const)(
    'tables of an older version are brought up to date by a %s whose key fits',
    async (as) => {
      const before = await makeOlder();
      expect(await open(as, { ...given, MASTER_KEY: OTHER_KEY })).toContain('under another master key');
      expect(await applied()).toEqual(before);
      expect(await open(as, given)).toBe('updated');
      expect(await applied()).toEqual(await migrationSource.getMigrations([]));
      expect(await open(as, given)).toBe('opened');
    },
  );

  test.each(['command', 'desk'] as const)('those of a newer version are left alone by a %s', async (as) => {
    await open('desk', given);
    await onDatabase((knex) =>
      knex('knex_migrations').insert({ name: '999_later', batch: 9, migration_time: knex.fn.now() }),
    );
    expect(await open(as, given)).toContain('is of a newer version of the desk. Nothing was changed.');
  });
});

test.each<[url: string, name: string]>([
  ['postgres://desk:hunter2@db.example.com:5433/privacy', 'privacy on db.example.com:5433 (PostgreSQL)'],
  ['postgresql://desk:hunter2@[::1]/privacy?sslmode=require', 'privacy on [::1] (PostgreSQL)'],
  ['postgres:///privacy%20desk?host=/run/sockets', 'privacy desk on /run/sockets (PostgreSQL)'],
  ['postgres://desk:hunter2@/privacy?host=/run/sockets', 'the PostgreSQL database of DATABASE_URL'],
  ['postgres:///privacy', 'privacy on this machine (PostgreSQL)'],
  ['postgres://desk:hun#ter2@db.example.com/privacy', 'the PostgreSQL database of DATABASE_URL'],
  ['postgres://desk:hunter2@db.example.com/100%', 'the PostgreSQL database of DATABASE_URL'],
])('%s is told as %s', (url, name) => {
  const read = readSettings({ DATABASE_URL: url });
  if (!read.ok) throw new Error(read.problems.join(' '));
  expect(databasePlace(read.settings).name).toBe(name);
});

onPostgres((database) => {
  test.each<[what: string, change: (url: URL, port: number) => void, sentence: string]>([
    ['of another name', (url) => (url.pathname = '/nowhere'), 'the server has none of this name'],
    ['of another password', (url) => (url.password = 'hunter2'), 'does not accept the user or the password'],
    ['where nothing listens', (url, port) => (url.port = String(port)), 'nothing answers there'],
    ['on a machine that is none', (url) => (url.host = 'nowhere.invalid'), 'nothing answers there'],
  ])(
    'a database %s is told by its host and name, without the user and the password',
    async (_what, change, sentence) => {
      const url = new URL(await database.create());
      url.username = 'postgres';
      const { password } = url;
      change(url, await freePort());
      for (const as of ['command', 'desk'] as const) {
        const refused = await open(as, { MASTER_KEY: KEY, DATABASE_URL: url.href });
        expect(refused).toContain(sentence);
        expect(refused).toContain(`${url.pathname.slice(1)} on ${url.host} (PostgreSQL)`);
        for (const secret of ['postgres:', password, 'hunter2']) expect(refused).not.toContain(secret);
      }
    },
  );
});
