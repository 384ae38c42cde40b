import { knex, type Knex } from 'knex';

/** The tables in an order in which no row comes before the one that it refers to. */
const TABLES_FIRST = ['master_keys', 'keys', 'conversations', 'drafts', 'tickets', 'policies', 'staff'];
const OF_THE_DATABASE = ['knex_migrations', 'knex_migrations_lock', 'sqlite_sequence'];
const AT_ONCE = 100;

/** Copies every row of an SQLite file into the same tables of a PostgreSQL database that nobody has written to. */
export async function copyDatabase(file: string, postgresUrl: string): Promise<void> {
  const from = knex({ client: 'sqlite3', connection: { filename: file }, useNullAsDefault: true });
  const to = knex({ client: 'pg', connection: postgresUrl });
  try {
    for (const table of await tablesOf(from)) await copyTable(from, to, table);
  } finally {
    await from.destroy();
    await to.destroy();
  }
}

async function tablesOf(from: Knex): Promise<readonly string[]> {
  const rows = await from('sqlite_master').where({ type: 'table' }).select<{ name: string }[]>('name');
  const names = rows.map(({ name }) => name).filter((name) => !OF_THE_DATABASE.includes(name));
  return [...TABLES_FIRST, ...names.filter((name) => !TABLES_FIRST.includes(name))];
}

async function copyTable(from: Knex, to: Knex, table: string): Promise<void> {
  const booleans = await booleansOf(to, table);
  await to(table).delete(); // what the migrations put there
  const rows = await from(table).select<Record<string, unknown>[]>('*');
  const typed = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        booleans.has(name) && value !== null ? Boolean(value) : value,
      ]),
    ),
  );
  for (let at = 0; at < typed.length; at += AT_ONCE) await to(table).insert(typed.slice(at, at + AT_ONCE));
}

async function booleansOf(to: Knex, table: string): Promise<ReadonlySet<string>> {
  const columns = await to(table).columnInfo();
  return new Set(Object.keys(columns).filter((name) => columns[name]?.type === 'boolean'));
}
