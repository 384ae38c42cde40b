import type { Knex } from 'knex';
import type { NewActivity, StoredActivity } from '../../ports/activities';
import type { SealPlace, Vault } from '../../ports/vault';
import { contentFrom } from './earlierContent';
import type { OpenKey } from '../keys/keyRows';

interface ActivityRow {
  readonly conversation_id: string;
  readonly seq: number;
  readonly activity_id: string;
  readonly sender: StoredActivity['from'];
  readonly at: number;
  readonly ciphertext: Uint8Array;
}

const placeOf = (conversationId: string, seq: number): SealPlace =>
  `activities|ciphertext|${conversationId}.${seq}`;

interface Insertion {
  readonly conversationId: string;
  readonly key: OpenKey;
  /** The watermark before these. */
  readonly after: number;
  readonly activities: readonly NewActivity[];
  readonly now: number;
  /** Whether the first of them was heard and the others are the reply to it. */
  readonly inTurn: boolean;
}

export async function insertActivities(db: Knex, vault: Vault, insertion: Insertion): Promise<void> {
  const { conversationId, key, after, activities, now, inTurn } = insertion;
  if (activities.length === 0) return;
  await db('activities').insert(
    activities.map(({ activityId, from, content }, index) => ({
      conversation_id: conversationId,
      seq: after + index + 1,
      activity_id: activityId,
      reply_to: inTurn && index > 0 ? after + 1 : null,
      sender: from,
      at: now,
      ciphertext: vault.seal(key.key, placeOf(conversationId, after + index + 1), content),
    })),
  );
}

export async function activitiesWhere(
  db: Knex,
  vault: Vault,
  key: OpenKey,
  where: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<readonly StoredActivity[]> {
  const rows = (await where(db('activities').orderBy('seq'))) as readonly ActivityRow[];
  return rows.map((row) => ({
    seq: row.seq,
    activityId: row.activity_id,
    from: row.sender,
    at: row.at,
    content: contentFrom(
      vault.open(key.key, placeOf(row.conversation_id, row.seq), row.ciphertext),
      row.sender,
    ),
  }));
}

/** Notes under which ids a platform knows what was said. */
export async function notePlatformIds(
  db: Knex,
  conversationId: string,
  known: readonly (readonly [activityId: string, platformId: string | undefined])[],
): Promise<void> {
  for (const [activityId, platformId] of known)
    if (platformId !== undefined && platformId !== '')
      await db('activities')
        .where({ conversation_id: conversationId, activity_id: activityId })
        .update({ platform_id: platformId });
}
