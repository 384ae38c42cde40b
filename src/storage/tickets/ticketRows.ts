import type { Knex } from 'knex';
import type {
  NewTicket,
  RecordedEvent,
  TicketBody,
  TicketEvent,
  TicketLine,
} from '../../domain/ticket/ticket';
import type { SealPlace, Vault } from '../../ports/vault';
import { insertKey, type OpenKey } from '../keys/keyRows';

export interface TicketRow {
  readonly id: string;
  readonly key_id: string;
  readonly receipt_number: string;
  readonly type: TicketLine['type'];
  readonly status: TicketLine['status'];
  readonly language: TicketLine['language'];
  readonly channel: TicketLine['channel'];
  readonly version: number;
  readonly received_at: number;
  readonly complete_at: number;
  readonly suit_possible_from: string | null;
  readonly claimed_by: string | null;
  readonly claimed_at: number | null;
  readonly matched_at: number | null;
  readonly closed_at: number | null;
  readonly outcome: TicketLine['outcome'] | null;
  readonly ground: TicketLine['ground'] | null;
  readonly undecided_reported_at: number | null;
  readonly unread_since: number | null;
  readonly urgency: TicketLine['urgency'] | null;
  readonly ciphertext: Uint8Array;
}

interface EventRow {
  readonly ticket_id: string;
  readonly seq: number;
  readonly at: number;
  readonly staff_id: string | null;
  readonly ciphertext: Uint8Array;
}

const bodyPlace = (id: string): SealPlace => `tickets|ciphertext|${id}`;
const eventPlace = (id: string, seq: number): SealPlace => `ticket_events|ciphertext|${id}.${seq}`;

interface Insertion {
  readonly ticket: NewTicket;
  readonly conversationId: string;
  readonly now: number;
  readonly expiresAt: number;
}

/** Keeps a new ticket under a key of its own, so that its answers outlive the chat and not their own time. */
export async function insertTicket(trx: Knex, vault: Vault, insertion: Insertion): Promise<void> {
  const { ticket, conversationId, now, expiresAt } = insertion;
  const key = await insertKey(trx, vault, { id: `ticket.${ticket.id}`, scope: 'ticket', expiresAt });
  await trx('tickets').insert({
    id: ticket.id,
    key_id: key.id,
    draft_id: ticket.draftId,
    receipt_number: ticket.receiptNumber,
    address_digest: ticket.addressDigest ?? null,
    type: ticket.type,
    language: ticket.language,
    channel: ticket.channel,
    received_at: ticket.receivedAt,
    complete_at: ticket.completeAt,
    suit_possible_from: ticket.suitPossibleFrom ?? null,
    ciphertext: vault.seal(key.key, bodyPlace(ticket.id), ticket.body),
    ...changeable(ticket),
  });
  await insertEvent(trx, vault, { ticketId: ticket.id, key, at: now, event: { kind: 'received' }, seq: 1 });
  await linkConversation(trx, { ticketId: ticket.id, conversationId, now });
}

/** The columns that a change may touch. */
export function changeable(line: TicketLine) {
  const optional = {
    claimed_by: line.claimedBy,
    claimed_at: line.claimedAt,
    matched_at: line.matchedAt,
    closed_at: line.closedAt,
    outcome: line.outcome,
    ground: line.ground,
    unread_since: line.unreadSince,
    urgency: line.urgency,
  };
  const orNull = Object.entries(optional).map(([column, value]) => [column, value ?? null] as const);
  return { status: line.status, version: line.version, ...Object.fromEntries(orNull) };
}

export function lineFrom(row: TicketRow): TicketLine {
  const optional = {
    suitPossibleFrom: row.suit_possible_from,
    claimedBy: row.claimed_by,
    claimedAt: row.claimed_at,
    matchedAt: row.matched_at,
    closedAt: row.closed_at,
    outcome: row.outcome,
    ground: row.ground,
    reportedAt: row.undecided_reported_at,
    unreadSince: row.unread_since,
    urgency: row.urgency,
  };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null));
  return {
    id: row.id,
    receiptNumber: row.receipt_number,
    type: row.type,
    status: row.status,
    version: row.version,
    language: row.language,
    channel: row.channel,
    receivedAt: row.received_at,
    completeAt: row.complete_at,
    ...(known as Partial<TicketLine>),
  };
}

export function bodyFrom(vault: Vault, key: OpenKey, row: TicketRow): TicketBody {
  return vault.open(key.key, bodyPlace(row.id), row.ciphertext) as TicketBody;
}

interface EventInsertion {
  readonly ticketId: string;
  readonly key: OpenKey;
  readonly seq: number;
  readonly at: number;
  readonly by?: string;
  readonly event: TicketEvent;
}

export async function insertEvent(trx: Knex, vault: Vault, insertion: EventInsertion): Promise<void> {
  const { ticketId, key, seq, at, by, event } = insertion;
  await trx('ticket_events').insert({
    ticket_id: ticketId,
    seq,
    at,
    staff_id: by ?? null,
    ciphertext: vault.seal(key.key, eventPlace(ticketId, seq), event),
  });
}

export async function eventsOf(
  db: Knex,
  vault: Vault,
  key: OpenKey,
  ticketId: string,
): Promise<RecordedEvent[]> {
  const rows = await db<EventRow>('ticket_events').where({ ticket_id: ticketId }).orderBy('seq').select('*');
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    ...(row.staff_id === null ? {} : { by: row.staff_id }),
    event: vault.open(key.key, eventPlace(ticketId, row.seq), row.ciphertext) as TicketEvent,
  }));
}

interface Link {
  readonly ticketId: string;
  readonly conversationId: string;
  readonly now: number;
}

/** From now on the ticket's answers come to this conversation as well. */
export async function linkConversation(trx: Knex, { ticketId, conversationId, now }: Link): Promise<void> {
  await trx('ticket_conversations')
    .insert({ ticket_id: ticketId, conversation_id: conversationId, at: now })
    .onConflict(['ticket_id', 'conversation_id'])
    .ignore();
}
