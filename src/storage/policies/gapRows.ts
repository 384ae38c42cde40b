import type { Knex } from 'knex';
import { addDays, japaneseDate } from '../../domain/calendar/japaneseDate';
import type { NewGap } from '../../ports/policyGaps';
import type { SealPlace } from '../../ports/vault';
import { destroyKeys, insertKey } from '../keys/keyRows';
import type { StoreOptions } from '../database/storeOptions';

/** How many examples are kept of each topic and language; the newest ones. */
export const MOST_EXAMPLES = 5;
/** Three years and the day on which they are full. */
const COUNTED_DAYS = 3 * 365 + 1;

export const examplePlace = (id: string): SealPlace => `policy_gap_examples|ciphertext|${id}`;

interface Insertion {
  readonly gap: NewGap;
  readonly now: number;
}

/**
 * Counts a question that the policy did not answer, and keeps its example. The count comes first: its row is the lock
 * behind which questions of one kind wait for each other, so none sees one example too few.
 */
export async function insertGap(
  trx: Knex.Transaction,
  options: StoreOptions,
  { gap, now }: Insertion,
): Promise<void> {
  const { version, language, topic } = gap;
  await trx('policy_gaps')
    .insert({ day: japaneseDate(now), version, language, topic, times: 1 })
    .onConflict(['day', 'version', 'language', 'topic'])
    .merge({ times: trx.raw('policy_gaps.times + 1') });
  if (gap.example === undefined || options.retention.gapExample === 0) return;
  await insertExample(trx, options, { ...gap, ...gap.example, now });
  await keepNewest(trx, { topic, language, now });
}

async function insertExample(
  trx: Knex,
  { vault, retention }: StoreOptions,
  { id, version, language, topic, text, now }: NewGap & NonNullable<NewGap['example']> & { now: number },
): Promise<void> {
  const expiresAt = now + retention.gapExample;
  const key = await insertKey(trx, vault, { id: `gap.${id}`, scope: 'gap', expiresAt });
  const ciphertext = vault.seal(key.key, examplePlace(id), { text });
  await trx('policy_gap_examples').insert({
    id,
    key_id: key.id,
    version,
    language,
    topic,
    at: now,
    ciphertext,
  });
}

/** Expired ones are left to the sweep: a turn that waited for it, while it waits for the turn, would hold up both. */
async function keepNewest(
  trx: Knex.Transaction,
  { now, ...kind }: { readonly topic: string; readonly language: string; readonly now: number },
): Promise<void> {
  const newest = trx('policy_gap_examples')
    .where(kind)
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(MOST_EXAMPLES)
    .select('id');
  const older = trx('policy_gap_examples').where(kind).whereNotIn('id', newest).select('key_id');
  await destroyKeys(trx, now, (keys) => keys.whereIn('id', older).where('expires_at', '>', now));
}

/** Deletes counts that are three years old, and every example once none are to be kept; how many of those. */
export async function forgetGaps(
  trx: Knex.Transaction,
  { retention }: StoreOptions,
  now: number,
): Promise<number> {
  await trx('policy_gaps')
    .where('day', '<', addDays(japaneseDate(now), -COUNTED_DAYS))
    .delete();
  return retention.gapExample > 0 ? 0 : destroyKeys(trx, now, (keys) => keys.where({ scope: 'gap' }));
}
