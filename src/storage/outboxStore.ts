import type { OutboxStore } from '../ports/outbox';
import { messagesById } from './messageRows';
import type { StoreOptions } from './storeOptions';

/** Messages that wait to leave. A message in hand is due again when its lease ends, so a crash delays and loses none. */
export function createOutboxStore({ database, vault }: StoreOptions): OutboxStore {
  const db = database.knex;
  return {
    async take(now, leaseUntil, limit) {
      const due = db('outbox').where('due_at', '<=', now).orderBy('due_at').limit(limit).select('id');
      if (database.dialect === 'postgres') due.forUpdate().skipLocked();
      const taken = await db('outbox')
        .whereIn('id', due)
        .where('due_at', '<=', now)
        .update({ due_at: leaseUntil, attempts: db.raw('attempts + 1') })
        .returning<{ id: string }[]>('id');
      return taken.length === 0
        ? []
        : messagesById(
            db,
            vault,
            taken.map(({ id }) => id),
          );
    },
    /** What was delivered is not kept a second time. */
    async delivered(id, now) {
      const done = { delivered_at: now, due_at: null, reason: null, ciphertext: Buffer.alloc(0) };
      await db('outbox').where({ id }).update(done);
    },
    async failed(id, { reason, now, next }) {
      const given = next === undefined ? { failed_at: now } : {};
      await db('outbox')
        .where({ id })
        .update({ reason, due_at: next ?? null, ...given });
    },
  };
}
