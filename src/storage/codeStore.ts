import type { Knex } from 'knex';
import type { CodeAllowance, IdentityCodes } from '../ports/identityCodes';
import type { NewCode } from '../ports/turn';
import type { CodeLimits, StoreOptions } from './storeOptions';

export type { CodeLimits } from './storeOptions';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const TRIES_PER_CODE = 3;

/** A guess counts against the address, not only against the code: codes of other conversations are counted too. */
const WRONG_TRIES_OF_ITS_ADDRESS = `(select coalesce(sum(o.wrong_tries), 0) from identity_codes as o
  where o.address_digest = identity_codes.address_digest and o.sent_at > ?) < ?`;

interface CodeRow {
  readonly id: string;
  readonly expires_at: number;
}

/** One-time codes; the limits hold over all conversations and processes, since they are counted in the database. */
export function createCodeStore(db: Knex, limits: CodeLimits): IdentityCodes {
  return {
    allowance: (addressDigest, networkDigest, now) =>
      allowanceOf(db, limits, { addressDigest, networkDigest, now }),
    async tryCode({ codeId, conversationId, digest, now }) {
      const [tried] = await db('identity_codes')
        .where({ id: codeId, conversation_id: conversationId })
        .where('tries', '<', TRIES_PER_CODE)
        .where('expires_at', '>', now)
        .whereRaw(WRONG_TRIES_OF_ITS_ADDRESS, [now - DAY, limits.wrongTriesADay])
        .update({
          tries: db.raw('tries + 1'),
          wrong_tries: db.raw('wrong_tries + case when digest = ? then 0 else 1 end', [digest]),
          confirmed_at: db.raw('case when digest = ? then ? else confirmed_at end', [digest, now]),
        })
        .returning<{ digest: string; tries: number }[]>(['digest', 'tries']);
      if (tried !== undefined) return outcomeOf(tried, digest);
      const left = await db<CodeRow>('identity_codes').where('id', codeId).first('expires_at');
      return left === undefined || left.expires_at <= now ? 'expired' : 'noTriesLeft';
    },
  };
}

function outcomeOf(tried: { readonly digest: string; readonly tries: number }, digest: string) {
  if (tried.digest === digest) return 'right';
  return tried.tries >= TRIES_PER_CODE ? 'noTriesLeft' : 'wrong';
}

interface Wanted {
  readonly addressDigest: string;
  readonly networkDigest: string | undefined;
  readonly now: number;
}

async function allowanceOf(db: Knex, limits: CodeLimits, wanted: Wanted): Promise<CodeAllowance> {
  const { addressDigest, networkDigest, now } = wanted;
  const sent = await countSent(db, { address_digest: addressDigest }, now);
  if (sent >= limits.perAddressAnHour) return 'addressLimit';
  if ((await wrongTries(db, addressDigest, now)) >= limits.wrongTriesADay) return 'triesLimit';
  if (networkDigest === undefined) return 'allowed';
  const fromNetwork = await countSent(db, { network_digest: networkDigest }, now);
  return fromNetwork >= limits.perNetworkAnHour ? 'networkLimit' : 'allowed';
}

/**
 * Whether a limit was reached since the turn asked. Turns that send to the same address or from the same network wait
 * for each other here; on SQLite they do so anyway.
 */
export async function overtakenByLimit(
  trx: Knex,
  { database, limits }: StoreOptions,
  { addressDigest, networkDigest, sentAt }: NewCode,
): Promise<boolean> {
  if (database.dialect === 'postgres')
    for (const digest of [addressDigest, networkDigest ?? addressDigest].sort())
      await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [digest]);
  return (await allowanceOf(trx, limits, { addressDigest, networkDigest, now: sentAt })) !== 'allowed';
}

/** Keeps a code that is about to be mailed; the ones sent before it to this conversation are good no longer. */
export async function insertCode(trx: Knex, conversationId: string, code: NewCode): Promise<void> {
  await trx('identity_codes')
    .where({ conversation_id: conversationId })
    .where('expires_at', '>', code.sentAt)
    .update({ expires_at: code.sentAt });
  await trx('identity_codes').insert({
    id: code.id,
    conversation_id: conversationId,
    digest: code.digest,
    address_digest: code.addressDigest,
    network_digest: code.networkDigest ?? null,
    sent_at: code.sentAt,
    expires_at: code.expiresAt,
    tries: 0,
    wrong_tries: 0,
  });
}

async function countSent(db: Knex, by: Readonly<Record<string, string>>, now: number): Promise<number> {
  const row = await db('identity_codes')
    .where(by)
    .where('sent_at', '>', now - HOUR)
    .first<{ sent: number | string }>(db.raw('count(*) as sent'));
  return Number(row.sent);
}

async function wrongTries(db: Knex, addressDigest: string, now: number): Promise<number> {
  const row = await db('identity_codes')
    .where({ address_digest: addressDigest })
    .where('sent_at', '>', now - DAY)
    .first<{ wrong: number | string | null }>(db.raw('sum(wrong_tries) as wrong'));
  return Number(row.wrong ?? 0);
}
