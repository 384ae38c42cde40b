import type { Knex } from 'knex';
import * as desk from './migrations/001_desk';
import * as policyApprovals from './migrations/002_policyApprovals';
import * as policySubscriptions from './migrations/003_policySubscriptions';
import * as policyGaps from './migrations/004_policyGaps';
import * as draftNumbers from './migrations/005_draftNumbers';
import * as ticketAddresses from './migrations/006_ticketAddresses';
import * as limits from './migrations/007_limits';
import * as signIns from './migrations/008_signIns';
import * as deletion from './migrations/009_deletion';
import * as staff from './migrations/010_staff';
import * as mailboxes from './migrations/011_mailboxes';
import * as unreadWords from './migrations/012_unreadWords';
import * as lanes from './migrations/013_lanes';
import * as urgency from './migrations/014_urgency';
import * as stopList from './migrations/015_stopList';
import * as inbox from './migrations/016_inbox';

/** Listed by hand: knex records a migration under its name, and a file's name differs between source and build. */
const MIGRATIONS: Readonly<Record<string, Knex.Migration>> = {
  '001_desk': desk,
  '002_policyApprovals': policyApprovals,
  '003_policySubscriptions': policySubscriptions,
  '004_policyGaps': policyGaps,
  '005_draftNumbers': draftNumbers,
  '006_ticketAddresses': ticketAddresses,
  '007_limits': limits,
  '008_signIns': signIns,
  '009_deletion': deletion,
  '010_staff': staff,
  '011_mailboxes': mailboxes,
  '012_unreadWords': unreadWords,
  '013_lanes': lanes,
  '014_urgency': urgency,
  '015_stopList': stopList,
  '016_inbox': inbox,
};

export const migrationSource: Knex.MigrationSource<string> = {
  getMigrations: () => Promise.resolve(Object.keys(MIGRATIONS)),
  getMigrationName: (name) => name,
  getMigration: (name) => {
    const migration = MIGRATIONS[name];
    return migration === undefined
      ? Promise.reject(new Error(`No migration is called ${name}.`))
      : Promise.resolve(migration);
  },
};
