import { present } from '../present';
import { accept, type Outcome, refuse } from '../outcome';
import { DECISIONS } from '../request/decision';
import { type GroundId, type OutcomeId, REQUEST_TYPES } from '../request/requestType';
import { isClaimForgotten } from './forgottenClaim';
import type { TicketEvent, TicketLine, TicketStatus } from './ticket';

export type TicketRefusal =
  | 'notPossibleNow'
  | 'claimedByOther'
  | 'changedMeanwhile'
  | 'noText'
  | 'howMissing'
  | 'tooLong'
  | 'nothingCompared'
  | 'outcomeNotOfType'
  | 'groundMissing'
  | 'groundNotOfType'
  | 'matchMissing'
  | 'unknownTicket';

interface Transition {
  readonly from: readonly TicketStatus[];
  /** From this one as well, once the claim is a forgotten one. */
  readonly overForgotten?: TicketStatus;
  readonly to: TicketStatus | 'unchanged';
  /** `claimer` is the member of staff who claimed the ticket, and no other. */
  readonly by: 'desk' | 'staff' | 'claimer' | 'customer';
}

/** A ticket in one of these is still to be decided. */
export const OPEN: readonly TicketStatus[] = ['waiting', 'claimed'];

const ANY: readonly TicketStatus[] = [...OPEN, 'completed', 'withdrawn'];

/** Every way a ticket may change; what is not here is not possible. */
export const TRANSITIONS: Readonly<Record<TicketEvent['kind'], Transition>> = {
  received: { from: [], to: 'waiting', by: 'desk' },
  claimed: { from: ['waiting'], overForgotten: 'claimed', to: 'claimed', by: 'staff' },
  released: { from: ['claimed'], to: 'waiting', by: 'claimer' },
  givenBack: { from: ['claimed'], to: 'waiting', by: 'staff' },
  matched: { from: ['claimed'], to: 'claimed', by: 'claimer' },
  replied: { from: ['claimed'], to: 'claimed', by: 'claimer' },
  completed: { from: ['claimed'], to: 'completed', by: 'claimer' },
  added: { from: OPEN, to: 'unchanged', by: 'customer' },
  objected: { from: [...OPEN, 'completed'], to: 'unchanged', by: 'customer' },
  withdrawn: { from: OPEN, to: 'withdrawn', by: 'customer' },
  sentAgain: { from: ANY, to: 'unchanged', by: 'staff' },
  settled: { from: ANY, to: 'unchanged', by: 'staff' },
};

/** The longest text that staff may send or note at once, in UTF-16 units. */
export const MAX_REPLY = 5000;
/** The longest words that a customer may add at once: as much as a form takes. In UTF-16 units. */
export const MAX_ADDED = 4000;

/** Who changes a ticket, and when (ms); without a staff id it is the customer. */
interface Actor {
  readonly staffId?: string;
  readonly now: number;
  /** After so many hours a claim is forgotten; without them never. */
  readonly claimHours?: number;
}

/** Whether the request is still to be decided: neither decided nor withdrawn. */
export function isOpen({ status }: Pick<TicketLine, 'status'>): boolean {
  return OPEN.includes(status);
}

/** The ticket after the event, or why the event cannot happen to it. */
export function applyEvent(
  ticket: TicketLine,
  event: TicketEvent,
  actor: Actor,
): Outcome<TicketLine, TicketRefusal> {
  const transition = TRANSITIONS[event.kind];
  const reason = whyNotFor(ticket, transition, actor) ?? whyNot(ticket, event);
  if (reason !== undefined) return refuse(reason);
  const status = transition.to === 'unchanged' ? ticket.status : transition.to;
  return accept({ ...withEvent(ticket, event, actor), status, version: ticket.version + 1 });
}

