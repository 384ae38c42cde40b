import { DAY } from '../../src/domain/calendar/duration';
import type { Channels } from '../../src/channels/channel';
import type { Connected } from '../../src/channels/connectChannels';
import type { Send } from '../../src/ports/send';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeDesk, type Desk, type Hearing } from '../../src/assembly/composeDesk';
import { composeStores, type Stores } from '../../src/assembly/composeStores';
import { createTranslator, type Translator } from '../../src/i18n/translator';
import { createLogger } from '../../src/logging/logger';
import type { AskSecondOpinion } from '../../src/ports/secondOpinion';
import type { DeskSettings } from '../../src/ports/settings';
import { readSamplePolicy } from '../../src/assembly/openStores';
import { readMasterKey } from '../../src/secrets/masterKey';
import { openDatabase } from '../../src/storage/database/database';
import { type Clock, createClock } from './clock';

const TEST_SETTINGS: DeskSettings = {
  company: { ja: '見本自動車', en: 'Sample Motors' },
  fee: { ja: '1件につき1,000円', en: '1,000 yen a request' },
  isHoliday: () => false,
  conversationDays: 30,
  exampleDays: 30,
  draftDays: 14,
  draftReminderHours: 24,
  ticketDays: 1095,
  subscriptionDays: 1095,
  publicUrl: 'http://127.0.0.1:3978',
};

const { fee: _fee, ...FREE } = TEST_SETTINGS;

export interface OpenDeskOptions {
  /** A postgres:// URL; a new SQLite file in a temporary folder without it. */
  readonly databaseUrl?: string;
  /** An SQLite file of the test's own, which is still there after closing. */
  readonly file?: string;
  readonly translator?: Translator;
  readonly clock?: Clock;
  readonly settings?: Partial<DeskSettings>;
  /** Publishes no fee. */
  readonly free?: true;
  readonly logTo?: (line: string) => void;
  /** In place of the channels that have to be called. */
  readonly send?: Send;
  /** In place of the desk's own table, for their traits. */
  readonly channels?: Channels;
  /** In place of no channels at all. */
  readonly connect?: (stores: Stores) => (desk: Hearing) => Connected;
  /** In place of a configured endpoint. */
  readonly secondOpinion?: AskSecondOpinion;
}

export interface OpenDesk {
  readonly desk: Desk;
  readonly stores: Stores;
  readonly clock: Clock;
  /** The SQLite file, or the URL. */
  readonly url: string;
  close(): Promise<void>;
}

/** The master key of every desk here, in base64. */
export const TEST_KEY = Buffer.alloc(32, 7).toString('base64');

export const samplePolicy = readSamplePolicy;

/** Real stores and a real desk on a database of its own. */
export async function openDesk(options: OpenDeskOptions = {}): Promise<OpenDesk> {
  const clock = options.clock ?? createClock();
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-'));
  const url = options.databaseUrl ?? options.file ?? path.join(folder, 'desk.sqlite');
  const stores = await storesAt(url, clock);
  const log = createLogger(options.logTo === undefined ? 'silent' : 'debug', {
    write: options.logTo ?? (() => undefined),
  });
  const desk = await composeDesk({
    stores,
    settings: { ...(options.free === true ? FREE : TEST_SETTINGS), ...options.settings },
    translator: options.translator ?? (await createTranslator()),
    log,
    ...(options.channels === undefined ? {} : { channels: options.channels }),
    connect:
      options.connect?.(stores) ??
      (() => ({ doors: [], crossOrigin: [], send: options.send ?? (() => Promise.resolve([])) })),
    ...(options.secondOpinion === undefined
      ? {}
      : { secondOpinion: { ask: options.secondOpinion, prepare: () => Promise.resolve() } }),
    ...(options.databaseUrl === undefined ? {} : { listenOn: options.databaseUrl }),
  });
  if (desk === 'noPolicy') throw new Error('The test desk has no policy.');
  return {
    ...{ desk, stores, clock, url },
    async close() {
      await desk.arriving.stop();
      await desk.outbox.stop();
      await desk.feed.stop();
      await stores.options.database.knex.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The stores of a database alone, with the key that the desks of the tests have. */
export async function storesAt(url: string, clock: Clock): Promise<Stores> {
  const masterKey = readMasterKey(TEST_KEY);
  if (masterKey === undefined) throw new Error('The test key is not a key.');
  const database = await openDatabase({ url, onIdleError: () => undefined });
  await database
    .knex('master_keys')
    .insert({ id: masterKey.id, first_used_at: clock.now() })
    .onConflict('id')
    .ignore();
  const stores = composeStores({
    ...{ database, masterKey, now: clock.now },
    retention: { conversation: 30 * DAY, draft: 14 * DAY, ticket: 1095 * DAY, gapExample: 90 * DAY },
    limits: { codesPerNetwork: 20, requestsPerNetwork: 20 },
  });
  await stores.policies.add(await samplePolicy(), clock.now());
  return stores;
}
