import { randomUUID } from 'node:crypto';
import { knex, type Knex } from 'knex';
import { openDatabase } from '../../src/storage/database';

/** A database of a PostgreSQL server whose tables are made and hold nothing. */
export interface EmptyDatabase {
  readonly url: string;
  /** Empties it and gives it back, for the next test. */
  release(): Promise<void>;
}

/** A database costs PostgreSQL a quarter of a second, its tables another: emptying them takes a hundredth of it. */
const free = new Map<string, Reusable[]>();

interface Reusable {
  readonly url: string;
  /** What the migrations themselves put in. */
  readonly given: readonly (readonly [table: string, rows: readonly object[]])[];
}

/** One that a test before has released, or a new one on the server, whose user may create databases. */
export async function emptyDatabase(serverUrl: string): Promise<EmptyDatabase> {
  const unused = free.get(serverUrl) ?? [];
  free.set(serverUrl, unused);
  const database = unused.pop() ?? (await makeDatabase(serverUrl));
  return {
    url: database.url,
    async release() {
      await connected(database.url, (db) => emptyTables(db, database));
      unused.push(database);
    },
  };
}

async function makeDatabase(serverUrl: string): Promise<Reusable> {
  const name = `madoguchi_test_${randomUUID().replaceAll('-', '')}`;
  await connected(serverUrl, (db) => db.raw('create database ??', [name]));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const { knex: db } = await openDatabase({ url: url.href, onIdleError: () => undefined });
  const given = [];
  for (const table of await tablesIn(db)) {
    const rows = await db(table).select<object[]>('*');
    if (rows.length > 0) given.push([table, rows] as const);
  }
  await db.destroy();
  return { url: url.href, given };
}

async function tablesIn(db: Knex): Promise<readonly string[]> {
  const tables = await db('pg_tables').where({ schemaname: 'public' }).pluck<string[]>('tablename');
  return tables.filter((table) => !table.startsWith('knex_'));
}

/** Neither foreign keys nor triggers are looked at meanwhile. */
async function emptyTables(db: Knex, { given }: Reusable): Promise<void> {
  const sequences = await db('pg_sequences').where({ schemaname: 'public' }).pluck<string[]>('sequencename');
  await db.transaction(async (trx) => {
    await trx.raw('set local session_replication_role = replica');
    for (const table of await tablesIn(trx)) await trx(table).delete();
    for (const sequence of sequences) await trx.raw('alter sequence ?? restart', [sequence]);
    for (const [table, rows] of given) await trx(table).insert(rows);
  });
}

async function connected(url: string, use: (db: Knex) => PromiseLike<unknown>): Promise<void> {
  const db = knex({ client: 'pg', connection: url });
  try {
    await use(db);
  } finally {
    await db.destroy();
  }
}
