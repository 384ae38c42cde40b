import type { Knex } from 'knex';
import type { NewActivity, StoredActivity, WireActivity } from '../ports/activities';
import type { Place, Vault } from '../ports/vault';
import type { OpenKey } from './keyRows';

interface ActivityRow {
  readonly conversation_id: string;
  readonly seq: number;
  readonly activity_id: string;
  readonly sender: StoredActivity['from'];
  readonly at: number;
  readonly ciphertext: Uint8Array;
}

const placeOf = (conversationId: string, seq: number): Place =>
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
    activities.map(({ activityId, from, activity }, index) => ({
      conversation_id: conversationId,
      seq: after + index + 1,
      activity_id: activityId,
      reply_to: inTurn && index > 0 ? after + 1 : null,
      sender: from,
      at: now,
      ciphertext: vault.seal(key.key, placeOf(conversationId, after + index + 1), activity),
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
    activity: vault.open(key.key, placeOf(row.conversation_id, row.seq), row.ciphertext) as WireActivity,
  }));
}
