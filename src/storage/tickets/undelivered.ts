import type { Knex } from 'knex';
import type { MessageContent } from '../../domain/ticket/ticket';
import type { DueMessage } from '../../ports/outbox';
import type { TicketChange, UndeliveredMessage } from '../../ports/tickets';
import type { Vault } from '../../ports/vault';
import { messagesById } from '../outbox/messageRows';

/** What the desk has given up of the messages of `tickets`, and nobody has settled. */
export const GIVEN_UP =
  'outbox.ticket_id = tickets.id and outbox.failed_at is not null and outbox.settled_at is null and not outbox.copy';

/** Not there yet, though it was tried: given up, or tried again and again. */
const OUTSTANDING =
  'outbox.delivered_at is null and outbox.settled_at is null and outbox.reason is not null and not outbox.copy';

/** Whether a ticket of `tickets` is decided, and what was put down with the decision has not got there. */
export const IS_UNNOTIFIED = `tickets.status = 'completed' and exists (
  select 1 from outbox
  where outbox.ticket_id = tickets.id and ${OUTSTANDING} and outbox.created_at >= tickets.closed_at)`;

/** The same as a column `unnotified`, 1 or 0. */
export const UNNOTIFIED_COLUMN = `case when ${IS_UNNOTIFIED} then 1 else 0 end as unnotified`;

/** The conversation of a message is still one of its ticket's. */
const LINKED = `select 1 from ticket_conversations as linked
  where linked.ticket_id = outbox.ticket_id and linked.conversation_id = outbox.conversation_id`;

interface FailedRow {
  readonly id: string;
  readonly reason: string;
  readonly at: number;
  readonly due: number | null;
  /** 1 where it can still be sent. */
  readonly leads: number;
}

/** The messages of a ticket that have not got there and that nobody has settled, what was tried last first. */
export async function undeliveredOf(
  db: Knex,
  vault: Vault,
  ticketId: string,
): Promise<readonly UndeliveredMessage[]> {
  const rows = await db('outbox')
    .where({ ticket_id: ticketId })
    .whereRaw(OUTSTANDING)
    .orderBy('as_of', 'desc')
    .select<FailedRow[]>(
      'id',
      'reason',
      'as_of as at',
      'due_at as due',
      db.raw(
        `case when kind <> 'byHand' and (conversation_id is null or exists (${LINKED})) then 1 else 0 end as leads`,
      ),
    );
  if (rows.length === 0) return [];
  const messages = await messagesById(
    db,
    vault,
    rows.map(({ id }) => id),
  );
  const contents = new Map(messages.map(({ id, delivery }) => [id, contentOf(delivery)]));
  return rows.map(({ leads, due, ...row }) => ({
    ...row,
    what: contents.get(row.id) ?? 'unreadable',
    trying: due !== null,
    sendable: due === null && leads === 1,
  }));
}

function contentOf(delivery: DueMessage['delivery']): MessageContent {
  if (delivery.kind === 'mail') return delivery.template;
  return delivery.kind === 'byHand' ? delivery.way : delivery.kind;
}

type Changed = NonNullable<TicketChange['undelivered']> & { readonly ticketId: string; readonly now: number };

/** Sends a message that was given up once more, or settles it; false when there is no such one any longer. */
export async function changeUndelivered(
  trx: Knex,
  { id, ticketId, becomes, now }: Changed,
): Promise<boolean> {
  const message = trx('outbox').where({ id, ticket_id: ticketId }).whereRaw(OUTSTANDING);
  const changed =
    becomes === 'settled'
      ? await message.update({ settled_at: now, due_at: null })
      : await message
          .whereNotNull('failed_at')
          .update({ failed_at: null, due_at: now, as_of: now, attempts: 0, holds_until: null });
  return changed > 0;
}
