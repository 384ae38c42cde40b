import type { Knex } from 'knex';
import { DAY, MINUTE } from '../../domain/calendar/duration';

/**
 * Clocks of processes differ by less, and no turn takes longer. What lies further ahead was written before a clock was
 * set back: it counts for nothing until its time comes, and then for no longer than anything else.
 */
export const AHEAD = MINUTE;

interface Window {
  readonly now: number;
  /** How far back is looked (ms). */
  readonly back: number;
}

/** What falls into a window of time, by the column that says when it was. */
export function within<Q extends Knex.QueryBuilder>(query: Q, column: string, { now, back }: Window): Q {
  return query.where(column, '>', now - back).where(column, '<=', now + AHEAD) as Q;
}

/** Counts on SQLite are numbers, on PostgreSQL texts. */
export async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const rows: readonly { readonly counted: number | string }[] = await query.count('* as counted');
  return Number(rows[0]?.counted ?? 0);
}

const COUNTED: Readonly<Record<string, string>> = {
  identity_codes: 'sent_at',
  wrong_code_tries: 'at',
  automatic_mails: 'at',
  begun_requests: 'at',
  leak_alerts: 'at',
};

/** Deletes what limits no longer count: all that is a day old, or lies a day ahead of a clock that was set back. */
export async function forgetCounted(trx: Knex, now: number): Promise<void> {
  for (const [table, column] of Object.entries(COUNTED))
    await trx(table)
      .where(column, '<', now - DAY)
      .orWhere(column, '>', now + DAY)
      .delete();
}
