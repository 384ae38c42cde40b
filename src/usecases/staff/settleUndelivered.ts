import { refuse } from '../../domain/outcome';
import { type Act, type ChangeMeans, changeFound } from './changeTicket';
import { ticketFor } from './openTicket';
import { undeliveredIn } from './sendAgain';

interface Settling {
  readonly messageId: string;
  /** How the customer came to know what it said, in staff's own words. */
  readonly how: string;
}

/** Notes how staff saw to a message that did not get there: it is not sent any more, and not shown as undelivered. */
export async function settleUndelivered(means: ChangeMeans, act: Act, { messageId, how }: Settling) {
  const found = await ticketFor(means, act, 'settleUndelivered');
  if (!found.ok) return found;
  const message = undeliveredIn(found.value, messageId);
  if (message === undefined) return refuse('changedMeanwhile');
  return changeFound(means, found.value, act, {
    event: { kind: 'settled', what: message.what, text: how },
    action: 'messageSettled',
    details: { what: message.what },
    undelivered: { id: message.id, becomes: 'settled' },
  });
}
