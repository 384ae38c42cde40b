import type { Knex } from 'knex';
import { OPEN } from '../../domain/ticket/transitions';
import { URGENCIES } from '../../domain/ticket/urgency';
import {
  QUEUE_PARTS,
  type QueueCounts,
  type QueuedTicket,
  type QueueFrom,
  type QueuePlace,
} from '../../ports/tickets';
import { lineFrom, type TicketRow } from './ticketRows';
import { GIVEN_UP, IS_UNNOTIFIED, UNNOTIFIED_COLUMN } from './undelivered';

const STILL_OPEN = OPEN.map((status) => `'${status}'`).join(', ');
/** Decided, and the customer has said since that they do not agree, which nobody on the staff has read. */
const IS_OBJECTED = `status = 'completed' and unread_since is not null`;
/** What the queue is in order of: first what is to be done, the urgent and the longest waiting at the top; no two stand at one place. */
const TO_DO = `(status in (${STILL_OPEN}) or (${IS_OBJECTED}) or (${IS_UNNOTIFIED}))`;
const PART = `case when not ${TO_DO} then ${QUEUE_PARTS.indexOf('closed')} ${URGENCIES.map(
  (urgency) => `when urgency = '${urgency}' then ${QUEUE_PARTS.indexOf(urgency)}`,
).join(' ')} else ${QUEUE_PARTS.indexOf('open')} end`;
const ORDER = [PART, 'received_at', 'tickets.id'];
const KEY = `(${ORDER.join(', ')})`;
const LAST_FIRST = ORDER.map((column) => `${column} desc`).join(', ');
const keyOf = ({ part, receivedAt, id }: QueuePlace) => [QUEUE_PARTS.indexOf(part), receivedAt, id];

/** Counts are numbers on SQLite and texts on PostgreSQL. */
interface QueueRow extends TicketRow {
  readonly undelivered: number | string;
  readonly unnotified: number;
}

/** The lines after a place, or the last ones before it; from the beginning without one. */
export async function queueOf(db: Knex, limit: number, from?: QueueFrom): Promise<readonly QueuedTicket[]> {
  const query = rowsOf(db).limit(limit);
  if (from === undefined) query.orderByRaw(ORDER.join(', '));
  else if ('after' in from)
    query.whereRaw(`${KEY} > (?, ?, ?)`, keyOf(from.after)).orderByRaw(ORDER.join(', '));
  else query.whereRaw(`${KEY} < (?, ?, ?)`, keyOf(from.before)).orderByRaw(LAST_FIRST);
  const rows: readonly QueueRow[] = await query;
  const inOrder = from !== undefined && 'before' in from ? rows.toReversed() : rows;
  return inOrder.map((row) => ({
    ...lineFrom(row),
    undelivered: Number(row.undelivered),
    unnotified: row.unnotified === 1,
  }));
}

function rowsOf(db: Knex) {
  const undelivered = db('outbox').whereRaw(GIVEN_UP).count('*');
  return db('tickets').select<QueueRow[]>(
    'tickets.*',
    undelivered.as('undelivered'),
    db.raw(UNNOTIFIED_COLUMN),
  );
}

/** How many there are, and how many of them stand before a place. */
export async function countQueue(db: Knex, place: QueuePlace): Promise<QueueCounts> {
  const times = (condition: string) => `coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
  const row = await db('tickets').first<Readonly<Record<keyof QueueCounts, number | string>>>(
    db.raw(`${times(TO_DO)} as open`),
    db.raw(`${times(`not ${TO_DO}`)} as closed`),
    db.raw(`${times(`${KEY} < (?, ?, ?)`)} as before`, keyOf(place)),
  );
  return { open: Number(row.open), closed: Number(row.closed), before: Number(row.before) };
}
