import { setTimeout } from 'node:timers/promises';
import { knex, type Knex } from 'knex';

type Wiped = 'wiped' | 'busy';

const TRIES = 20;
const PAUSE_MS = 100;

/**
 * Takes what was deleted from an SQLite table off the disk. `secure_delete` overwrites it where it lay, but older copies
 * stay in two places: in the write-ahead log, and in the free space of pages whose rows were once moved to others. So the
 * table is written anew, and the log is written into the file and cut to nothing. On a connection of its own that waits
 * for nobody, since whoever waited here would hold up every turn; `busy` when others read or wrote all the while.
 */
export async function wipeSqlite(filename: string, table: string): Promise<Wiped> {
  const db = knex({
    client: 'sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  try {
    for (const setting of ['busy_timeout = 0', 'secure_delete = on', 'temp_store = memory'])
      await db.raw(`pragma ${setting}`);
    // Taking the rows out for a moment must not take away what refers to them.
    await db.raw('pragma foreign_keys = off');
    return await wipe(db, table, TRIES);
  } finally {
    await db.destroy();
  }
}

async function wipe(db: Knex, table: string, tries: number): Promise<Wiped> {
  // Before the table is written, too: while somebody reads for long, the log must not grow by a table a minute.
  if ((await emptyLog(db)) && (await writeAnew(db, table)) && (await emptyLog(db))) return 'wiped';
  if (tries <= 1) return 'busy';
  await setTimeout(PAUSE_MS);
  return wipe(db, table, tries - 1);
}

async function emptyLog(db: Knex): Promise<boolean> {
  const [row] = await db.raw<readonly { readonly busy: number }[]>('pragma wal_checkpoint(truncate)');
  return row?.busy === 0;
}

/** Deleting without a condition overwrites every page of the table; false when somebody else is writing. */
async function writeAnew(db: Knex, table: string): Promise<boolean> {
  try {
    await db.raw('begin immediate');
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'SQLITE_BUSY') return false;
    throw error;
  }
  try {
    await db.raw('create temp table kept as select * from ??', [table]);
    await db.raw('delete from ??', [table]);
    await db.raw('insert into ?? select * from kept order by rowid', [table]);
    await db.raw('drop table kept');
    await db.raw('commit');
    return true;
  } catch (error) {
    await db.raw('rollback');
    throw error;
  }
}

/**
 * Takes the dead tuples out of a PostgreSQL table; `busy` when some have to stay because an older transaction may still
 * see them. Not in a transaction: VACUUM runs in none.
 */
export async function wipePostgres(db: Knex, table: string): Promise<Wiped> {
  await db.raw('vacuum ??', [table]);
  const left = await db.raw<{ readonly rows: readonly { readonly dead: number }[] }>(
    'select pg_stat_get_dead_tuples(?::regclass) as dead',
    [table],
  );
  return Number(left.rows[0]?.dead) === 0 ? 'wiped' : 'busy';
}
