import { systemRandom } from '../secrets/random';
import { createKnownBrowsers } from '../secrets/knownBrowsers';
import { createLeaveTokens } from '../secrets/leaveTokens';
import { createDigests, type MasterKey } from '../secrets/masterKey';
import { createVault } from '../secrets/vault';
import type { Random } from '../ports/random';
import { createAuditLog } from '../storage/staff/auditLog';
import { createCodeStore } from '../storage/codes/codeStore';
import { createConversationStore } from '../storage/conversations/conversationStore';
import type { Database } from '../storage/database/database';
import { createDraftStore } from '../storage/drafts/draftStore';
import { createLimitCounts } from '../storage/codes/limitStore';
import { createMailboxStore } from '../storage/outbox/mailboxStore';
import { createInboxStore } from '../storage/inbox/inboxStore';
import { createOutboxStore } from '../storage/outbox/outboxStore';
import { createPolicyApprovals } from '../storage/policies/policyApprovals';
import { createPolicyGaps } from '../storage/policies/policyGapStore';
import { createPolicyStore } from '../storage/policies/policyStore';
import { createStaffAccounts } from '../storage/staff/staffAccounts';
import { createSignInTries } from '../storage/staff/signInTries';
import { createStaffStore } from '../storage/staff/staffStore';
import { createStopList } from '../storage/stopList/stopListStore';
import { createSubscriptionStore } from '../storage/policies/subscriptionStore';
import type { AuditedOptions, Limits, Retention } from '../storage/database/storeOptions';
import { sweep } from '../storage/keys/sweep';
import { createTicketStore } from '../storage/tickets/ticketStore';
import { tryWrite } from '../storage/database/tryWrite';
import { wipeKeys } from '../storage/keys/wipeKeys';

export interface StoresOptions {
  readonly database: Database;
  readonly masterKey: MasterKey;
  readonly retention: Retention;
  readonly limits: Limits;
  /** Milliseconds since 1970, by the machine's clock, which may be set. */
  readonly now: () => number;
  /** Milliseconds on a clock that nobody sets; the process's own without it. */
  readonly elapsed?: () => number;
  readonly random?: Random;
}
const monotonic = () => performance.now();
export type Stores = ReturnType<typeof composeStores>;

/** Everything that knows the database. */
export function composeStores({
  database,
  masterKey,
  retention,
  limits,
  now,
  elapsed = monotonic,
  random = systemRandom,
}: StoresOptions) {
  const vault = vaultOf(masterKey, random);
  const options = { database, vault, retention, limits, now, elapsed, auditKey: masterKey.derive('audit') };
  return {
    options,
    conversations: createConversationStore(options),
    tickets: createTicketStore(options),
    drafts: createDraftStore(options),
    outbox: createOutboxStore(options),
    inbox: createInboxStore(options),
    codes: createCodeStore(database, limits),
    limits: createLimitCounts(database.knex, limits),
    policies: createPolicyStore(database.knex, options.auditKey),
    approvals: createPolicyApprovals(database.knex, options.auditKey),
    gaps: createPolicyGaps(options),
    staff: createStaffStore(database.knex),
    staffAccounts: createStaffAccounts(options),
    signInTries: createSignInTries(database),
    knownBrowsers: createKnownBrowsers(masterKey),
    audit: createAuditLog(database.knex, options.auditKey),
    mailbox: createMailboxStore(options),
    digests: createDigests(masterKey),
    leaveTokens: createLeaveTokens(masterKey),
    subscriptions: createSubscriptionStore(options),
    stopList: createStopList(database.knex),
    random,
    now,
    elapsed,
    ...upkeepOf(options),
  };
}

function vaultOf(masterKey: MasterKey, random: Random) {
  return createVault({
    masterKeyId: masterKey.id,
    wrappingKey: masterKey.derive('wrapping'),
    randomBytes: (count) => random.bytes(count),
  });
}

/** What keeps the database in order, and its end. */
function upkeepOf(options: AuditedOptions) {
  const { knex } = options.database;
  return {
    tryWrite: () => tryWrite(knex, options.now()),
    sweep: (holder: string, stopping?: () => boolean) => sweep(options, holder, stopping),
    wipeKeys: (holder: string) => wipeKeys(options, holder),
    /** Nothing may use the database any more. */
    close: () => knex.destroy(),
  };
}
