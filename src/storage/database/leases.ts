import type { Knex } from 'knex';
import { CLOCK_TOLERANCE_MS } from '../../domain/calendar/clockSetBack';

interface Lease {
  readonly name: string;
  /** The process, by a name of its own. */
  readonly holder: string;
  readonly now: number;
  /** Milliseconds after which another process may take over. */
  readonly until: number;
}

/**
 * Takes a turn at what one process does at a time; false while another has it. A turn that lasts longer than this one
 * would was taken before the clock was set back: it does not count.
 */
export async function takeLease(db: Knex, { name, holder, now, until }: Lease): Promise<boolean> {
  await db('leases').insert({ name, holder, until: 0 }).onConflict('name').ignore();
  const taken = await db('leases')
    .where({ name })
    .whereNotBetween('until', [now + 1, until + CLOCK_TOLERANCE_MS])
    .update({ holder, until });
  return taken > 0;
}

/** Prolongs a turn, or ends it with `until` in the past; false when another process has taken over. */
export async function moveLease(db: Knex, { name, holder, until }: Omit<Lease, 'now'>): Promise<boolean> {
  return (await db('leases').where({ name, holder }).update({ until })) > 0;
}
