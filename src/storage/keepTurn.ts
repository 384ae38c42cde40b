import type { Knex } from 'knex';
import type { Turn } from '../ports/turn';
import type { Vault } from '../ports/vault';
import { insertActivities } from './activityRows';
import { insertCode } from './codeStore';
import { type ConversationKey, statePlace } from './conversationRows';
import { isDuplicate } from './database';
import { announce } from './feed';
import { insertGap } from './gapRows';
import { keepDraft } from './keepDraft';
import { stillAllowed } from './keepLimits';
import { keepCustomerChange } from './keepTicketChange';
import { destroyKeys, insertKey } from './keyRows';
import { insertMessages } from './messageRows';
import type { AuditedOptions } from './storeOptions';
import { changeSubscription } from './subscriptionRows';
import { insertTicket, linkConversation } from './ticketRows';

const DAY = 24 * 60 * 60 * 1000;

/** Undoes a transaction whose turn has to be run again. */
class Overtaken extends Error {}

/** The turn's one transaction: state, what was heard and said, draft, ticket, code and every outgoing message. */
export async function keepTurn(
  options: AuditedOptions,
  turn: Turn,
  key: ConversationKey,
): Promise<'kept' | 'moved'> {
  const { database, vault } = options;
  const { id, watermark } = turn.conversation;
  try {
    return await database.knex.transaction(async (trx) => {
      if (!(await advance(trx, options, turn, key))) return 'moved';
      if (!(await stillAllowed(trx, options, turn))) throw new Overtaken();
      const { activities, now } = turn;
      await insertActivities(trx, vault, {
        conversationId: id,
        key,
        after: watermark,
        activities,
        now,
        inTurn: true,
      });
      if ((await keepDraft(trx, options, turn)) === 'moved') throw new Overtaken();
      await keepOutcome(trx, options, turn, key);
      if ((await keepCustomerChange(trx, options, turn)) === 'moved') throw new Overtaken();
      await announce(trx, database.dialect, id);
      return 'kept';
    });
  } catch (error) {
    if (error instanceof Overtaken) return 'moved';
    if (isDuplicate(error)) return 'moved'; // the same draft, activity or code came twice at once
    throw error;
  }
}

/** Moves the conversation on if it still stands where the turn read it. This write comes first: it takes the lock. */
async function advance(
  trx: Knex,
  { vault, retention }: AuditedOptions,
  turn: Turn,
  key: ConversationKey,
): Promise<boolean> {
  const { id, version, watermark } = turn.conversation;
  const moved = await trx('conversations')
    .where({ id, version })
    .update({
      version: version + 1,
      watermark: watermark + turn.activities.length,
      ciphertext: vault.seal(key.key, statePlace(id), turn.state),
      ...(turn.ended ? { ended_at: turn.now } : {}),
    });
  const expiresAt = turn.now + retention.conversation;
  if (moved > 0 && expiresAt - key.expiresAt > DAY)
    await trx('keys').where({ id: key.id }).update({ expires_at: expiresAt });
  return moved > 0;
}

async function keepOutcome(
  trx: Knex.Transaction,
  options: AuditedOptions,
  turn: Turn,
  key: ConversationKey,
): Promise<void> {
  const { vault, retention } = options;
  const { ticket, code, opened, gap, subscription, messages, now } = turn;
  const conversationId = turn.conversation.id;
  if (code !== undefined) await insertCode(trx, conversationId, code);
  if (ticket !== undefined)
    await insertTicket(trx, vault, { ticket, conversationId, now, expiresAt: now + retention.ticket });
  if (opened !== undefined) await linkConversation(trx, { ticketId: opened, conversationId, now });
  await insertMessages(trx, vault, { key, messages, now });
  if (subscription !== undefined)
    await changeSubscription(trx, vault, { change: subscription, within: { id: conversationId, key }, now });
  if (gap !== undefined) await insertGap(trx, options, { gap, now });
  if (turn.ended) await clearAway(trx, options, { id: conversationId, key, now });
}

/** A chat that was ended and cleared goes at once, unless a request hangs on it: then it goes when its time is up. */
async function clearAway(trx: Knex.Transaction, { vault }: AuditedOptions, ending: Ending): Promise<void> {
  const { id, key, now } = ending;
  const linked = await trx<{ conversation_id: string; ticket_id: string }>('ticket_conversations')
    .where({ conversation_id: id })
    .first('ticket_id');
  if (linked !== undefined) return;
  const code = await trx<{ conversation_id: string; sent_at: number }>('identity_codes')
    .where({ conversation_id: id })
    .orderBy('sent_at', 'desc')
    .first('sent_at');
  if (code !== undefined) await leaveCounted(trx, vault, { ...ending, until: code.sent_at + DAY });
  await destroyKeys(trx, now, (keys) => keys.where({ id: key.id }));
}

interface Ending {
  readonly id: string;
  readonly key: ConversationKey;
  readonly now: number;
}

/**
 * Codes count for a day (else clearing the chat would let anybody send to an address without end), and they hang on
 * their conversation. So an empty row stays for them, with a key that opens nothing.
 */
async function leaveCounted(
  trx: Knex,
  vault: Vault,
  { id, key, until }: Ending & { readonly until: number },
): Promise<void> {
  const nothing = Buffer.alloc(0);
  for (const table of ['activities', 'drafts']) await trx(table).where({ conversation_id: id }).delete();
  const left = await insertKey(trx, vault, {
    id: `${key.id}.ended`,
    scope: 'conversation',
    expiresAt: until,
  });
  await trx('conversations')
    .where({ id })
    .update({ key_id: left.id, user_id: '', reference: null, ciphertext: nothing });
}
