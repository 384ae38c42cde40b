import { type Act, type ChangeMeans, changeTicket } from './changeTicket';

/** Puts a ticket back into the queue for others. */
export function releaseTicket(means: ChangeMeans, act: Act) {
  return changeTicket(means, act, {
    event: { kind: 'released' },
    asks: 'releaseTicket',
    action: 'ticketReleased',
  });
}
