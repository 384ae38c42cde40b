import type { Knex } from 'knex';
import { DAY } from '../../domain/calendar/duration';
import type { Json } from '../../domain/json';
import { type EffectOf, effectsOf } from '../../ports/effects';
import type { Turn } from '../../ports/turn';
import { addressFrom, addressRow, type AddressRow } from '../conversations/conversationRows';
import { clearDrafts } from '../drafts/draftRows';
import { ADDRESS_KEPT, emptyConversation } from '../conversations/emptyConversation';
import { destroyKeys } from '../keys/keyRows';
import { forgetCopies } from '../outbox/copies';
import { insertMessages } from '../outbox/messageRows';
import { owedAnswers } from '../conversations/owedAnswers';
import type { StoreOptions } from '../database/storeOptions';
import type { Keeping } from './keeper';

/**
 * A chat that its customer ended goes at once, with every word. What may stay is the channel's address, for requests that
 * are answered nowhere else, and an empty row for a day, because codes are counted by it (else clearing the chat would let
 * anybody send to an address without end).
 */
export async function keepEnded(
  { trx, options: { vault }, turn, key }: Keeping,
  { answeredHere }: EffectOf<'ended'>,
): Promise<void> {
  const { id } = turn.conversation;
  const row = await addressRow(trx, id);
  if (row === undefined) return;
  const address = addressFrom(vault, row);
  const answered = address?.reference === undefined ? [] : await stillAnswered(trx, id, answeredHere);
  await trx('ticket_conversations').where({ conversation_id: id }).whereNotIn('ticket_id', answered).delete();
  await forgetCopies(trx, id);
  const until = answered.length > 0 ? turn.now + ADDRESS_KEPT : await countedUntil(trx, id);
  if (until === undefined) {
    await clearDrafts(trx, id, turn.now);
    await destroyKeys(trx, turn.now, (keys) => keys.where({ id: key.id }));
    return;
  }
  const reference = answered.length > 0 ? address?.reference : undefined;
  const messages = effectsOf(turn.effects, 'message').map(({ message }) => message);
  const left = await leave(trx, { vault, turn, row, until, reference });
  await insertMessages(trx, vault, { key: left.key, messages, now: turn.now });
}

/** The requests whose answers still go to this channel: those that have no other way, and answers that are on their way. */
async function stillAnswered(
  trx: Knex.Transaction,
  id: string,
  answeredHere: readonly string[],
): Promise<readonly string[]> {
  const owed = await owedAnswers(trx, id).where((query) => {
    void query.whereIn('id', [...answeredHere]).orWhere('status', 'completed');
  });
  return owed.map(({ id }) => id);
}

/** Until when a code that was sent here counts (ms). */
async function countedUntil(trx: Knex.Transaction, id: string): Promise<number | undefined> {
  const code = await trx('identity_codes')
    .where({ conversation_id: id })
    .orderBy('sent_at', 'desc')
    .first<{ readonly sent_at: number } | undefined>('sent_at');
  return code === undefined ? undefined : code.sent_at + DAY;
}

interface Leaving {
  readonly vault: StoreOptions['vault'];
  readonly turn: Turn;
  readonly row: AddressRow;
  readonly until: number;
  readonly reference: Json | undefined;
}

function leave(trx: Knex.Transaction, { vault, turn, row, until, reference }: Leaving) {
  const { id, version, key_id: keyId } = row;
  return emptyConversation(trx, vault, {
    id,
    keyId,
    version,
    now: turn.now,
    expiresAt: until,
    reference,
    left: turn.state,
    columns: { user_id: '' },
  });
}
