import { HOUR } from '../calendar/duration';
import { isYetToCome } from '../calendar/clockSetBack';
import type { TicketLine } from './ticket';

/**
 * When a claim may be taken over (ms); undefined while nobody has claimed the ticket. At once, when the clock has been
 * set back since: nobody knows any more how old the claim is.
 */
export function claimForgottenAt(
  { claimedAt }: Pick<TicketLine, 'claimedAt'>,
  claimHours: number,
  now: number,
): number | undefined {
  if (claimedAt === undefined) return undefined;
  return isYetToCome(claimedAt, now) ? 0 : claimedAt + claimHours * HOUR;
}

/** Whether a claim is as old as a forgotten one, so that others may take the ticket over. */
export function isClaimForgotten(
  ticket: Pick<TicketLine, 'status' | 'claimedAt'>,
  claimHours: number,
  now: number,
): boolean {
  const at = claimForgottenAt(ticket, claimHours, now);
  return ticket.status === 'claimed' && at !== undefined && at < now;
}
