import { accept, type Outcome, refuse } from '../outcome';
import { type GroundId, REQUEST_TYPES } from '../request/requestType';
import type { TicketEvent, TicketLine, TicketStatus } from './ticket';

export type TicketRefusal =
  | 'notPossibleNow'
  | 'claimedByOther'
  | 'changedMeanwhile'
  | 'noText'
  | 'tooLong'
  | 'nothingCompared'
  | 'outcomeNotOfType'
  | 'groundMissing'
  | 'groundNotOfType'
  | 'matchMissing'
  | 'unknownTicket';

interface Transition {
  readonly from: readonly TicketStatus[];
  readonly to: TicketStatus;
  /** Whether only the member of staff who claimed the ticket may do it. */
  readonly byClaimer: boolean;
}

/** Every way a ticket may change; what is not here is not possible. */
export const TRANSITIONS: Readonly<Record<TicketEvent['kind'], Transition>> = {
  received: { from: [], to: 'waiting', byClaimer: false },
  claimed: { from: ['waiting'], to: 'claimed', byClaimer: false },
  released: { from: ['claimed'], to: 'waiting', byClaimer: true },
  matched: { from: ['claimed'], to: 'claimed', byClaimer: true },
  replied: { from: ['claimed'], to: 'claimed', byClaimer: true },
  completed: { from: ['claimed'], to: 'completed', byClaimer: true },
};

/** The longest text that staff may send at once, in UTF-16 units. */
export const MAX_REPLY = 5000;

/** The ticket after the event, or why the event cannot happen to it. */
export function applyEvent(
  ticket: TicketLine,
  event: TicketEvent,
  by: { readonly staffId: string; readonly now: number },
): Outcome<TicketLine, TicketRefusal> {
  const { from, to, byClaimer } = TRANSITIONS[event.kind];
  if (!from.includes(ticket.status)) return refuse('notPossibleNow');
  if (byClaimer && ticket.claimedBy !== by.staffId) return refuse('claimedByOther');
  const reason = whyNot(ticket, event);
  if (reason !== undefined) return refuse(reason);
  return accept({ ...withEvent(ticket, event, by), status: to, version: ticket.version + 1 });
}

function whyNot(ticket: TicketLine, event: TicketEvent): TicketRefusal | undefined {
  if (event.kind === 'matched' && event.compared.length === 0) return 'nothingCompared';
  if (event.kind !== 'replied' && event.kind !== 'completed') return undefined;
  if (event.text.trim() === '') return 'noText';
  if (event.text.length > MAX_REPLY) return 'tooLong';
  return event.kind === 'completed' ? whyNotCompleted(ticket, event) : undefined;
}

/** A decision needs an outcome of the type's list, a ground when refused, and a match before data is disclosed. */
function whyNotCompleted(
  ticket: TicketLine,
  { outcome, ground }: Extract<TicketEvent, { kind: 'completed' }>,
): TicketRefusal | undefined {
  const { outcomes, grounds, identityLevel } = REQUEST_TYPES[ticket.type];
  if (!outcomes.includes(outcome)) return 'outcomeNotOfType';
  if (outcome === 'refused') return whyNotGround(grounds, ground);
  if (ground !== undefined) return 'groundNotOfType';
  const discloses = outcome === 'granted' || outcome === 'grantedInPart';
  return discloses && identityLevel > 0 && ticket.matchedAt === undefined ? 'matchMissing' : undefined;
}

function whyNotGround(
  grounds: readonly GroundId[],
  ground: GroundId | undefined,
): 'groundMissing' | 'groundNotOfType' | undefined {
  if (ground === undefined) return 'groundMissing';
  return grounds.includes(ground) ? undefined : 'groundNotOfType';
}

function withEvent(
  ticket: TicketLine,
  event: TicketEvent,
  { staffId, now }: { readonly staffId: string; readonly now: number },
): TicketLine {
  const { claimedBy: _claimer, claimedAt: _since, ...unclaimed } = ticket;
  switch (event.kind) {
    case 'claimed':
      return { ...ticket, claimedBy: staffId, claimedAt: now };
    case 'released':
      return unclaimed;
    case 'matched':
      return { ...ticket, matchedAt: now };
    case 'completed':
      return {
        ...ticket,
        outcome: event.outcome,
        ...(event.ground === undefined ? {} : { ground: event.ground }),
        closedAt: now,
      };
    case 'received':
    case 'replied':
      return ticket;
  }
}
