import type { RequestTypeId } from '../domain/request/requestType';
import type { TicketConversation } from '../domain/ticket/answerRoute';
import type {
  CustomerEvent,
  MessageContent,
  RecordedEvent,
  TicketBody,
  TicketEvent,
  TicketLine,
} from '../domain/ticket/ticket';
import { URGENCIES } from '../domain/ticket/urgency';
import type { AuditEntry } from './audit';
import type { NewMessage } from './outbox';
import type { StoredActivity } from './activities';

/** A ticket with all that is known about it, decrypted. */
export interface WholeTicket {
  readonly line: TicketLine;
  readonly body: TicketBody;
  readonly events: readonly RecordedEvent[];
  /** Messages of this ticket that have not got there, and that nobody has settled, what was tried last first. */
  readonly undelivered: readonly UndeliveredMessage[];
  /** Whether it is decided and what was decided has not reached the customer: then it is not done yet. */
  readonly unnotified: boolean;
  readonly conversations: readonly TicketConversation[];
}

/** A message that has not got there: given up, or tried again. What staff tell by hand is given up from the first. Times in ms. */
export interface UndeliveredMessage {
  readonly id: string;
  readonly what: MessageContent;
  /** The word of the failure (`outbox/readFailure`). */
  readonly reason: string;
  /** When it was tried last. */
  readonly at: number;
  /** Whether the desk goes on trying by itself. */
  readonly trying: boolean;
  /** Whether staff can have it sent again: it was given up, and the chat that it was for is still one of the request's. */
  readonly sendable: boolean;
}

export interface TicketChange {
  readonly from: TicketLine;
  readonly to: TicketLine;
  readonly event: TicketEvent;
  /** A staff id; absent for what the customer did. */
  readonly by?: string;
  readonly now: number;
  readonly messages: readonly NewMessage[];
  /** What becomes of a message that did not get there; `moved` where it has by now. */
  readonly undelivered?: { readonly id: string; readonly becomes: 'due' | 'settled' };
  /** Digests of who is not to be contacted any more, by what was decided: kept with it on the stop list. */
  readonly leftAlone?: readonly string[];
  readonly audit: AuditEntry;
}

/** What the customer did to a request in a turn: kept with it, or not at all. */
export interface CustomerChange {
  /** As it was read: a ticket that moved meanwhile has the turn run again. */
  readonly from: TicketLine;
  readonly to: TicketLine;
  readonly event: CustomerEvent;
}

/** A line of the staff's queue. */
export interface QueuedTicket extends TicketLine {
  /** Messages that could not be delivered and that nobody has settled. */
  readonly undelivered: number;
  /** Whether it is decided and what was decided has not reached the customer: then it is not done yet. */
  readonly unnotified: boolean;
}

/** The parts of the queue in their order: what is to be done, the urgent before the rest, and what is done. */
export const QUEUE_PARTS = [...URGENCIES, 'open', 'closed'] as const;

/** Where a line stands in the queue, whatever happens to its ticket later. */
export interface QueuePlace {
  readonly part: (typeof QUEUE_PARTS)[number];
  readonly receivedAt: number;
  readonly id: string;
}
export type QueueFrom = { readonly after: QueuePlace } | { readonly before: QueuePlace };

export interface QueueCounts {
  readonly open: number;
  readonly closed: number;
  /** How many of them stand before the place. */
  readonly before: number;
}

export interface TicketStore {
  /**
   * The queue, what is to be done first, of that the urgent first, oldest first; nothing is decrypted for it. From its beginning, or from the line
   * after a place on, or up to the line before one: always in the queue's order.
   */
  queue(limit: number, from?: QueueFrom): Promise<readonly QueuedTicket[]>;
  countQueue(place: QueuePlace): Promise<QueueCounts>;
  find(id: string): Promise<WholeTicket | undefined>;
  findByReceipt(receiptNumber: string): Promise<WholeTicket | undefined>;
  /** The requests sent from a conversation or opened in it by a code, newest first. */
  ofConversation(conversationId: string): Promise<readonly TicketLine[]>;
  /** Open requests of this type whose sender confirmed this address by a code, newest first. */
  openOfAddress(addressDigest: string, type: RequestTypeId): Promise<readonly TicketLine[]>;
  /** All requests whose sender confirmed this address by a code, newest first, at most so many. */
  ofAddress(addressDigest: string, limit: number): Promise<readonly TicketLine[]>;
  /** The conversations a ticket belongs to, oldest first, as they were said. */
  transcript(ticketId: string): Promise<readonly StoredActivity[]>;
  /** Notes that somebody on the staff was given the customer's words up to this state of the ticket, and none of later. */
  markRead(ticket: Pick<TicketLine, 'id' | 'version'>): Promise<void>;
  /** Keeps the change, its event, its messages and its audit row in one transaction; `moved` when the ticket changed. */
  change(change: TicketChange): Promise<'kept' | 'moved'>;
  /**
   * Notes that undecided tickets were reported whose time would be up if they were decided, and that were not reported
   * since `reportedBefore` (ms): each with its message, if there is one, and its audit row in one transaction. Which ones.
   */
  reportUndecided(
    reporting: { readonly now: number; readonly reportedBefore: number },
    compose: (ticket: TicketLine) => NewMessage | undefined,
  ): Promise<readonly TicketLine[]>;
}
