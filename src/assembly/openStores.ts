import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { LOCALES } from '../../locales';
import { DAY } from '../domain/calendar/duration';
import { composeStores, type Stores, type StoresOptions } from './composeStores';
import type { Settings } from '../config/settings';
import { gapExampleDays } from './deskSettings';
import { dataFolderProblem } from './dataFolder';
import { databasePlace, type DatabasePlace } from './databasePlace';
import { parsePolicy } from '../domain/policy/parsePolicy';
import type { PolicyVersion } from '../domain/policy/policy';
import { present } from '../domain/present';
import type { Random } from '../ports/random';
import { projectRoot } from './projectRoot';
import { findDemoMasterKey, makeDemoMasterKey, type MasterKey, readMasterKey } from '../secrets/masterKey';
import { bringUpToDate, connectDatabase, type Database } from '../storage/database/database';
import {
  databaseStand,
  type DatabaseStand,
  type Unreachable,
  whyUnreachable,
} from '../storage/database/databaseStand';
import { acknowledgeMasterKey } from '../storage/keys/keyRows';

/** A reason not to start, as a sentence for the operator. */
interface Refused {
  readonly refused: string;
}

export interface Opened {
  readonly stores: Stores;
  readonly masterKey: MasterKey;
  /** Whether the tables were of an older version of the desk, and were brought up to date. */
  readonly updated: boolean;
}

interface OpenOptions {
  readonly now: () => number;
  /** The desk makes what is not there yet, the database and a demo's key; a command only reads what is. */
  readonly as: 'desk' | 'command';
  readonly onIdleError: (error: Error) => void;
  /** Where chance comes from; the system without it. */
  readonly random?: Random;
}

/**
 * Opens the database of these settings with the key that its data was sealed under. Tables of an older version are
 * brought up to date, once the key is known to fit.
 */
export async function openStores(settings: Settings, options: OpenOptions): Promise<Opened | Refused> {
  const { as, onIdleError } = options;
  const place = databasePlace(settings);
  const folderProblem = await dataFolderProblem(place, { settings, as });
  if (folderProblem !== undefined) return { refused: folderProblem };
  if (as === 'command' && (await isMissing(place)))
    return { refused: `There is no database at ${place.name}. ${START_ONCE}` };
  const database = connectDatabase({ url: place.url, onIdleError });
  try {
    const opened = await openPlace(place, database, { ...options, settings });
    if ('refused' in opened) await database.knex.destroy();
    return opened;
  } catch (error) {
    await database.knex.destroy();
    const reason = whyUnreachable(error);
    if (reason === undefined) throw error;
    return { refused: `The database ${place.name} cannot be read: ${UNREACHABLE[reason]}` };
  }
}

/** An empty file is no database either: SQLite would begin one in it. */
async function isMissing({ file }: DatabasePlace): Promise<boolean> {
  if (file === undefined) return false;
  try {
    return (await stat(file)).size === 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

const START_ONCE =
  'Please start the desk once with the settings that it is to have (`npm start`): that makes it. Nothing was changed.';
const OTHER_KEY =
  'The data in this database was encrypted under another master key. Please start with the MASTER_KEY (or the file master.key in DATA_DIR) that it was begun with; nothing was changed.';
const UNREACHABLE: Readonly<Record<Unreachable, string>> = {
  notAllowed: 'its file may not be opened.',
  notADatabase: 'its file is none of SQLite.',
  readOnly: 'its file may not be written to.',
  noAnswer: 'nothing answers there. Please check DATABASE_URL, and that the server runs.',
  noSuchDatabase: 'the server has none of this name. Please make it (`createdb`), or check DATABASE_URL.',
  notLetIn: 'the server does not accept the user or the password of DATABASE_URL.',
};

async function openPlace(
  { folder, name }: DatabasePlace,
  database: Database,
  { settings, as, now, random }: OpenOptions & { readonly settings: Settings },
): Promise<Opened | Refused> {
  const stand = await databaseStand(database);
  if (stand === 'newer')
    return { refused: `The database ${name} is of a newer version of the desk. Nothing was changed.` };
  if (stand === 'empty' && as === 'command')
    return { refused: `The database ${name} holds no desk yet. ${START_ONCE}` };
  if (stand === 'empty' && settings.MASTER_KEY === undefined) await makeDemoMasterKey(folder);
  const masterKey = await findMasterKey(settings, folder);
  if ('refused' in masterKey) return masterKey;
  const updated = stand === 'older';
  return (await unlock(database, { masterKey, now, stand }))
    ? { stores: storesOf(settings, database, present({ masterKey, now, random })), masterKey, updated }
    : { refused: OTHER_KEY };
}

interface Unlocking {
  readonly masterKey: MasterKey;
  readonly now: () => number;
  readonly stand: DatabaseStand;
}

/** Brings the tables up to date if the key fits; false when it does not, and then nothing was changed. */
async function unlock(database: Database, { masterKey, now, stand }: Unlocking): Promise<boolean> {
  if (stand === 'empty') await bringUpToDate(database);
  if ((await acknowledgeMasterKey(database.knex, masterKey.id, now())) === 'other') return false;
  if (stand === 'older') await bringUpToDate(database);
  return true;
}

async function findMasterKey(settings: Settings, folder: string): Promise<MasterKey | Refused> {
  const written = settings.MASTER_KEY ?? (await findDemoMasterKey(folder).catch(() => 'unreadable' as const));
  if (written === 'unreadable')
    return { refused: `The file master.key in ${folder} is not a file that this user may read.` };
  if (written === undefined)
    return {
      refused: `There is data, but the key that it was encrypted under is not there: please set MASTER_KEY, or put the file master.key back into ${folder}; nothing was changed.`,
    };
  const refused = `The file master.key in ${folder} does not hold 32 bytes in base64. Please put the right one back.`;
  return readMasterKey(written) ?? { refused };
}

function storesOf(
  settings: Settings,
  database: Database,
  means: Pick<StoresOptions, 'masterKey' | 'now' | 'random'>,
): Stores {
  return composeStores({
    database,
    ...means,
    retention: {
      conversation: settings.CONVERSATION_DAYS * DAY,
      draft: settings.DRAFT_DAYS * DAY,
      ticket: settings.TICKET_DAYS * DAY,
      gapExample: gapExampleDays(settings) * DAY,
    },
    limits: {
      codesPerNetwork: settings.CODES_PER_NETWORK,
      requestsPerNetwork: settings.REQUESTS_PER_NETWORK,
    },
  });
}

/** The restatement that comes with the product, in both languages. */
export async function readSamplePolicy(): Promise<PolicyVersion> {
  const documents = await Promise.all(
    LOCALES.map(async (language) => {
      const file = path.join(projectRoot, 'locales', language, 'policy.md');
      const parsed = parsePolicy(await readFile(file, 'utf8'));
      if (!parsed.ok) throw new Error(`${file}, line ${parsed.line}: ${parsed.reason}.`);
      return parsed.value;
    }),
  );
  return { version: documents[0]?.version ?? '', documents };
}
