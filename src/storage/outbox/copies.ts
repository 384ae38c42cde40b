import type { Knex } from 'knex';

/** Copies of answers that were told elsewhere, and that nobody has been called with yet. */
const waiting = (trx: Knex, conversationIds: readonly string[]) =>
  trx('outbox')
    .whereIn('conversation_id', [...conversationIds])
    .where({ copy: true })
    .whereNull('due_at')
    .whereNull('delivered_at')
    .whereNull('failed_at');

/** Lets copies leave: their customer writes there again, or is told something newer there, which they go before. */
export async function releaseCopies(
  trx: Knex,
  conversationIds: readonly string[],
  now: number,
): Promise<void> {
  if (conversationIds.length > 0) await waiting(trx, conversationIds).update({ due_at: now, as_of: now });
}

/** Deletes the copies for a conversation whose requests are no longer its own. */
export async function forgetCopies(trx: Knex, conversationId: string): Promise<void> {
  const linked = trx('ticket_conversations').where({ conversation_id: conversationId }).select('ticket_id');
  await waiting(trx, [conversationId]).whereNotIn('ticket_id', linked).delete();
}
