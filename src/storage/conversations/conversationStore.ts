import type { Json } from '../../domain/json';
import { present } from '../../domain/present';
import type { ConversationStore } from '../../ports/conversations';
import { activitiesWhere, notePlatformIds } from './activityRows';
import { appendActivities } from './appendActivities';
import { createBeginConversation } from './beginConversation';
import {
  addressFrom,
  addressRow,
  type ConversationKey,
  conversationFrom,
  draftFrom,
  findConversation,
  keyFrom,
  liveKey,
  referencePlace,
} from './conversationRows';
import { openKey } from '../keys/keyRows';
import { keepTurn } from './keepTurn';
import { createRestingConversations } from './restingConversations';
import { goesOnEmpty } from './settleConversation';
import type { AuditedOptions } from '../database/storeOptions';

type Load = ConversationStore['load'];

/** Conversations, their activities and drafts; each process keeps the keys of the turns it is in the middle of. */
export function createConversationStore(options: AuditedOptions): ConversationStore {
  const keys = new WeakMap<object, ConversationKey>();
  const resting = createRestingConversations(options.elapsed);
  return {
    load: createLoad(options, keys, resting),
    create: createBeginConversation(options),
    async keep(turn) {
      const key = keys.get(turn.conversation);
      if (key === undefined) throw new Error('A turn was kept on a conversation that was not loaded here.');
      const kept = await keepTurn(options, turn, key);
      resting.settle(turn, key, kept);
      return kept;
    },
    readdress: (id, reference) => readdress(options, id, reference),
    knownAs: (id, known) => notePlatformIds(options.database.knex, id, known),
    append: (id, activities, now) => appendActivities(options, { id, activities, now }),
    ...createReads(options),
  };
}

/** Also where the words of it are gone and only an answer is owed. */
async function readdress({ database, vault }: AuditedOptions, id: string, reference: Json): Promise<void> {
  const row = await addressRow(database.knex, id);
  if (row === undefined) return;
  const { key } = openKey(vault, row.key_id, row.wrapped);
  await database
    .knex('conversations')
    .where({ id, key_id: row.key_id })
    .update({ reference: vault.seal(key, referencePlace(id), { reference }) });
}

type Reads = Pick<ConversationStore, 'activitiesAfter' | 'seqOf' | 'address' | 'watermarks'>;

function createReads(options: AuditedOptions): Reads {
  const { database, vault, now } = options;
  const db = database.knex;
  return {
    async activitiesAfter(id, watermark) {
      const live = () => liveKey(db, vault, id, now());
      const key = (await live()) ?? ((await goesOnEmpty(options, id)) ? await live() : undefined);
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
    async address(id) {
      const row = await addressRow(db, id);
      return row === undefined ? undefined : addressFrom(vault, row);
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
  options: AuditedOptions,
  keys: WeakMap<object, ConversationKey>,
  resting: ReturnType<typeof createRestingConversations>,
): Load {
  const { database, vault, now } = options;
  const db = database.knex;
  const findLive = (id: string, activityId: string) => findConversation(db, { id, activityId, now: now() });
  return async (id, activityId) => {
    const guessed = resting.find(id, now());
    if (guessed !== undefined) {
      const conversation = { ...guessed.conversation };
      keys.set(conversation, guessed.key);
      return { conversation };
    }
    const found = await findLive(id, activityId);
    const row = found ?? ((await goesOnEmpty(options, id)) ? await findLive(id, activityId) : undefined);
    if (row === undefined) return undefined;
    const key = keyFrom(vault, row);
    const conversation = conversationFrom(vault, key, row);
    keys.set(conversation, key);
    const draft = draftFrom(vault, row);
    const heardAt = row.repeated_seq;
    if (heardAt === null) return { conversation, ...present({ draft }) };
    const repeated = await activitiesWhere(db, vault, key, (query) =>
      query.where({ conversation_id: id, reply_to: heardAt }),
    );
    return { conversation, ...present({ draft }), repeated };
  };
}
