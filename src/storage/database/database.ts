import { setTimeout } from 'node:timers/promises';
import { knex, type Knex } from 'knex';
import pg from 'pg';
import { migrationSource } from '../../../db/migrationSource';
import { wipePostgres, wipeSqlite } from '../keys/wiping';

export type Dialect = 'sqlite' | 'postgres';

export interface Database {
  readonly knex: Knex;
  readonly dialect: Dialect;
  /**
   * Takes what was deleted out of what the database keeps beside the newest state of its tables: SQLite's write-ahead
   * log, PostgreSQL's dead tuples in this table. `busy`: somebody still reads an older state, so it has to be tried again.
   */
  readonly wipe: (table: string) => Promise<'wiped' | 'busy'>;
}

interface DatabaseOptions {
  /** A postgres:// URL, or the path of an SQLite file. */
  readonly url: string;
  /** Told when a pooled connection breaks while it is idle; the pool replaces it. */
  readonly onIdleError: (error: Error) => void;
}

/** The database as it is; its first query connects, and makes an SQLite file that is not there. */
export function connectDatabase(options: DatabaseOptions): Database {
  const postgres = /^postgres(?:ql)?:/u.test(options.url);
  return postgres ? onPostgres(postgresKnex(options)) : onSqlite(options.url);
}

/** Opens the database and brings its tables up to date. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database = connectDatabase(options);
  try {
    await bringUpToDate(database);
  } catch (error) {
    await database.knex.destroy();
    throw error;
  }
  return database;
}

function onPostgres(db: Knex): Database {
  return { knex: db, dialect: 'postgres', wipe: (table) => wipePostgres(db, table) };
}

function onSqlite(filename: string): Database {
  return { knex: sqliteKnex(filename), dialect: 'sqlite', wipe: (table) => wipeSqlite(filename, table) };
}

/** Any number: all processes of the desk wait for each other on it while one makes the tables. */
const MIGRATION_LOCK = 6_230_441;

/** Processes that start at the same moment make the tables one after the other; an empty write is SQLite's lock. */
export function bringUpToDate({ knex: db, dialect }: Database): Promise<void> {
  return unlessBusy(() =>
    db.transaction(async (trx) => {
      if (dialect === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
      else await trx.raw('pragma user_version = 1');
      await trx.migrate.latest({ migrationSource });
    }),
  );
}

/** Tries again for some seconds: while a new file is being turned to WAL, SQLite does not wait for the lock. */
export async function unlessBusy<T>(act: () => Promise<T>, tries = 100): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (tries <= 1 || (error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error;
    await setTimeout(100);
    return unlessBusy(act, tries - 1);
  }
}

/** What goes wrong is an error to whoever asked. Knex would print it too, in its own words and with the user's name. */
const SILENT = { warn: () => undefined, error: () => undefined };

/** WAL with a full sync on every commit: a receipt that was shown is on the disk. */
function sqliteKnex(filename: string): Knex {
  return knex({
    client: 'sqlite3',
    connection: { filename },
    log: SILENT,
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (
        connection: SqliteConnection,
        done: (error: Error | null, connection: unknown) => void,
      ) => {
        connection.exec(
          'PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;',
          (error) => {
            done(error, connection);
          },
        );
      },
    },
  });
}

interface SqliteConnection {
  exec(sql: string, done: (error: Error | null) => void): void;
}

/** Times are kept in milliseconds as int8, which fits a JavaScript number; an idle connection's error kills nobody. */
function postgresKnex({ url, onIdleError }: DatabaseOptions): Knex {
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  return knex({
    client: 'pg',
    connection: url,
    log: SILENT,
    pool: {
      min: 0,
      max: 10,
      afterCreate: (connection: pg.Client, done: (error: Error | null, connection: unknown) => void) => {
        connection.on('error', onIdleError);
        done(null, connection);
      },
    },
  });
}

/** True for the error that a unique index or primary key raises, in either database. */
export function isDuplicate(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === '23505' || (code === 'SQLITE_CONSTRAINT' && /UNIQUE|PRIMARY/u.test(String(error)));
}
