import { accept, type Outcome } from '../../domain/outcome';
import type { NotAllowed } from '../../domain/staff/permission';
import { isOpen } from '../../domain/ticket/transitions';
import type { QueuedTicket, QueueFrom, QueuePlace, TicketStore } from '../../ports/tickets';
import { type Asking, permit, type PermitMeans } from './permit';
import { isObjectedTo } from '../../domain/ticket/ownWords';

/** How many lines a page has. */
export const PAGE_LINES = 50;

/** A page of the queue, and where it stands in the whole. */
export interface QueuePage {
  readonly lines: readonly QueuedTicket[];
  /** Of all pages together. */
  readonly open: number;
  readonly closed: number;
  /** How many lines come before this page. */
  readonly before: number;
}

interface QueueMeans extends PermitMeans {
  readonly tickets: Pick<TicketStore, 'queue' | 'countQueue'>;
}

/**
 * A page of the queue from a place on. It is not counted off from the beginning: what a colleague closes while one
 * reads would move up onto the page before, and the next page would pass it over.
 */
export async function queuePage(
  means: QueueMeans,
  by: Asking,
  from?: QueueFrom,
): Promise<Outcome<QueuePage, NotAllowed>> {
  const allowed = await permit(means, by, 'seeQueue', 'queue');
  return allowed.ok ? accept(await pageFrom(means.tickets, from)) : allowed;
}

async function pageFrom(tickets: QueueMeans['tickets'], from?: QueueFrom): Promise<QueuePage> {
  const found = await tickets.queue(PAGE_LINES, from);
  // A page that is not full is the last one; before a place, it is the first, and goes on behind that place.
  const short = found.length === 0 || (from !== undefined && 'before' in from && found.length < PAGE_LINES);
  const lines = short && from !== undefined ? await tickets.queue(PAGE_LINES) : found;
  const [first] = lines;
  if (first === undefined) return { lines, open: 0, closed: 0, before: 0 };
  return { lines, ...(await tickets.countQueue(placeOf(first))) };
}

/** Whether somebody still has to see to it: it is undecided, or what was decided has not reached the customer. */
export function isToDo(line: QueuedTicket): boolean {
  return isOpen(line) || isObjectedTo(line) || line.unnotified;
}

/** Where a line stands, for the page that begins after it or ends before it. */
export function placeOf(line: QueuedTicket): QueuePlace {
  const part = isToDo(line) ? (line.urgency ?? 'open') : 'closed';
  return { part, receivedAt: line.receivedAt, id: line.id };
}
