import type { Knex } from 'knex';
import { migrationSource } from '../../../db/migrationSource';
import { type Database, unlessBusy } from './database';

/**
 * How the tables of a database stand to this version of the desk: there are none, it would change them, it would leave
 * them, or it does not know some of them.
 */
export type DatabaseStand = 'empty' | 'older' | 'current' | 'newer';

/** Changes nothing; rejects as the driver does when the database cannot be read. */
export function databaseStand({ knex }: Database): Promise<DatabaseStand> {
  return unlessBusy(() => standOf(knex));
}

async function standOf(db: Knex): Promise<DatabaseStand> {
  if (!(await db.schema.hasTable('knex_migrations'))) return 'empty';
  const applied = new Set(await db('knex_migrations').pluck<string[]>('name'));
  const known = new Set(await migrationSource.getMigrations([]));
  if (applied.size === 0) return 'empty';
  if ([...applied].some((name) => !known.has(name))) return 'newer';
  return applied.size === known.size ? 'current' : 'older';
}

export type Unreachable =
  'notAllowed' | 'notADatabase' | 'readOnly' | 'noAnswer' | 'noSuchDatabase' | 'notLetIn';

const REASONS: Readonly<Record<string, Unreachable>> = {
  SQLITE_CANTOPEN: 'notAllowed',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'notAllowed',
  SQLITE_NOTADB: 'notADatabase',
  SQLITE_READONLY: 'readOnly',
  ECONNREFUSED: 'noAnswer',
  ECONNRESET: 'noAnswer',
  ENOTFOUND: 'noAnswer',
  EAI_AGAIN: 'noAnswer',
  ETIMEDOUT: 'noAnswer',
  EHOSTUNREACH: 'noAnswer',
  ENETUNREACH: 'noAnswer',
  ENOENT: 'noAnswer',
  '3D000': 'noSuchDatabase',
  '28P01': 'notLetIn',
  '28000': 'notLetIn',
};

/** Why a database could not be read, as far as the driver's error tells; its message may name a user. */
export function whyUnreachable(error: unknown): Unreachable | undefined {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  if (name === 'KnexTimeoutError') return 'noAnswer';
  return typeof code === 'string' && Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
}
