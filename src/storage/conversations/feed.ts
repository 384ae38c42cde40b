import type { Knex } from 'knex';
import type { Dialect } from '../database/database';

export const CHANNEL = 'madoguchi_changed';

/** Wakes the other processes when the transaction commits; on SQLite they look for themselves. */
export async function announce(trx: Knex, dialect: Dialect, conversationId: string): Promise<void> {
  if (dialect === 'postgres') await trx.raw('select pg_notify(?, ?)', [CHANNEL, conversationId]);
}
