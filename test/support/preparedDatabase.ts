import { knex, type Knex } from 'knex';
import { openDatabase } from '../../src/storage/database/database';

/** A database on PostgreSQL with its tables, and nothing in them. */
export interface PreparedDatabase {
  readonly url: string;
  /** Takes out whatever a test has put in; nobody may be writing any more. */
  empty(): Promise<void>;
}

/** Makes the tables of a new database: it takes a hundred times as long as emptying them. */
export async function prepareDatabase(url: string): Promise<PreparedDatabase> {
  const { knex: db } = await openDatabase({ url, onIdleError: () => undefined });
  const tables = await tablesIn(db);
  const given = await Promise.all(
    tables.map(async (table) => ({ table, rows: await db(table).select<object[]>('*') })),
  );
  await db.destroy();
  return { url, empty: () => emptyTables(url, given) };
}

async function tablesIn(db: Knex): Promise<readonly string[]> {
  const tables = await db('pg_tables').where({ schemaname: 'public' }).pluck<string[]>('tablename');
  return tables.filter((table) => !table.startsWith('knex_'));
}

/** What the migrations themselves put into a table. */
interface Given {
  readonly table: string;
  readonly rows: readonly object[];
}

/** Neither foreign keys nor triggers are looked at meanwhile. */
async function emptyTables(url: string, given: readonly Given[]): Promise<void> {
  const db = knex({ client: 'pg', connection: url });
  try {
    const sequences = await db('pg_sequences')
      .where({ schemaname: 'public' })
      .pluck<string[]>('sequencename');
    const ours = sequences.filter((sequence) => !sequence.startsWith('knex_'));
    await db.transaction(async (trx) => {
      await trx.raw('set local session_replication_role = replica');
      for (const { table } of given) await trx(table).delete();
      for (const sequence of ours) await trx.raw('alter sequence ?? restart', [sequence]);
      for (const { table, rows } of given) if (rows.length > 0) await trx(table).insert(rows);
    });
  } finally {
    await db.destroy();
  }
}
