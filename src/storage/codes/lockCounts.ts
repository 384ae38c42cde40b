import type { Knex } from 'knex';
import type { Dialect } from '../database/database';

/**
 * Whoever counts by one of these digests, to add to it, waits here for the others until their transaction ends. Always
 * in the same order, so that two never wait for each other. On SQLite whoever has written is alone anyway.
 */
export async function lockCounts(trx: Knex, dialect: Dialect, digests: readonly string[]): Promise<void> {
  if (dialect !== 'postgres') return;
  for (const digest of [...new Set(digests)].sort())
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [digest]);
}
