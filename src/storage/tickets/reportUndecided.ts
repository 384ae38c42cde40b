import type { Knex } from 'knex';
import type { TicketLine } from '../../domain/ticket/ticket';
import { OPEN } from '../../domain/ticket/transitions';
import type { TicketStore } from '../../ports/tickets';
import { appendAudit } from '../staff/auditLog';
import { findKey } from '../keys/keyRows';
import { insertMessages } from '../outbox/messageRows';
import type { AuditedOptions } from '../database/storeOptions';
import { lineFrom, type TicketRow } from './ticketRows';

type Report = TicketStore['reportUndecided'];
type Reporting = Parameters<Report>[0];

/** How many are looked for at a time; the next ones are found a minute later. */
const BATCH = 100;

/** Undecided requests whose key's date has passed. It deletes nothing, so it tells how long nothing has happened to them. */
export function createReportUndecided(options: AuditedOptions): Report {
  const db = options.database.knex;
  return async (reporting, compose) => {
    const due = await notReported(db('tickets'), reporting)
      .join('keys', 'keys.id', 'tickets.key_id')
      .where('keys.expires_at', '<=', reporting.now)
      .orderBy('tickets.received_at')
      .limit(BATCH)
      .select<{ id: string }[]>('tickets.id');
    const reported: TicketLine[] = [];
    for (const { id } of due) {
      const line = await db.transaction((trx) => report(trx, options, { id, ...reporting, compose }));
      if (line !== undefined) reported.push(line);
    }
    return reported;
  };
}

function notReported(tickets: Knex.QueryBuilder, { reportedBefore }: Reporting): Knex.QueryBuilder {
  return tickets.whereIn('tickets.status', OPEN).where((query) => {
    void query
      .whereNull('tickets.undecided_reported_at')
      .orWhere('tickets.undecided_reported_at', '<=', reportedBefore);
  });
}

interface One extends Reporting {
  readonly id: string;
  readonly compose: Parameters<Report>[1];
}

/** Marks it, records it and puts the message into the outbox; undefined when another process was faster, or staff were. */
async function report(
  trx: Knex.Transaction,
  { vault, auditKey }: AuditedOptions,
  { id, compose, ...reporting }: One,
): Promise<TicketLine | undefined> {
  const { now } = reporting;
  const marked = await notReported(trx('tickets').where({ id }), reporting).update({
    undecided_reported_at: now,
  });
  const row = marked === 0 ? undefined : await trx('tickets').where({ id }).first<TicketRow>('*');
  const key = row === undefined ? undefined : await findKey(trx, vault, row.key_id);
  if (row === undefined || key === undefined) return undefined;
  const line = lineFrom(row);
  const message = compose(line);
  await insertMessages(trx, vault, { key, messages: message === undefined ? [] : [message], now });
  await appendAudit(trx, auditKey, {
    at: now,
    actor: 'desk',
    action: 'undecidedReported',
    subject: id,
    details: { to: message === undefined ? 'nobody' : 'officer' },
  });
  return line;
}
