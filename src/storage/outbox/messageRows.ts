import type { Knex } from 'knex';
import { ANY_TALK, type Lane, laneOf } from '../../domain/outbox/lane';
import { rankOf } from '../../domain/outbox/rank';
import type { DueMessage, NewMessage } from '../../ports/outbox';
import type { SealPlace, Vault } from '../../ports/vault';
import { deliveryOf } from '../conversations/earlierContent';
import { openKey, type OpenKey } from '../keys/keyRows';

interface MessageRow {
  readonly id: string;
  readonly key_id: string;
  readonly wrapped: Uint8Array;
  readonly ticket_id: string | null;
  readonly lane: Lane;
  readonly attempts: number;
  readonly expires_at: number | null;
  readonly ciphertext: Uint8Array;
}

const messagePlace = (id: string): SealPlace => `outbox|ciphertext|${id}`;

interface Insertion {
  readonly key: OpenKey;
  readonly messages: readonly NewMessage[];
  readonly now: number;
}

/** Puts messages into the outbox, due at once but for copies, sealed under the key of what they belong to. */
export async function insertMessages(
  trx: Knex,
  vault: Vault,
  { key, messages, now }: Insertion,
): Promise<void> {
  await insertRows(
    trx,
    messages.map((message) => messageRow(vault, key, message, now)),
  );
}

/** The row of a message that was not tried yet. */
export function messageRow(vault: Vault, key: OpenKey, message: NewMessage, now: number) {
  const { id, delivery, ticketId, expiresAt, copy = false } = message;
  return {
    id,
    key_id: key.id,
    ticket_id: ticketId ?? null,
    kind: delivery.kind,
    lane: laneOf(delivery),
    rank: rankOf(delivery),
    expires_at: expiresAt ?? null,
    conversation_id: conversationOf(delivery),
    ciphertext: vault.seal(key.key, messagePlace(id), delivery),
    created_at: now,
    ...whenDue(message, now),
    as_of: now,
    attempts: 0,
    copy,
  };
}

/** A mail is in no conversation's order, though a code may be waited for in one. */
function conversationOf(delivery: NewMessage['delivery']): string | null {
  return delivery.kind === 'talk' || delivery.kind === 'channel' ? delivery.conversationId : null;
}

/** At once; a copy when its customer is back; and what staff do by hand is theirs from the first. */
function whenDue({ delivery, copy }: NewMessage, now: number) {
  if (delivery.kind === 'byHand') return { due_at: null, failed_at: now, reason: delivery.kind };
  return { due_at: copy === undefined ? now : null, failed_at: null, reason: null };
}

/**
 * Puts rows into the outbox, behind all that are there: whatever was kept before has a lower position, on either database
 * and whatever the clocks say. Those that two transactions put there at the same moment have no order among them.
 */
export async function insertRows(trx: Knex, rows: readonly ReturnType<typeof messageRow>[]): Promise<void> {
  if (rows.length === 0) return;
  const last = await trx('outbox').max<{ position: number | null }[]>('position as position');
  const before = last[0]?.position ?? 0;
  await trx('outbox').insert(
    rows.map((row, index) => ({ ...row, lane: laneIn(trx, row), position: before + 1 + index })),
  );
}

/** Words for a conversation leave by the lane of its channel, which need not be known where they are put. */
function laneIn(trx: Knex, { lane, conversation_id: id }: ReturnType<typeof messageRow>) {
  if (lane !== ANY_TALK || id === null) return lane;
  return trx.raw('coalesce((select channel from conversations where id = ?), ?)', [id, ANY_TALK]);
}

/** One message that cannot be opened must not hold up the others. */
function deliveryFrom(vault: Vault, row: MessageRow): DueMessage['delivery'] {
  try {
    const { key } = openKey(vault, row.key_id, row.wrapped);
    return deliveryOf(vault.open(key, messagePlace(row.id), row.ciphertext));
  } catch {
    return { kind: 'unreadable' };
  }
}

function messageFrom(vault: Vault, row: MessageRow) {
  return {
    id: row.id,
    delivery: deliveryFrom(vault, row),
    lane: row.lane,
    attempts: row.attempts,
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
    ...(row.ticket_id === null ? {} : { ticketId: row.ticket_id }),
  };
}

export async function messagesById(db: Knex, vault: Vault, ids: readonly string[]) {
  const rows = await db('outbox as o')
    .join('keys as k', 'k.id', 'o.key_id')
    .whereIn('o.id', [...ids])
    .orderBy(['o.rank', 'o.position'])
    .select<MessageRow[]>(
      ...['o.id', 'o.key_id', 'k.wrapped', 'o.ticket_id', 'o.lane', 'o.attempts', 'o.expires_at'],
      'o.ciphertext',
    );
  return rows.map((row) => messageFrom(vault, row));
}
