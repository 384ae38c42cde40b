import type { EffectOf } from '../../ports/effects';
import { isEnding } from '../../ports/turn';
import { findKey } from '../keys/keyRows';
import { createLimitCounts, takeAutomaticMail } from '../codes/limitStore';
import { releaseCopies } from '../outbox/copies';
import { insertMessages } from '../outbox/messageRows';
import type { Keeping } from './keeper';

/** Counts a mail that nobody has asked for, or an alert. */
export async function takeMessage(
  { trx, options, turn: { now: at } }: Keeping,
  { message: { counted } }: EffectOf<'message'>,
): Promise<boolean> {
  if (counted === undefined) return true;
  if (counted.as === 'automaticMail') return takeAutomaticMail(trx, counted.by, at);
  if ((await createLimitCounts(trx, options.limits).alertsLeft(counted.by, at)) === 0) return false;
  await trx('leak_alerts').insert({ network_digest: counted.by, at });
  return true;
}

/**
 * What is about a request goes with the request: it still leaves when its customer has cleared the chat by then. Of a chat
 * that is just ended, its end keeps them.
 */
export async function keepMessage(
  { trx, options: { vault }, turn, key }: Keeping,
  { message }: EffectOf<'message'>,
): Promise<void> {
  if (isEnding(turn)) return;
  const { ticketId } = message;
  const own = ticketId === undefined ? undefined : await findKey(trx, vault, `ticket.${ticketId}`);
  await insertMessages(trx, vault, { key: own ?? key, messages: [message], now: turn.now });
}

/** Lets the copies that waited for the customer leave, now that they write in this conversation again. */
export function releaseWaiting({ trx, turn: { conversation, now } }: Keeping): Promise<void> {
  return releaseCopies(trx, [conversation.id], now);
}
