import type { Knex } from 'knex';

/** Its own row among the leases, which nobody holds. */
const ROW = { name: 'tryWrite', holder: '' };

/** Writes one row and waits until it is on the disk; throws when the database takes no more (full, or read-only). */
export async function tryWrite(db: Knex, now: number): Promise<void> {
  await db('leases')
    .insert({ ...ROW, until: now })
    .onConflict('name')
    .merge(['until']);
}
