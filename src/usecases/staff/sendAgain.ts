import { refuse } from '../../domain/outcome';
import type { UndeliveredMessage, WholeTicket } from '../../ports/tickets';
import { type Act, type ChangeMeans, changeFound } from './changeTicket';
import { ticketFor } from './openTicket';

/** Lets a message that did not get there be sent once more, at once and as often as a new one; on record. */
export async function sendAgain(means: ChangeMeans, act: Act, messageId: string) {
  const found = await ticketFor(means, act, 'sendAgain');
  if (!found.ok) return found;
  const message = undeliveredIn(found.value, messageId);
  if (message === undefined) return refuse('changedMeanwhile');
  if (!message.sendable) return refuse('notPossibleNow');
  return changeFound(means, found.value, act, {
    event: { kind: 'sentAgain', what: message.what },
    action: 'messageSentAgain',
    details: { what: message.what },
    undelivered: { id: message.id, becomes: 'due' },
  });
}

/** The message as it stands on the ticket; undefined when it has got there, or a colleague has seen to it. */
export function undeliveredIn(
  { undelivered }: Pick<WholeTicket, 'undelivered'>,
  messageId: string,
): UndeliveredMessage | undefined {
  return undelivered.find(({ id }) => id === messageId);
}
