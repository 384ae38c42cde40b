import { present } from '../../domain/present';
import type { Knex } from 'knex';
import type { CustomerEvent } from '../../domain/ticket/ticket';
import type { AuditAction } from '../../ports/audit';
import type { CustomerChange, TicketChange } from '../../ports/tickets';
import { appendAudit } from '../staff/auditLog';
import type { Dialect } from '../database/database';
import { findKey } from '../keys/keyRows';
import type { NewMessage } from '../../ports/outbox';
import { releaseCopies } from '../outbox/copies';
import { insertMessages } from '../outbox/messageRows';
import type { AuditedOptions } from '../database/storeOptions';
import { leaveAlone } from '../stopList/stopListStore';
import { changeable, insertEvent } from './ticketRows';
import { changeUndelivered } from './undelivered';

/** Undoes a change to a message that has got there in the meantime. */
export class Arrived extends Error {}

/**
 * Keeps a change with its event, messages and audit row inside a transaction, and puts the ticket's expiry off. Throws
 * `Arrived` where it is about a message that was given up and has got there by now.
 */
export async function keepTicketChange(
  trx: Knex,
  { database, vault, auditKey, retention }: AuditedOptions,
  { from, to, event, by, now, messages, undelivered, leftAlone = [], audit }: TicketChange,
): Promise<'kept' | 'moved'> {
  const tickets = trx('tickets').where({ id: from.id, version: from.version });
  if (event.kind === 'claimed') await unlessDisabled(trx, database.dialect, tickets, by);
  const changed = await tickets.update(changeable(to));
  if (changed === 0) return 'moved';
  if (
    undelivered !== undefined &&
    !(await changeUndelivered(trx, { ...undelivered, ticketId: from.id, now }))
  )
    throw new Arrived();
  const key = await findKey(trx, vault, `ticket.${from.id}`);
  if (key === undefined) return 'moved';
  await insertEvent(trx, vault, {
    ticketId: from.id,
    key,
    at: now,
    ...present({ by }),
    event,
    seq: to.version,
  });
  await trx('keys')
    .where({ id: key.id })
    .update({ expires_at: now + retention.ticket });
  await leaveAlone(trx, leftAlone, now);
  await releaseCopies(trx, toldIn(messages), now);
  await insertMessages(trx, vault, { key, messages, now });
  await appendAudit(trx, auditKey, audit);
  return 'kept';
}

/** The conversations in which something is told, and not only shown. */
function toldIn(messages: readonly NewMessage[]): readonly string[] {
  return messages.flatMap(({ delivery, copy }) =>
    delivery.kind === 'talk' && copy === undefined ? [delivery.conversationId] : [],
  );
}

/** Whoever is being disabled at this moment waits, and gives the ticket back; or was disabled, and gets none. */
async function unlessDisabled(
  trx: Knex,
  dialect: Dialect,
  tickets: Knex.QueryBuilder,
  id = '',
): Promise<void> {
  if (dialect === 'postgres') await trx('staff').where({ id }).forShare().select('id');
  void tickets.whereNotExists(trx('staff').where({ id }).whereNotNull('disabled_at').select('id'));
}

const ON_RECORD: Readonly<Record<CustomerEvent['kind'], AuditAction>> = {
  added: 'wordsAdded',
  objected: 'objectionMade',
  withdrawn: 'requestWithdrawn',
};

/** Keeps what the customer did in a turn; that it happened is on record, and nothing of what they wrote. */
export async function keepCustomerChange(
  trx: Knex,
  options: AuditedOptions,
  change: CustomerChange,
  now: number,
): Promise<'kept' | 'moved'> {
  const { event, from } = change;
  const audit = { at: now, actor: 'customer', action: ON_RECORD[event.kind], subject: from.id };
  return keepTicketChange(trx, options, { ...change, now, messages: [], audit });
}
