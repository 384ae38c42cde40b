import type { Keeping } from './keeper';

/** Lets what waited for the customer leave, now that they write in this conversation again. */
export async function releaseWaiting({ trx, turn: { conversation, now } }: Keeping): Promise<void> {
  await trx('outbox')
    .where({ conversation_id: conversation.id, awaits_customer: true })
    .update({ awaits_customer: false, due_at: now, as_of: now });
}
