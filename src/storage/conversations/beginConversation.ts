import type { Knex } from 'knex';
import type { ConversationStore } from '../../ports/conversations';
import { addressRow, type AddressRow, referencePlace, statePlace } from './conversationRows';
import { isDuplicate } from '../database/database';
import { emptyConversation } from './emptyConversation';
import { insertKey } from '../keys/keyRows';
import { forgetCopies } from '../outbox/copies';
import { owedAnswers } from './owedAnswers';
import type { StoreOptions } from '../database/storeOptions';

type Begin = ConversationStore['create'];

/**
 * Begins a conversation. A channel has one id for all that is ever said there, so it may have been ended or have run out
 * before: then it begins anew, without a word of before. One that goes on is left alone.
 */
export function createBeginConversation(options: StoreOptions): Begin {
  return async (...begun) => {
    try {
      await options.database.knex.transaction(async (trx) => {
        if (!(await beginAnew(trx, options, begun))) await insert(trx, options, begun);
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error; // begun twice at once, or still going on: the first one stands
    }
  };
}

async function insert(
  trx: Knex.Transaction,
  { vault, retention }: StoreOptions,
  [{ id, channel, version, watermark, state }, { userId, reference, now }]: Parameters<Begin>,
): Promise<void> {
  const expiresAt = now + retention.conversation;
  const key = await insertKey(trx, vault, { id: `talk.${id}`, scope: 'conversation', expiresAt });
  await trx('conversations').insert({
    id,
    key_id: key.id,
    channel,
    user_id: userId,
    version,
    watermark,
    created_at: now,
    ciphertext: vault.seal(key.key, statePlace(id), state),
    reference: reference === undefined ? null : vault.seal(key.key, referencePlace(id), { reference }),
  });
}

/** False when there is none that is over. Of its requests those stay with it whose answer is still to come. */
async function beginAnew(
  trx: Knex.Transaction,
  { vault, retention }: StoreOptions,
  [{ id, state }, { userId, reference, now }]: Parameters<Begin>,
): Promise<boolean> {
  const held = await trx('conversations').where({ id }).increment({ version: 1 });
  const row = held === 0 ? undefined : await addressRow(trx, id);
  if (row === undefined || !isOver(row, now)) return false;
  await trx('ticket_conversations')
    .where({ conversation_id: id })
    .whereNotIn('ticket_id', owedAnswers(trx, id))
    .delete();
  await forgetCopies(trx, id);
  await emptyConversation(trx, vault, {
    id,
    keyId: row.key_id,
    version: row.version,
    now,
    expiresAt: now + retention.conversation,
    left: state,
    reference,
    columns: { user_id: userId, created_at: now, ended_at: null },
  });
  return true;
}

const isOver = ({ ended_at, expires_at }: AddressRow, now: number) => ended_at !== null || expires_at <= now;
