import { accept, type Outcome } from '../../domain/outcome';
import type { TicketLine } from '../../domain/ticket/ticket';
import { type Act, type ChangeMeans, type ChangeRefusal, changeFound } from './changeTicket';
import { ticketFor } from './openTicket';

interface ClaimMeans extends ChangeMeans {
  /** A claim as old as this is a forgotten one, and others may take the ticket over. */
  readonly claimHours: number;
}

/**
 * Takes a ticket for one member of staff, as they read it: of two who try at once one gets it, and what the customer
 * did meanwhile is read first. Sending the same form twice is no refusal.
 */
export async function claimTicket(means: ClaimMeans, act: Act): Promise<Outcome<undefined, ChangeRefusal>> {
  const found = await ticketFor(means, act, 'claimTicket');
  if (!found.ok) return found;
  const { value: ticket } = found;
  if (isSentTwice(ticket.line, act)) return accept(undefined);
  const { claimedBy } = ticket.line;
  const claimed = await changeFound(means, ticket, act, {
    event: { kind: 'claimed' },
    action: 'ticketClaimed',
    claimHours: means.claimHours,
    ...(claimedBy === undefined ? {} : { details: { takenOverFrom: claimedBy } }),
  });
  return claimed.ok ? accept(undefined) : claimed;
}

/** The ticket is theirs already, and nothing happened since the page but their own claim. */
function isSentTwice({ status, claimedBy, version }: TicketLine, act: Act): boolean {
  return status === 'claimed' && claimedBy === act.staffId && version - act.version <= 1;
}
