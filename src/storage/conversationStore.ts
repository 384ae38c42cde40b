import type { Json } from '../domain/json';
import type { ConversationStore } from '../ports/conversations';
import { activitiesWhere } from './activityRows';
import { appendActivities } from './appendActivities';
import {
  type ConversationKey,
  conversationFrom,
  draftFrom,
  findConversation,
  keyFrom,
  liveKey,
  referencePlace,
  statePlace,
} from './conversationRows';
import { isDuplicate } from './database';
import { insertKey } from './keyRows';
import { keepTurn } from './keepTurn';
import { createRestingConversations } from './restingConversations';
import type { AuditedOptions, StoreOptions } from './storeOptions';

type Create = ConversationStore['create'];
type Load = ConversationStore['load'];

/** Conversations, their activities and drafts; each process keeps the keys of the turns it is in the middle of. */
export function createConversationStore(options: AuditedOptions): ConversationStore {
  const keys = new WeakMap<object, ConversationKey>();
  const resting = createRestingConversations(options.elapsed);
  return {
    load: createLoad(options, keys, resting),
    create: createCreate(options),
    async keep(turn) {
      const key = keys.get(turn.conversation);
      if (key === undefined) throw new Error('A turn was kept on a conversation that was not loaded here.');
      const kept = await keepTurn(options, turn, key);
      resting.settle(turn, key, kept);
      return kept;
    },
    append: (id, activities, now) => appendActivities(options, { id, activities, now }),
    ...createReads(options),
  };
}

type Reads = Pick<ConversationStore, 'activitiesAfter' | 'seqOf' | 'reference' | 'watermarks'>;

function createReads({ database, vault, now }: StoreOptions): Reads {
  const db = database.knex;
  return {
    async activitiesAfter(id, watermark) {
      const key = await liveKey(db, vault, id, now());
      if (key === undefined) return undefined;
      return activitiesWhere(db, vault, key, (query) =>
        query.where({ conversation_id: id }).where('seq', '>', watermark),
      );
    },
    async seqOf(id, activityId) {
      const row = await db('activities')
        .where({ conversation_id: id, activity_id: activityId })
        .first<{ seq: number } | undefined>('seq');
      return row?.seq;
    },
    async reference(id) {
      const key = await liveKey(db, vault, id, now());
      const row = await db('conversations')
        .where({ id })
        .first<{ reference: Uint8Array | null } | undefined>('reference');
      if (key === undefined || row?.reference == null) return undefined;
      return (vault.open(key.key, referencePlace(id), row.reference) as { readonly reference: Json })
        .reference;
    },
    async watermarks(ids) {
      const rows = await db<{ id: string; watermark: number }>('conversations')
        .whereIn('id', [...ids])
        .select('id', 'watermark');
      return new Map(rows.map(({ id, watermark }) => [id, watermark]));
    },
  };
}

function createLoad(
  { database, vault, now }: StoreOptions,
  keys: WeakMap<object, ConversationKey>,
  resting: ReturnType<typeof createRestingConversations>,
): Load {
  const db = database.knex;
  return async (id, activityId) => {
    const guessed = resting.find(id, now());
    if (guessed !== undefined) {
      const conversation = { ...guessed.conversation };
      keys.set(conversation, guessed.key);
      return { conversation };
    }
    const row = await findConversation(db, { id, activityId, now: now() });
    if (row === undefined) return undefined;
    const key = keyFrom(vault, row);
    const conversation = conversationFrom(vault, key, row);
    keys.set(conversation, key);
    const draft = draftFrom(vault, row);
    const heardAt = row.repeated_seq;
    if (heardAt === null) return { conversation, ...(draft === undefined ? {} : { draft }) };
    const repeated = await activitiesWhere(db, vault, key, (query) =>
      query.where({ conversation_id: id, reply_to: heardAt }),
    );
    return { conversation, ...(draft === undefined ? {} : { draft }), repeated };
  };
}

function createCreate({ database, vault, retention }: StoreOptions): Create {
  return async ({ id, channel, version, watermark, state }, { userId, reference, now }) => {
    const expiresAt = now + retention.conversation;
    try {
      await database.knex.transaction(async (trx) => {
        const key = await insertKey(trx, vault, { id: `talk.${id}`, scope: 'conversation', expiresAt });
        await trx('conversations').insert({
          ...{ id, key_id: key.id, channel, user_id: userId, version, watermark, created_at: now },
          ciphertext: vault.seal(key.key, statePlace(id), state),
          reference: reference === undefined ? null : vault.seal(key.key, referencePlace(id), { reference }),
        });
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error; // begun twice at once: the first one stands
    }
  };
}
