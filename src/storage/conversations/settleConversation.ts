import type { Knex } from 'knex';
import { appendAudit } from '../staff/auditLog';
import { addressFrom, addressRow, type AddressRow } from './conversationRows';
import { ADDRESS_KEPT, emptyConversation } from './emptyConversation';
import { owedAnswers } from './owedAnswers';
import type { AuditedOptions } from '../database/storeOptions';

/** How a conversation stands now: it goes on, its customer ended it, or its time is up and nobody is waiting for it. */
type Standing = 'live' | 'ended' | 'over';

interface Settled {
  readonly is: Standing;
  /** How many keys were destroyed. */
  readonly erased: number;
}

const OVER: Settled = { is: 'over', erased: 0 };

/**
 * Holds a conversation for the rest of the transaction, and does what its time asks for: when its words are due but an
 * answer is owed, they are deleted and its address stays, a day at a time. Whoever keeps a turn meanwhile runs it again.
 */
export async function settleConversation(
  trx: Knex.Transaction,
  options: AuditedOptions,
  id: string,
): Promise<Settled> {
  // This write comes first: it takes the lock, so that what is read after it stays true.
  const held = await trx('conversations').where({ id }).increment({ version: 1 });
  const row = held === 0 ? undefined : await addressRow(trx, id);
  if (row === undefined) return OVER;
  const is = row.ended_at === null ? 'live' : 'ended';
  const now = options.now();
  if (row.expires_at > now) return { is, erased: 0 };
  if (!(await isOwed(trx, row))) return OVER;
  const erased = await leaveAddress(trx, options, row);
  return erased === undefined ? OVER : { is, erased };
}

/** A chat on the website that was ended can be reached by nobody, so nothing can be owed to it. */
async function isOwed(trx: Knex.Transaction, { id, ended_at, reference }: AddressRow): Promise<boolean> {
  if (ended_at !== null && reference === null) return false;
  return (await owedAnswers(trx, id).limit(1)).length > 0;
}

async function hasWords(trx: Knex.Transaction, id: string): Promise<boolean> {
  return (await trx('activities').where({ conversation_id: id }).limit(1).select('seq')).length > 0;
}

/** How many keys went with the words; undefined when the row was altered: nothing can be left, and it holds up no other. */
async function leaveAddress(
  trx: Knex.Transaction,
  { vault, now }: AuditedOptions,
  row: AddressRow,
): Promise<number | undefined> {
  const { id, key_id: keyId, version } = row;
  const expiresAt = now() + ADDRESS_KEPT;
  const address = addressFrom(vault, row);
  if (address === undefined) return undefined;
  if (!(await hasWords(trx, id))) {
    await trx('keys').where({ id: keyId }).update({ expires_at: expiresAt });
    return 0;
  }
  const emptied = await emptyConversation(trx, vault, {
    id,
    keyId,
    version,
    now: now(),
    expiresAt,
    left: address,
    reference: address.reference,
  });
  return emptied.erased;
}

/** Between two sweeps: whether a conversation whose words are due goes on without them, because an answer is owed. */
export async function goesOnEmpty(options: AuditedOptions, id: string): Promise<boolean> {
  const db = options.database.knex;
  const row = await addressRow(db, id);
  if (row?.ended_at !== null || row.expires_at > options.now()) return false;
  return db.transaction(async (trx) => {
    const { is, erased } = await settleConversation(trx, options, id);
    await recordErased(trx, options, erased);
    return is === 'live';
  });
}

/** That keys were destroyed because their time was up is on record; how many, and nothing else. */
export async function recordErased(
  trx: Knex.Transaction,
  { auditKey, now }: AuditedOptions,
  erased: number,
): Promise<void> {
  if (erased === 0) return;
  await appendAudit(trx, auditKey, {
    at: now(),
    actor: 'desk',
    action: 'dataErased',
    subject: 'keys',
    details: { erased },
  });
}
