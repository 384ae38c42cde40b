import type { Knex } from 'knex';
import { MINUTE } from '../../domain/calendar/duration';
import type { Database } from '../database/database';
import { moveLease, takeLease } from '../database/leases';
import type { StoreOptions } from '../database/storeOptions';

const LEASE = 'wiping';
/** More strokes than these are told of the next time. */
const MOST = 1000;
/** Longer than wiping takes; the turn of a process that died is over after it. */
const TURN_MS = 5 * MINUTE;

/** What became of the bytes of keys that were destroyed. */
interface Wiping {
  /** `waiting`: somebody still reads an older state of the database, so they have to be wiped later. */
  readonly is: 'wiped' | 'waiting';
  /** How many keys. */
  readonly keys: number;
  /** When the first of them was destroyed (ms). */
  readonly since: number;
}

interface Destroyed {
  readonly id: number;
  readonly keys: number;
  readonly at: number;
}

/**
 * Wipes the bytes of destroyed keys off the disk, without which what they sealed could still be read from there with the
 * master key. One process does it at a time. Undefined: there is nothing to wipe, or it is another one's turn.
 */
export async function wipeKeys({ database, now }: StoreOptions, holder: string): Promise<Wiping | undefined> {
  const db = database.knex;
  const turn = { name: LEASE, holder };
  if ((await noted(db, 1)).length === 0) return undefined;
  if (!(await takeLease(db, { ...turn, now: now(), until: now() + TURN_MS }))) return undefined;
  try {
    return await wipeNoted(database);
  } finally {
    await moveLease(db, { ...turn, until: now() });
  }
}

async function wipeNoted({ knex: db, wipe }: Database): Promise<Wiping | undefined> {
  const destroyed = await noted(db, MOST);
  const [first] = destroyed;
  if (first === undefined) return undefined;
  const told = { keys: destroyed.reduce((sum, { keys }) => sum + keys, 0), since: first.at };
  if ((await wipe('keys')) === 'busy') return { is: 'waiting', ...told };
  // Only those that were there before: whatever was destroyed meanwhile is wiped the next time.
  const ids = destroyed.map(({ id }) => id);
  await db('destroyed_keys').whereIn('id', ids).delete();
  return { is: 'wiped', ...told };
}

const noted = (db: Knex, limit: number) =>
  db<Destroyed>('destroyed_keys').orderBy('id').limit(limit).select('id', 'keys', 'at');
