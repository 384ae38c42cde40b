import type { Knex } from 'knex';
import type { Turn } from '../ports/turn';
import { insertActivities } from './activityRows';
import { insertCode } from './codeStore';
import { type ConversationKey, statePlace } from './conversationRows';
import { isDuplicate } from './database';
import { endConversation } from './endConversation';
import { announce } from './feed';
import { insertGap } from './gapRows';
import { keepDraft } from './keepDraft';
import { countTurn } from './keepLimits';
import { keepCustomerChange } from './keepTicketChange';
import { findKey, type OpenKey } from './keyRows';
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
  const { database } = options;
  try {
    return await database.knex.transaction(async (trx) => {
      if (!(await advance(trx, options, turn, key))) return 'moved';
      if (!(await countTurn(trx, options, turn))) throw new Overtaken();
      if ((await keepDraft(trx, options, turn)) === 'moved') throw new Overtaken();
      if (turn.ended) await endConversation(trx, options, turn, key);
      else await keepOutcome(trx, options, turn, key);
      if ((await keepCustomerChange(trx, options, turn)) === 'moved') throw new Overtaken();
      await announce(trx, database.dialect, turn.conversation.id);
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
  const { ticket, code, opened, gap, subscription, activities, now } = turn;
  const { id: conversationId, watermark: after } = turn.conversation;
  await insertActivities(trx, vault, { conversationId, key, after, activities, now, inTurn: true });
  if (code !== undefined) await insertCode(trx, conversationId, code);
  if (ticket !== undefined)
    await insertTicket(trx, vault, { ticket, conversationId, now, expiresAt: now + retention.ticket });
  if (opened !== undefined) await linkConversation(trx, { ticketId: opened, conversationId, now });
  await keepMessages(trx, options, turn, key);
  if (subscription !== undefined)
    await changeSubscription(trx, vault, { change: subscription, within: { id: conversationId, key }, now });
  if (gap !== undefined) await insertGap(trx, options, { gap, now });
}

/** What is about a request goes with the request: it still leaves when its customer has cleared the chat by then. */
async function keepMessages(
  trx: Knex,
  { vault }: AuditedOptions,
  { messages, now }: Turn,
  key: OpenKey,
): Promise<void> {
  for (const message of messages) {
    const { ticketId } = message;
    const own = ticketId === undefined ? undefined : await findKey(trx, vault, `ticket.${ticketId}`);
    await insertMessages(trx, vault, { key: own ?? key, messages: [message], now });
  }
}
