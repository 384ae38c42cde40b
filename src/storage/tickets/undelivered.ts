import type { Knex } from 'knex';
import type { MessageContent } from '../../domain/ticket/ticket';
import type { DueMessage } from '../../ports/outbox';
import type { TicketChange, UndeliveredMessage } from '../../ports/tickets';
import type { Vault } from '../../ports/vault';
import { messagesById } from '../outbox/messageRows';

/** What the desk has given up of the messages of `tickets`, and nobody has settled. */
export const GIVEN_UP =
  'outbox.ticket_id = tickets.id and outbox.failed_at is not null and outbox.settled_at is null';

/** Whether a ticket of `tickets` is decided, and what was put down with the decision has not got there. */
export const UNNOTIFIED = `tickets.status = 'completed' and exists (
  select 1 from outbox where ${GIVEN_UP} and outbox.created_at >= tickets.closed_at)`;

interface FailedRow {
  readonly id: string;
  readonly reason: string;
  readonly from: number;
  readonly at: number;
}

/** The messages of a ticket that the desk has given up and that nobody has settled, newest first. */
export async function undeliveredOf(
  db: Knex,
  vault: Vault,
  ticketId: string,
): Promise<readonly UndeliveredMessage[]> {
  const rows = await db('outbox')
    .where({ ticket_id: ticketId })
    .whereNotNull('failed_at')
    .whereNull('settled_at')
    .orderBy('failed_at', 'desc')
    .select<FailedRow[]>('id', 'reason', 'created_at as from', 'failed_at as at');
  if (rows.length === 0) return [];
  const messages = await messagesById(
    db,
    vault,
    rows.map(({ id }) => id),
  );
  const contents = new Map(messages.map(({ id, delivery }) => [id, contentOf(delivery)]));
  return rows.map((row) => ({ ...row, what: contents.get(row.id) ?? 'unreadable' }));
}

const contentOf = (delivery: DueMessage['delivery']): MessageContent =>
  delivery.kind === 'mail' ? delivery.template : delivery.kind;

type Changed = NonNullable<TicketChange['undelivered']> & { readonly ticketId: string; readonly now: number };

/** Sends a message that was given up once more, or settles it; false when there is no such one any longer. */
export async function changeUndelivered(
  trx: Knex,
  { id, ticketId, becomes, now }: Changed,
): Promise<boolean> {
  const changed = await trx('outbox')
    .where({ id, ticket_id: ticketId })
    .whereNotNull('failed_at')
    .whereNull('settled_at')
    .update(
      becomes === 'settled'
        ? { settled_at: now }
        : { failed_at: null, reason: null, due_at: now, as_of: now, attempts: 0, holds_until: null },
    );
  return changed > 0;
}
