import type { Knex } from 'knex';
import type { StoredActivity } from '../../ports/activities';
import type { TicketLine } from '../../domain/ticket/ticket';
import type { TicketChange, TicketStore, WholeTicket } from '../../ports/tickets';
import { OPEN } from '../../domain/ticket/transitions';
import { activitiesWhere } from '../conversations/activityRows';
import { keptKey } from '../conversations/conversationRows';
import { findKey } from '../keys/keyRows';
import { Arrived, keepTicketChange } from './keepTicketChange';
import { createReportUndecided } from './reportUndecided';
import type { AuditedOptions } from '../database/storeOptions';
import { countQueue, queueOf } from './ticketQueue';
import { conversationsOf } from './ticketConversations';
import { bodyFrom, eventsOf, lineFrom, type TicketRow } from './ticketRows';
import { undeliveredOf, UNNOTIFIED_COLUMN } from './undelivered';

/** Tickets as staff work on them. Every change is one transaction with its event, its messages and its audit row. */
export function createTicketStore(options: AuditedOptions): TicketStore {
  const db = options.database.knex;
  return {
    queue: (limit, from) => queueOf(db, limit, from),
    countQueue: (place) => countQueue(db, place),
    find: (id) => findWhere(options, { id }),
    findByReceipt: (receiptNumber) => findWhere(options, { receipt_number: receiptNumber }),
    transcript: (ticketId) => transcriptOf(options, ticketId),
    change: (change) => changeOf(options, change),
    markRead: async ({ id, version }) => {
      await db('tickets').where({ id, version }).update({ unread_since: null });
    },
    reportUndecided: createReportUndecided(options),
    async ofConversation(conversationId) {
      const linked = db('ticket_conversations')
        .where({ conversation_id: conversationId })
        .select('ticket_id');
      return linesWhere(db, (query) => query.whereIn('id', linked));
    },
    openOfAddress: (addressDigest, type) =>
      linesWhere(db, (query) => query.where({ address_digest: addressDigest, type }).whereIn('status', OPEN)),
    ofAddress: (addressDigest, limit) =>
      linesWhere(db, (query) => query.where({ address_digest: addressDigest }).limit(limit)),
  };
}

/** The tickets that are asked for, newest first. */
async function linesWhere(
  db: Knex,
  narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<readonly TicketLine[]> {
  const rows = await narrow(db('tickets')).orderBy('complete_at', 'desc').select<TicketRow[]>('*');
  return rows.map(lineFrom);
}

async function findWhere(
  { database, vault }: AuditedOptions,
  where: Readonly<Record<string, string>>,
): Promise<WholeTicket | undefined> {
  const db = database.knex;
  const row = await db('tickets')
    .where(where)
    .first<(TicketRow & { readonly unnotified: number }) | undefined>('*', db.raw(UNNOTIFIED_COLUMN));
  const key = row === undefined ? undefined : await findKey(db, vault, row.key_id);
  if (row === undefined || key === undefined) return undefined;
  return {
    line: lineFrom(row),
    body: bodyFrom(vault, key, row),
    events: await eventsOf(db, vault, key, row.id),
    undelivered: await undeliveredOf(db, vault, row.id),
    unnotified: row.unnotified === 1,
    conversations: await conversationsOf(db, row.id),
  };
}

async function changeOf(options: AuditedOptions, change: TicketChange): Promise<'kept' | 'moved'> {
  try {
    return await options.database.knex.transaction((trx) => keepTicketChange(trx, options, change));
  } catch (error) {
    if (error instanceof Arrived) return 'moved';
    throw error;
  }
}

async function transcriptOf({ database, vault, now }: AuditedOptions, ticketId: string) {
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
