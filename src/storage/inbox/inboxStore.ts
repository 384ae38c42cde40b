import type { Knex } from 'knex';
import { DAY } from '../../domain/calendar/duration';
import type { Arrival, InboxStore, NewArrival } from '../../ports/inbox';
import type { SealPlace, Vault } from '../../ports/vault';
import { type Database, isDuplicate } from '../database/database';
import type { StoreOptions } from '../database/storeOptions';
import { takeInTurn } from '../database/takeInTurn';
import { insertKey, openKey } from '../keys/keyRows';

/** Any number, and no other's. */
const TAKING = 6_230_443;
/** For so long an event that comes once more is known again (ms). */
const KNOWN_FOR = 3 * DAY;
const DONE = Buffer.alloc(0);

interface ArrivalRow {
  readonly id: string;
  readonly key_id: string;
  readonly wrapped: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly attempts: number;
}

interface Wanted {
  readonly now: number;
  readonly limit: number;
  readonly except: readonly string[];
}

const placeOf = (id: string): SealPlace => `inbox|ciphertext|${id}`;

/** What came and waits to be worked on, sealed. What a process had in hand when it died is due again when its lease ends. */
export function createInboxStore({ database, vault }: StoreOptions): InboxStore {
  const db = database.knex;
  const tryOf = ({ id, attempts }: Pick<Arrival, 'id' | 'attempts'>) =>
    db('inbox').where({ id, attempts }).whereNull('done_at');
  return {
    async put(arrivals, now) {
      const insert = () => db.transaction((trx) => insertNew(trx, vault, arrivals, now));
      try {
        return await insert();
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        return insert(); // the same event came twice at once: now it is known
      }
    },
    async take({ now, leaseUntil, limit }, except) {
      const wanted = { now, limit, except };
      // Looking costs nobody a lock, and mostly there is nothing.
      if ((await dueArrivals(db, { ...wanted, limit: 1 })).length === 0) return [];
      const ids = await takeDue(database, wanted, leaseUntil);
      return ids.length === 0 ? [] : arrivalsById(db, vault, ids);
    },
    async done(arrival, now) {
      await tryOf(arrival).update({ done_at: now, due_at: null, failed_at: null, ciphertext: DONE });
    },
    async failed(arrival, { reason, now, next }) {
      const over = next === undefined ? { due_at: null, failed_at: now } : { due_at: next };
      await tryOf(arrival).update({ reason, ...over });
    },
  };
}

/** Behind all that is there; those that are there already are left alone. */
async function insertNew(
  trx: Knex.Transaction,
  vault: Vault,
  arrivals: readonly NewArrival[],
  now: number,
): Promise<number> {
  const ids = arrivals.map(({ id }) => id);
  const known = new Set(await trx('inbox').whereIn('id', ids).pluck<string[]>('id'));
  const [last] = await trx('inbox').max<{ position: number | null }[]>('position as position');
  const before = last?.position ?? 0;
  let position = before;
  for (const arrival of arrivals) {
    if (known.has(arrival.id)) continue;
    known.add(arrival.id);
    position += 1;
    await insertOne(trx, vault, { arrival, now, position });
  }
  return position - before;
}

async function insertOne(
  trx: Knex.Transaction,
  vault: Vault,
  {
    arrival,
    now,
    position,
  }: { readonly arrival: NewArrival; readonly now: number; readonly position: number },
): Promise<void> {
  const { id, ...came } = arrival;
  const made = { id: `arrival.${id}`, scope: 'arrival', expiresAt: now + KNOWN_FOR } as const;
  const key = await insertKey(trx, vault, made);
  await trx('inbox').insert({
    id,
    key_id: key.id,
    conversation_id: came.inbound.conversationId,
    ciphertext: vault.seal(key.key, placeOf(id), came),
    position,
    received_at: now,
    due_at: now,
    attempts: 0,
  });
}

/** The first of each conversation that is not done, if it is due. */
function dueArrivals(db: Knex, { now, limit, except }: Wanted) {
  return db('inbox as one')
    .where('one.due_at', '<=', now)
    .whereNotIn('one.id', [...except])
    .whereNotExists(
      db('inbox as earlier')
        .select(db.raw('1'))
        .whereRaw('earlier.conversation_id = one.conversation_id')
        .whereRaw('(earlier.position, earlier.id) < (one.position, one.id)')
        .whereNotNull('earlier.due_at'),
    )
    .orderBy(['one.position', 'one.id'])
    .limit(limit)
    .select<{ id: string }[]>('one.id');
}

function takeDue(database: Database, wanted: Wanted, until: number): Promise<readonly string[]> {
  return takeInTurn(database, TAKING, async (at) => {
    const taken = await at('inbox')
      .whereIn('id', dueArrivals(at, wanted))
      .update({ due_at: until, attempts: at.raw('attempts + 1') })
      .returning<{ id: string }[]>('id');
    return taken.map(({ id }) => id);
  });
}

async function arrivalsById(db: Knex, vault: Vault, ids: readonly string[]): Promise<readonly Arrival[]> {
  const rows = await db('inbox as i')
    .join('keys as k', 'k.id', 'i.key_id')
    .whereIn('i.id', [...ids])
    .orderBy('i.position')
    .select<ArrivalRow[]>('i.id', 'i.key_id', 'k.wrapped', 'i.ciphertext', 'i.attempts');
  return rows.map((row) => ({ id: row.id, attempts: row.attempts, came: cameFrom(vault, row) }));
}

/** One that cannot be opened must not hold up the others. */
function cameFrom(vault: Vault, row: ArrivalRow): Arrival['came'] {
  try {
    const { key } = openKey(vault, row.key_id, row.wrapped);
    return vault.open(key, placeOf(row.id), row.ciphertext) as Arrival['came'];
  } catch {
    return 'unreadable';
  }
}