/** Whether it may happen now, and be this one's doing. */
function whyNotFor(
  ticket: TicketLine,
  { from, overForgotten, by }: Transition,
  { staffId, now, claimHours = Infinity }: Actor,
): TicketRefusal | undefined {
  if ((staffId === undefined) !== (by === 'customer')) return 'notPossibleNow';
  if (ticket.status === overForgotten)
    return isClaimForgotten(ticket, claimHours, now) ? undefined : 'claimedByOther';
  if (!from.includes(ticket.status)) return 'notPossibleNow';
  return by === 'claimer' && ticket.claimedBy !== staffId ? 'claimedByOther' : undefined;
}

/** The longest text of each event that has one. */
const LONGEST = {
  ...{ replied: MAX_REPLY, completed: MAX_REPLY, settled: MAX_REPLY },
  ...{ added: MAX_ADDED, objected: MAX_ADDED },
} as const;

function whyNot(ticket: TicketLine, event: TicketEvent): TicketRefusal | undefined {
  if (event.kind === 'matched' && event.compared.length === 0) return 'nothingCompared';
  if (!('text' in event)) return undefined;
  if (event.text.trim() === '') return event.kind === 'settled' ? 'howMissing' : 'noText';
  if (event.text.length > LONGEST[event.kind]) return 'tooLong';
  return event.kind === 'completed' ? whyNotCompleted(ticket, event) : undefined;
}

/** A decision needs an outcome of the type's list, a ground for what is not granted, and a match before data is disclosed. */
function whyNotCompleted(
  ticket: TicketLine,
  { outcome, ground }: Extract<TicketEvent, { kind: 'completed' }>,
): TicketRefusal | undefined {
  const { outcomes, grounds } = REQUEST_TYPES[ticket.type];
  if (!outcomes.includes(outcome)) return 'outcomeNotOfType';
  if (lacksMatch(ticket, outcome)) return 'matchMissing';
  if (DECISIONS[outcome].needsGround) return whyNotGround(grounds, ground);
  return ground === undefined ? undefined : 'groundNotOfType';
}

/** Whether this decision has to wait until the person is matched with the company's records. */
export function lacksMatch(
  { type, matchedAt }: Pick<TicketLine, 'type' | 'matchedAt'>,
  outcome: OutcomeId,
): boolean {
  return DECISIONS[outcome].grants && REQUEST_TYPES[type].identityLevel > 0 && matchedAt === undefined;
}

function whyNotGround(
  grounds: readonly GroundId[],
  ground: GroundId | undefined,
): 'groundMissing' | 'groundNotOfType' | undefined {
  if (ground === undefined) return 'groundMissing';
  return grounds.includes(ground) ? undefined : 'groundNotOfType';
}

function withEvent(ticket: TicketLine, event: TicketEvent, actor: Actor): TicketLine {
  if (event.kind !== 'completed') return AFTER[event.kind](ticket, actor);
  const { outcome, ground } = event;
  return { ...read(ticket), outcome, ...present({ ground }), closedAt: actor.now };
}

const AFTER: Readonly<
  Record<Exclude<TicketEvent['kind'], 'completed'>, (ticket: TicketLine, actor: Actor) => TicketLine>
> = {
  received: (ticket) => ticket,
  claimed: (ticket, { staffId = '', now }) => ({ ...ticket, claimedBy: staffId, claimedAt: now }),
  released: unclaimed,
  givenBack: unclaimed,
  matched: (ticket, { now }) => ({ ...ticket, matchedAt: now }),
  replied: read,
  added: unread,
  objected: unread,
  sentAgain: (ticket) => ticket,
  settled: (ticket) => ticket,
  withdrawn: (ticket, { now }) => ({ ...read(unclaimed(ticket)), closedAt: now }),
};

function unclaimed({ claimedBy: _claimer, claimedAt: _since, ...ticket }: TicketLine): TicketLine {
  return ticket;
}

/** From the first words on that nobody on the staff has read. */
function unread(ticket: TicketLine, { now }: Actor): TicketLine {
  return { ...ticket, unreadSince: ticket.unreadSince ?? now };
}

/** Whatever the customer added has been read, or has had its answer. */
function read({ unreadSince: _since, ...ticket }: TicketLine): TicketLine {
  return ticket;
}
