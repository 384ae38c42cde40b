import type { Knex } from 'knex';
import type { DueMessage, NewMessage } from '../ports/outbox';
import type { Place, Vault } from '../ports/vault';
import { deliveryOf } from './earlierContent';
import { openKey, type OpenKey } from './keyRows';

interface MessageRow {
  readonly id: string;
  readonly key_id: string;
  readonly wrapped: Uint8Array;
  readonly ticket_id: string | null;
  readonly attempts: number;
  readonly ciphertext: Uint8Array;
}

const messagePlace = (id: string): Place => `outbox|ciphertext|${id}`;

interface Insertion {
  readonly key: OpenKey;
  readonly messages: readonly NewMessage[];
  readonly now: number;
}

/** Puts messages into the outbox, due at once, sealed under the key of what they belong to. */
export async function insertMessages(
  trx: Knex,
  vault: Vault,
  { key, messages, now }: Insertion,
): Promise<void> {
  if (messages.length === 0) return;
  await trx('outbox').insert(messages.map((message) => messageRow(vault, key, message, now)));
}

/** The row of a message that is due at once. */
export function messageRow(vault: Vault, key: OpenKey, { id, delivery, ticketId }: NewMessage, now: number) {
  return {
    ...{ id, key_id: key.id, ticket_id: ticketId ?? null, kind: delivery.kind },
    ciphertext: vault.seal(key.key, messagePlace(id), delivery),
    ...{ created_at: now, due_at: now, attempts: 0 },
  };
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
    attempts: row.attempts,
    ...(row.ticket_id === null ? {} : { ticketId: row.ticket_id }),
  };
}

export async function messagesById(db: Knex, vault: Vault, ids: readonly string[]) {
  const rows = await db('outbox as o')
    .join('keys as k', 'k.id', 'o.key_id')
    .whereIn('o.id', [...ids])
    .orderBy('o.created_at')
    .select<MessageRow[]>('o.id', 'o.key_id', 'k.wrapped', 'o.ticket_id', 'o.attempts', 'o.ciphertext');
  return rows.map((row) => messageFrom(vault, row));
}
