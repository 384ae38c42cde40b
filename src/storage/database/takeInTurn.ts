import type { Knex } from 'knex';
import type { Database } from './database';

/**
 * Takes what is due. On PostgreSQL processes do so one after the other, under this lock, so that each sees what the others
 * have in hand; SQLite has one writer anyhow.
 */
export function takeInTurn<Taken>(
  { knex: db, dialect }: Database,
  lock: number,
  take: (at: Knex) => Promise<Taken>,
): Promise<Taken> {
  if (dialect === 'sqlite') return take(db);
  return db.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [lock]);
    return take(trx);
  });
}
