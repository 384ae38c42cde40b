import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { LOCALES } from '../locales';
import { composeStores, type Stores } from './composeStores';
import type { Settings } from './config/settings';
import { parsePolicy } from './domain/policy/parsePolicy';
import type { PolicyVersion } from './domain/policy/policy';
import { projectRoot } from './projectRoot';
import { demoMasterKey, type MasterKey, readMasterKey } from './secrets/masterKey';
import { openDatabase } from './storage/database';
import { acknowledgeMasterKey } from './storage/keyRows';

const DAY = 24 * 60 * 60 * 1000;

/** A reason not to start, as a sentence for the operator. */
export interface Refused {
  readonly refused: string;
}

export interface Opened {
  readonly stores: Stores;
  readonly masterKey: MasterKey;
}

/** Opens the database of these settings with the key that its data was sealed under. */
export async function openStores(
  settings: Settings,
  now: () => number,
  onIdleError: (error: Error) => void,
): Promise<Opened | Refused> {
  const folder = path.resolve(projectRoot, settings.DATA_DIR);
  const masterKey = readMasterKey(settings.MASTER_KEY ?? (await demoMasterKey(folder)));
  if (masterKey === undefined)
    return {
      refused: `The file master.key in ${folder} does not hold 32 bytes in base64. Please put the right one back.`,
    };
  const url = settings.DATABASE_URL ?? path.join(folder, 'madoguchi.sqlite');
  const database = await openDatabase({ url, onIdleError });
  if ((await acknowledgeMasterKey(database.knex, masterKey.id, now())) === 'other') {
    await database.knex.destroy();
    return {
      refused:
        'The data in this database was encrypted under another master key. Please start with the MASTER_KEY (or the file master.key in DATA_DIR) that it was begun with; nothing was changed.',
    };
  }
  const stores = composeStores({
    ...{ database, masterKey, now },
    retention: {
      conversation: settings.CONVERSATION_DAYS * DAY,
      draft: settings.DRAFT_DAYS * DAY,
      ticket: settings.TICKET_DAYS * DAY,
      gapExample: Math.min(settings.GAP_EXAMPLE_DAYS, settings.CONVERSATION_DAYS) * DAY,
    },
    limits: { codesPerNetwork: settings.CODES_PER_NETWORK },
  });
  return { stores, masterKey };
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
