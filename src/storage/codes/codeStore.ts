import type { Knex } from 'knex';
import { DAY, HOUR } from '../../domain/calendar/duration';
import {
  CODES_AN_HOUR,
  CODES_BY_OTHER_SPELLINGS_A_DAY,
  TRIES_PER_CODE,
  WRONG_TRIES_A_DAY,
} from '../../domain/identity/codeLimits';
import { present } from '../../domain/present';
import type { CodeAllowance, CodeAsked, IdentityCodes, JoinedCode, NewCode } from '../../ports/identityCodes';
import { countOf, within } from './counted';
import type { Database } from '../database/database';
import { lockCounts } from './lockCounts';
import type { Limits } from '../database/storeOptions';

type Attempt = Parameters<IdentityCodes['tryCode']>[0];

/** One-time codes; the limits hold over all conversations and processes, since they are counted in the database. */
export function createCodeStore(database: Database, limits: Limits): IdentityCodes {
  const { knex } = database;
  return {
    allowance: (asked) => allowanceOf(knex, limits, asked),
    tryCode: (attempt) =>
      knex.transaction(async (trx) => {
        await lockCounts(trx, database.dialect, [attempt.addressDigest]);
        return tryIn(trx, attempt);
      }),
  };
}

/** The first statement writes: on SQLite it takes the lock, and nobody counts in between. */
async function tryIn(trx: Knex, attempt: Attempt): ReturnType<IdentityCodes['tryCode']> {
  const { addressDigest, networkDigest, digest, now } = attempt;
  const tried = await living(trx, attempt)
    .where('tries', '<', TRIES_PER_CODE)
    .whereRaw('(?) < ?', [wrongTriesOf(trx, attempt).count('*'), WRONG_TRIES_A_DAY])
    .update({
      tries: trx.raw('tries + 1'),
      confirmed_at: trx.raw('case when digest = ? then ? else confirmed_at end', [digest, now]),
    })
    .returning<{ digest: string; tries: number }[]>(['digest', 'tries']);
  if (tried.some((code) => code.digest === digest)) return 'right';
  if (tried.length === 0) return (await countOf(living(trx, attempt))) > 0 ? 'noTriesLeft' : 'expired';
  await trx('wrong_code_tries').insert({
    address_digest: addressDigest,
    network_digest: networkDigest,
    at: now,
  });
  return tried.some(({ tries }) => tries < TRIES_PER_CODE) ? 'wrong' : 'noTriesLeft';
}

/** The codes that a conversation may be told of this address. */
function living(trx: Knex, { conversationId, addressDigest, now }: Attempt) {
  const codes = trx('identity_codes')
    .where({ conversation_id: conversationId, address_digest: addressDigest })
    .where('expires_at', '>', now);
  return within(codes, 'sent_at', { now, back: HOUR });
}

/** From this network, or from all of them where none is given. */
function wrongTriesOf(db: Knex, { addressDigest, networkDigest, now }: Partial<CodeAsked> & { now: number }) {
  const where = { address_digest: addressDigest, ...present({ network_digest: networkDigest }) };
  return within(db('wrong_code_tries').where(where), 'at', { now, back: DAY });
}

async function allowanceOf(db: Knex, limits: Limits, asked: CodeAsked): Promise<CodeAllowance> {
  const { addressDigest, networkDigest, now } = asked;
  if ((await countOf(wrongTriesOf(db, asked))) >= WRONG_TRIES_A_DAY) return { is: 'limit', reason: 'tries' };
  const sent = await countOf(sentWithinHour(db, { address_digest: addressDigest }, now));
  if (sent >= CODES_AN_HOUR)
    return (await joinable(db, asked)) === undefined ? { is: 'limit', reason: 'address' } : { is: 'join' };
  if (await isMailboxFull(db, asked)) return { is: 'limit', reason: 'mailbox' };
  const fromNetwork = await countOf(sentWithinHour(db, { network_digest: networkDigest }, now));
  if (fromNetwork >= limits.codesPerNetwork) return { is: 'limit', reason: 'network' };
  const wrong = await countOf(wrongTriesOf(db, { addressDigest, now }));
  const letters = wrong >= WRONG_TRIES_A_DAY || sent === CODES_AN_HOUR - 1;
  return { is: 'send', shape: letters ? 'letters' : 'digits' };
}

const sentWithinHour = (db: Knex, by: Readonly<Record<string, string>>, now: number) =>
  within(db('identity_codes').where(by).whereNot({ shape: 'joined' }), 'sent_at', { now, back: HOUR });

async function isMailboxFull(db: Knex, { mailboxDigest, now }: CodeAsked): Promise<boolean> {
  if (mailboxDigest === undefined) return false;
  const sent = within(db('identity_codes').where({ mailbox_digest: mailboxDigest }), 'sent_at', {
    now,
    back: DAY,
  });
  return (await countOf(sent)) >= CODES_BY_OTHER_SPELLINGS_A_DAY;
}

interface Joinable {
  readonly digest: string;
  readonly expires_at: number;
}

async function joinable(
  db: Knex,
  { addressDigest, now }: Pick<CodeAsked, 'addressDigest' | 'now'>,
): Promise<Joinable | undefined> {
  return sentWithinHour(db, { address_digest: addressDigest }, now)
    .where({ shape: 'letters' })
    .where('expires_at', '>', now)
    .orderBy('sent_at', 'desc')
    .first<Joinable | undefined>('digest', 'expires_at');
}

/** Whether a limit was reached since the turn asked, or another kind of code has to be sent by now. */
export async function overtakenByCodes(
  trx: Knex,
  limits: Limits,
  code: NewCode | JoinedCode,
): Promise<boolean> {
  const allowed = await allowanceOf(trx, limits, { ...code, now: code.sentAt });
  if (allowed.is === 'limit') return true;
  return code.shape !== (allowed.is === 'join' ? 'joined' : allowed.shape);
}

/**
 * Keeps a code that is about to be mailed, or that was and is good here too. The one that was sent before it to this
 * conversation stays good while it lives, if it went to the same address; any other is good no longer.
 */
export async function insertCode(
  trx: Knex,
  conversationId: string,
  code: NewCode | JoinedCode,
): Promise<void> {
  const { id, addressDigest, mailboxDigest, networkDigest, sentAt, shape } = code;
  const good = shape === 'joined' ? await joinable(trx, { addressDigest, now: sentAt }) : goodOf(code);
  if (good === undefined) throw new Error('A code that was to be joined is gone.');
  const here = () =>
    trx('identity_codes').where({ conversation_id: conversationId }).where('expires_at', '>', sentAt);
  const before = await here()
    .where({ address_digest: addressDigest })
    .orderBy('sent_at', 'desc')
    .first<{ id: string } | undefined>('id');
  await here()
    .whereNot('id', before?.id ?? '')
    .update({ expires_at: sentAt });
  await trx('identity_codes').insert({
    id,
    conversation_id: conversationId,
    shape,
    ...good,
    address_digest: addressDigest,
    network_digest: networkDigest,
    // Where no mail goes out none is counted.
    mailbox_digest: shape === 'joined' ? null : (mailboxDigest ?? null),
    sent_at: sentAt,
    tries: 0,
  });
}

const goodOf = ({ digest, expiresAt }: NewCode): Joinable => ({ digest, expires_at: expiresAt });
