import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { TicketLine } from '../../domain/ticket/ticket';
import type { TicketRefusal } from '../../domain/ticket/transitions';
import { type Act, type ChangeMeans, changeFound } from './changeTicket';

interface ClaimMeans extends ChangeMeans {
  /** A claim as old as this is a forgotten one, and others may take the ticket over. */
  readonly claimHours: number;
}

/**
 * Takes a ticket for one member of staff, as they read it: of two who try at once one gets it, and what the customer
 * did meanwhile is read first. Sending the same form twice is no refusal.
 */
export async function claimTicket(
  { tickets, claimHours }: ClaimMeans,
  act: Act,
): Promise<Outcome<undefined, TicketRefusal>> {
  const ticket = await tickets.find(act.ticketId);
  if (ticket === undefined) return refuse('unknownTicket');
  if (isSentTwice(ticket.line, act)) return accept(undefined);
  const { claimedBy } = ticket.line;
  const claimed = await changeFound({ tickets }, ticket, act, {
    ...{ event: { kind: 'claimed' }, action: 'ticketClaimed', claimHours },
    ...(claimedBy === undefined ? {} : { details: { takenOverFrom: claimedBy } }),
  });
  return claimed.ok ? accept(undefined) : claimed;
}

/** The ticket is theirs already, and nothing happened since the page but their own claim. */
function isSentTwice({ status, claimedBy, version }: TicketLine, act: Act): boolean {
  return status === 'claimed' && claimedBy === act.staffId && version - act.version <= 1;
}
