import { accept, type Outcome, refuse } from '../../domain/outcome';
import { isYetToCome } from '../../domain/calendar/clockSetBack';
import { isOpen, type TicketRefusal } from '../../domain/ticket/transitions';
import type { TicketLine } from '../../domain/ticket/ticket';
import type { TicketStore } from '../../ports/tickets';
import type { Act } from './changeTicket';

const HOUR_MS = 60 * 60 * 1000;

interface ClaimMeans {
  readonly tickets: Pick<TicketStore, 'find' | 'claim'>;
  /** A claim as old as this is a forgotten one, and others may take the ticket over. */
  readonly claimHours: number;
}

/**
 * When this claim may be taken over (ms); undefined while nobody has claimed the ticket. At once, when the clock has
 * been set back since: nobody knows any more how old the claim is.
 */
export function claimForgottenAt(
  { claimedAt }: TicketLine,
  claimHours: number,
  now: number,
): number | undefined {
  if (claimedAt === undefined) return undefined;
  return isYetToCome(claimedAt, now) ? 0 : claimedAt + claimHours * HOUR_MS;
}

/**
 * Takes a ticket for one member of staff, as they read it: of two who try at once one gets it, and what the customer
 * did meanwhile is read first. Sending the same form twice is no refusal.
 */
export async function claimTicket(
  { tickets, claimHours }: ClaimMeans,
  act: Act,
): Promise<Outcome<undefined, TicketRefusal>> {
  const { ticketId, staffId, version, now } = act;
  const ticket = await tickets.find(ticketId);
  if (ticket === undefined) return refuse('unknownTicket');
  const { line } = ticket;
  if (isSentTwice(line, act)) return accept(undefined);
  if (line.version !== version) return refuse('changedMeanwhile');
  if (!isOpen(line)) return refuse('notPossibleNow');
  const { claimedBy } = line;
  const claimed = await tickets.claim({
    ...{ ticketId, staffId, version, now },
    forgottenBefore: now - claimHours * HOUR_MS,
    audit: {
      at: now,
      actor: staffId,
      action: 'ticketClaimed',
      subject: ticketId,
      ...(claimedBy === undefined ? {} : { details: { takenOverFrom: claimedBy } }),
    },
  });
  return claimed === 'claimed' ? accept(undefined) : refuse(await whyNotClaimed(tickets, act));
}

/** The ticket is theirs already, and nothing happened since the page but their own claim. */
function isSentTwice({ status, claimedBy, version }: TicketLine, act: Act): boolean {
  return status === 'claimed' && claimedBy === act.staffId && version - act.version <= 1;
}

/** Somebody was faster by a moment, or the ticket is somebody else's. */
async function whyNotClaimed(
  tickets: ClaimMeans['tickets'],
  { ticketId, version }: Act,
): Promise<TicketRefusal> {
  const left = await tickets.find(ticketId);
  return left?.line.version === version ? 'claimedByOther' : 'changedMeanwhile';
}
