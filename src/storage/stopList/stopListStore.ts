import type { Knex } from 'knex';
import type { StopList } from '../../ports/stopList';

/** So many at once: a database takes only so many values in a question. */
const AT_ONCE = 500;

export function createStopList(knex: Knex): StopList {
  return {
    async among(digests) {
      const found = new Set<string>();
      for (let from = 0; from < digests.length; from += AT_ONCE) {
        const some = digests.slice(from, from + AT_ONCE);
        const rows = await knex('stop_list').whereIn('digest', some).select<{ digest: string }[]>('digest');
        for (const { digest } of rows) found.add(digest);
      }
      return found;
    },
  };
}

/** Puts digests down inside a transaction; one that is there already stays as it is. */
export async function leaveAlone(trx: Knex, digests: readonly string[], now: number): Promise<void> {
  const rows = [...new Set(digests)].map((digest) => ({ digest, added_at: now }));
  if (rows.length > 0) await trx('stop_list').insert(rows).onConflict('digest').ignore();
}
