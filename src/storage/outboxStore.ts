import type { Knex } from 'knex';
import { CLOCK_TOLERANCE_MS } from '../domain/calendar/clockSetBack';
import { LONGEST_WAITS } from '../domain/outbox/pauses';
import type { OutboxStore } from '../ports/outbox';
import { liveKey } from './conversationRows';
import { messageRow, messagesById } from './messageRows';
import type { StoreOptions } from './storeOptions';

/** The longest pause (ms) of a message that was taken so many times. */
const PAUSE = `case attempts ${LONGEST_WAITS.map((wait, taken) => `when ${taken} then ${wait}`).join(' ')} else 0 end`;

/** Due, or put off by more than its pause: the clock has been set back since, and nobody waits for that. */
const dueBy =
  (now: number): Knex.QueryCallback =>
  (query) => {
    const setBack: Knex.QueryCallback = (late) => {
      void late.where('due_at', '>', now).whereRaw(`due_at - ${PAUSE} > ?`, [now + CLOCK_TOLERANCE_MS]);
    };
    void query.where('due_at', '<=', now).orWhere(setBack);
  };

/** Messages that wait to leave. A message in hand is due again when its lease ends, so a crash delays and loses none. */
export function createOutboxStore({ database, vault }: StoreOptions): OutboxStore {
  const db = database.knex;
  return {
    async put(conversationId, message, now) {
      const key = await liveKey(db, vault, conversationId, now);
      if (key === undefined) return;
      await db('outbox')
        .insert(messageRow(vault, key, message, now))
        .onConflict('id')
        .ignore();
    },
    async take(now, leaseUntil, limit) {
      const due = db('outbox').where(dueBy(now)).orderBy('due_at').limit(limit).select('id');
      if (database.dialect === 'postgres') due.forUpdate().skipLocked();
      const taken = await db('outbox')
        .whereIn('id', due)
        .where(dueBy(now))
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
