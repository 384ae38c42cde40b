import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DAY } from '../../src/domain/calendar/duration';
import { composeStores, type Stores } from '../../src/assembly/composeStores';
import { readMasterKey } from '../../src/secrets/masterKey';
import { acknowledgeMasterKey } from '../../src/storage/keys/keyRows';
import { openDatabase } from '../../src/storage/database/database';
import { type Clock, createClock } from './clock';

/** 22 November 2026, 10:00 in Japan. */
const OPENED_AT = Date.UTC(2026, 10, 22, 1);

export interface TestStores {
  readonly stores: Stores;
  readonly clock: Clock;
  /** 32 bytes, for the console's cookies. */
  readonly sessionKey: Uint8Array;
  /** The stores of another process on the same database; closed with these. */
  again(): Promise<TestStores>;
  close(): Promise<void>;
}

/** Real stores, in a new SQLite file that `close` takes away again, or in a database that holds nothing yet. */
export async function openStores(databaseUrl?: string): Promise<TestStores> {
  const place =
    databaseUrl === undefined ? await newFile() : { url: databaseUrl, remove: () => Promise.resolve() };
  return storesIn(place, createClock(OPENED_AT));
}

async function storesIn(place: Place, clock: Clock): Promise<TestStores> {
  const masterKey = readMasterKey(Buffer.alloc(32, 7).toString('base64'));
  if (masterKey === undefined) throw new Error('The test key is not a key.');
  const database = await openDatabase({ url: place.url, onIdleError: () => undefined });
  await acknowledgeMasterKey(database.knex, masterKey.id, clock.now());
  const stores = composeStores({
    ...{ database, masterKey, now: clock.now },
    retention: { conversation: 30 * DAY, draft: 14 * DAY, ticket: 1095 * DAY, gapExample: 90 * DAY },
    limits: { codesPerNetwork: 20, requestsPerNetwork: 20 },
  });
  const others: TestStores[] = [];
  return {
    ...{ stores, clock, sessionKey: masterKey.derive('staff-session') },
    async again() {
      const other = await storesIn({ ...place, remove: () => Promise.resolve() }, clock);
      others.push(other);
      return other;
    },
    async close() {
      for (const other of others) await other.close();
      await database.knex.destroy();
      await place.remove();
    },
  };
}

interface Place {
  readonly url: string;
  remove(): Promise<void>;
}

async function newFile(): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-stores-'));
  return {
    url: path.join(folder, 'desk.sqlite'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
