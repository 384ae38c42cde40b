import { accept, type Outcome, refuse } from '../../domain/outcome';
import { isOpen, type TicketRefusal } from '../../domain/ticket/transitions';
import type { TicketLine } from '../../domain/ticket/ticket';
import type { TicketStore } from '../../ports/tickets';
import type { Look } from './openTicket';

const HOUR_MS = 60 * 60 * 1000;

interface ClaimMeans {
  readonly tickets: Pick<TicketStore, 'find' | 'claim'>;
  /** A claim as old as this is a forgotten one, and others may take the ticket over. */
  readonly claimHours: number;
}

/** When this claim may be taken over (ms); undefined while nobody has claimed the ticket. */
export function claimForgottenAt({ claimedAt }: TicketLine, claimHours: number): number | undefined {
  return claimedAt === undefined ? undefined : claimedAt + claimHours * HOUR_MS;
}

/** Takes a ticket for one member of staff. Of two who try at once one gets it; having it already is no refusal. */
export async function claimTicket(
  { tickets, claimHours }: ClaimMeans,
  { ticketId, staffId, now }: Look,
): Promise<Outcome<undefined, TicketRefusal>> {
  const ticket = await tickets.find(ticketId);
  if (ticket === undefined) return refuse('unknownTicket');
  const { status, claimedBy } = ticket.line;
  if (!isOpen(ticket.line)) return refuse('notPossibleNow');
  if (status === 'claimed' && claimedBy === staffId) return accept(undefined);
  const claimed = await tickets.claim({
    ticketId,
    staffId,
    now,
    forgottenBefore: now - claimHours * HOUR_MS,
    audit: {
      at: now,
      actor: staffId,
      action: 'ticketClaimed',
      subject: ticketId,
      ...(claimedBy === undefined ? {} : { details: { takenOverFrom: claimedBy } }),
    },
  });
  return claimed === 'claimed' ? accept(undefined) : refuse(await whyTaken(tickets, ticketId));
}

/** Somebody else was faster: another member of staff, or the customer, who took the request back. */
async function whyTaken(tickets: ClaimMeans['tickets'], ticketId: string): Promise<TicketRefusal> {
  const left = await tickets.find(ticketId);
  return left === undefined || isOpen(left.line) ? 'claimedByOther' : 'notPossibleNow';
}
