import type { Knex } from 'knex';
import type { Failure, OutboxStore } from '../../ports/outbox';
import { liveKey } from '../conversations/conversationRows';
import { type Database, isDuplicate } from '../database/database';
import { takeInTurn } from '../database/takeInTurn';
import { dueMessages, type Wanted } from './dueMessages';
import { insertRows, messageRow, messagesById } from './messageRows';
import type { StoreOptions } from '../database/storeOptions';

/** Any number, and no other's. */
const TAKING = 6_230_442;

/** Messages that wait to leave. A message in hand is due again when its lease ends, so a crash delays and loses none. */
export function createOutboxStore({ database, vault }: StoreOptions): OutboxStore {
  const db = database.knex;
  const tryOf = ({ id, attempts }: { readonly id: string; readonly attempts: number }) =>
    db('outbox').where({ id, attempts }).whereNull('delivered_at');
  return {
    async put(conversationId, message, now) {
      const key = await liveKey(db, vault, conversationId, now);
      if (key === undefined) return;
      try {
        await insertRows(db, [messageRow(vault, key, message, now)]);
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
    },
    async take(now, leaseUntil, limit, within = { free: {}, except: [] }) {
      const wanted = { now, limit, ...within };
      // Looking costs nobody a lock, and mostly there is nothing.
      if ((await dueMessages(db, { ...wanted, limit: Math.min(limit, 1) })).length === 0) return [];
      const ids = await takeDue(database, wanted, leaseUntil);
      return ids.length === 0 ? [] : messagesById(db, vault, ids);
    },
    /** What was delivered is not kept a second time. */
    async delivered(message, now) {
      const over = { due_at: null, taken_until: null, failed_at: null, reason: null };
      await tryOf(message).update({ delivered_at: now, ...over, ciphertext: Buffer.alloc(0) });
    },
    async failed(message, failure) {
      const { reason, now, next } = failure;
      const given = next === undefined ? { failed_at: now } : { holds_until: holdsUntil(db, failure) };
      await tryOf(message).update({ reason, due_at: next ?? null, as_of: now, taken_until: null, ...given });
    },
    async putBack(message, now) {
      await tryOf(message).whereNull('failed_at').update({ due_at: now, as_of: now, taken_until: null });
    },
  };
}

function takeDue(database: Database, wanted: Wanted, until: number): Promise<readonly string[]> {
  return takeInTurn(database, TAKING, async (at) => {
    const taken = await at('outbox')
      .whereIn('id', dueMessages(at, wanted))
      .update({ due_at: until, taken_until: until, as_of: wanted.now, attempts: at.raw('attempts + 1') })
      .returning<{ id: string }[]>('id');
    return taken.map(({ id }) => id);
  });
}

/** From its first failure on, and not anew with each: unless the clock was set back, or the receiver says until when. */
function holdsUntil(db: Knex, { now, holdsUntil: until = now, obeyed = false }: Failure): Knex.Value {
  if (obeyed) return until;
  return db.raw('case when holds_until < ? then holds_until else ? end', [until, until]);
}
