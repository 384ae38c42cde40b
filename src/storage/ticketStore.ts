import type { Knex } from 'knex';
import type { StoredActivity } from '../ports/activities';
import type { TicketStore, WholeTicket } from '../ports/tickets';
import { activitiesWhere } from './activityRows';
import { appendAudit } from './auditLog';
import { keptKey } from './conversationRows';
import { findKey } from './keyRows';
import { insertMessages } from './messageRows';
import type { StoreOptions } from './storeOptions';
import { bodyFrom, changeable, eventsOf, insertEvent, lineFrom, type TicketRow } from './ticketRows';

export interface TicketStoreOptions extends StoreOptions {
  /** The key of the audit chain. */
  readonly auditKey: Uint8Array;
}

/** Tickets as staff work on them. Every change is one transaction with its event, its messages and its audit row. */
export function createTicketStore(options: TicketStoreOptions): TicketStore {
  const db = options.database.knex;
  return {
    queue: (limit) => queueOf(db, limit),
    find: (id) => findWhere(options, { id }),
    findByReceipt: (receiptNumber) => findWhere(options, { receipt_number: receiptNumber }),
    transcript: (ticketId) => transcriptOf(options, ticketId),
    change: (change) => keepChange(options, change),
    claim: (claim) => keepClaim(options, claim),
    async ofConversation(conversationId) {
      const rows = await db<TicketRow>('tickets')
        .whereIn(
          'id',
          db('ticket_conversations').where({ conversation_id: conversationId }).select('ticket_id'),
        )
        .orderBy('complete_at', 'desc')
        .select('*');
      return rows.map(lineFrom);
    },
  };
}

/** Open tickets first, the longest waiting at the top. */
async function queueOf(db: Knex, limit: number) {
  const undelivered = db('outbox')
    .whereRaw('outbox.ticket_id = tickets.id')
    .whereNotNull('failed_at')
    .count('*');
  const rows = await db('tickets')
    .select<(TicketRow & { undelivered: number | string })[]>('tickets.*', undelivered.as('undelivered'))
    .orderByRaw("case when status = 'completed' then 1 else 0 end, received_at, id")
    .limit(limit);
  return rows.map((row) => ({ ...lineFrom(row), undelivered: Number(row.undelivered) }));
}

async function findWhere(
  { database, vault }: TicketStoreOptions,
  where: Readonly<Record<string, string>>,
): Promise<WholeTicket | undefined> {
  const db = database.knex;
  const row = await db('tickets').where(where).first<TicketRow | undefined>('*');
  const key = row === undefined ? undefined : await findKey(db, vault, row.key_id);
  if (row === undefined || key === undefined) return undefined;
  const failures = await db('outbox')
    .where({ ticket_id: row.id })
    .whereNotNull('failed_at')
    .orderBy('failed_at', 'desc')
    .select<{ kind: string; reason: string; at: number }[]>('kind', 'reason', 'failed_at as at');
  const conversations = await db('ticket_conversations')
    .where({ ticket_id: row.id })
    .orderBy('at')
    .select<{ conversation_id: string }[]>('conversation_id');
  return {
    line: lineFrom(row),
    body: bodyFrom(vault, key, row),
    events: await eventsOf(db, vault, key, row.id),
    undelivered: failures,
    conversationIds: conversations.map((link) => link.conversation_id),
  };
}

async function transcriptOf({ database, vault, now }: TicketStoreOptions, ticketId: string) {
  const db = database.knex;
  const links = await db('ticket_conversations')
    .where({ ticket_id: ticketId })
    .orderBy('at')
    .select<{ conversation_id: string }[]>('conversation_id');
  const said: StoredActivity[] = [];
  for (const { conversation_id: id } of links) {
    const key = await keptKey(db, vault, id, now());
    if (key !== undefined)
      said.push(...(await activitiesWhere(db, vault, key, (query) => query.where({ conversation_id: id }))));
  }
  return said;
}

async function keepChange(options: TicketStoreOptions, change: Parameters<TicketStore['change']>[0]) {
  const { database, vault, auditKey, retention } = options;
  const { from, to, event, by, now, messages, audit } = change;
  return database.knex.transaction(async (trx) => {
    const changed = await trx('tickets').where({ id: from.id, version: from.version }).update(changeable(to));
    if (changed === 0) return 'moved';
    const key = await findKey(trx, vault, `ticket.${from.id}`);
    if (key === undefined) return 'moved';
    await insertEvent(trx, vault, { ticketId: from.id, key, at: now, by, event, seq: to.version });
    await trx('keys')
      .where({ id: key.id })
      .update({ expires_at: now + retention.ticket });
    await insertMessages(trx, vault, { key, messages, now });
    await appendAudit(trx, auditKey, audit);
    return 'kept';
  });
}

/** One statement decides who gets it: waiting, or claimed so long ago that it was forgotten. */
async function keepClaim(options: TicketStoreOptions, claim: Parameters<TicketStore['claim']>[0]) {
  const { database, vault, auditKey } = options;
  const { ticketId, staffId, now, forgottenBefore, audit } = claim;
  return database.knex.transaction(async (trx) => {
    const free = trx('tickets')
      .where({ id: ticketId })
      .where((query) => {
        void query.where({ status: 'waiting' }).orWhere((old) => {
          void old.where({ status: 'claimed' }).where('claimed_at', '<', forgottenBefore);
        });
      })
      .select('id');
    if (database.dialect === 'postgres') free.forUpdate().skipLocked();
    const [claimed] = await trx('tickets')
      .whereIn('id', free)
      .update({ status: 'claimed', claimed_by: staffId, claimed_at: now, version: trx.raw('version + 1') })
      .returning<{ version: number }[]>('version');
    if (claimed === undefined) return 'taken';
    const key = await findKey(trx, vault, `ticket.${ticketId}`);
    if (key === undefined) return 'taken';
    await insertEvent(trx, vault, {
      ticketId,
      key,
      at: now,
      by: staffId,
      event: { kind: 'claimed' },
      seq: claimed.version,
    });
    await appendAudit(trx, auditKey, audit);
    return 'claimed';
  });
}
