import type { Knex } from 'knex';
import { CLOCK_TOLERANCE_MS } from '../../domain/calendar/clockSetBack';
import type { SignInLimit, SignInRefused, SignInTries, SignInTry } from '../../ports/signInTries';
import type { Database } from '../database/database';

/** Counted in the database, so that the limits hold over all processes. */
export function createSignInTries({ knex: db, dialect }: Database): SignInTries {
  return {
    async note(attempt, limits) {
      const noted = await (dialect === 'postgres'
        ? db.transaction(async (trx) => {
            await takeTurn(trx, attempt);
            return insertWithin(trx, attempt, limits);
          })
        : insertWithin(db, attempt, limits));
      return noted ? 'noted' : whyNot(db, attempt, limits);
    },
    async takeBack(id) {
      await db('sign_in_tries').where({ id }).delete();
    },
  };
}

/** Tries that were noted before the clock was set back: they count from now, and close no door longer than that. */
export async function dateTries(db: Knex, now: number): Promise<void> {
  await db('sign_in_tries')
    .where('at', '>', now + CLOCK_TOLERANCE_MS)
    .update({ at: now });
}

/** Tries that count together wait for each other here; on SQLite every write does so anyway. */
async function takeTurn(trx: Knex, { account, network, browser }: SignInTry): Promise<void> {
  const counted = browser === undefined ? [account, network] : [`${account}.${browser}`];
  for (const one of counted.toSorted())
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`sign-in ${one}`]);
}

/** One statement counts and notes. */
async function insertWithin(db: Knex, attempt: SignInTry, limits: readonly SignInLimit[]): Promise<boolean> {
  const { id, account, network, browser, now } = attempt;
  const within = limits.map((limit) => isWithin(db, attempt, limit));
  const inserted: RawResult = await db.raw(
    `insert into sign_in_tries (id, account_digest, network_digest, browser, at)
    select ?, ?, ?, ?, cast(? as bigint) where 1 = 1${within.map(() => ' and ?').join('')} returning id`,
    [id, account, network, browser ?? null, now, ...within],
  );
  return ('rows' in inserted ? inserted.rows : inserted).length > 0;
}

/** SQLite gives the rows, PostgreSQL an object with them. */
type RawResult = readonly unknown[] | { readonly rows: readonly unknown[] };

function isWithin(db: Knex, attempt: SignInTry, { same, most, withinMs, after }: SignInLimit): Knex.Raw {
  const count = counted(db, attempt, { same, withinMs }).count('*');
  if (after === undefined) return db.raw('? < ?', [count, most]);
  const before = counted(db, attempt, { same, withinMs: after.withinMs }).count('*');
  return db.raw('(? < ? or ? < ?)', [count, most, before, after.most]);
}

/** The tries of the time before this one that count with it; what was noted before the clock was set back does not. */
function counted(
  db: Knex,
  { account, network, browser, now }: SignInTry,
  { same, withinMs }: Pick<SignInLimit, 'same' | 'withinMs'>,
): Knex.QueryBuilder {
  const digests = { account: { account_digest: account }, network: { network_digest: network } };
  return db('sign_in_tries')
    .where(Object.assign({}, ...same.map((name) => digests[name])) as Record<string, string>)
    .where('at', '>', now - withinMs)
    .where('at', '<=', now + CLOCK_TOLERANCE_MS)
    .where({ browser: browser ?? null });
}

/** The limit that lasts longest. */
async function whyNot(db: Knex, attempt: SignInTry, limits: readonly SignInLimit[]): Promise<SignInRefused> {
  const refusals: SignInRefused[] = [];
  for (const limit of limits) {
    const since = await reachedSince(db, attempt, limit);
    if (since === undefined) continue;
    if (
      limit.after !== undefined &&
      (await reachedSince(db, attempt, { ...limit, ...limit.after })) === undefined
    )
      continue;
    refusals.push({ told: limit.told, same: limit.same, waitMs: since + limit.withinMs - attempt.now });
  }
  // Its time may have passed since the try was refused.
  return (
    refusals.toSorted((one, other) => other.waitMs - one.waitMs)[0] ?? { told: 'busy', same: [], waitMs: 0 }
  );
}

/** When the oldest of the tries was made that fill a limit (ms). */
async function reachedSince(
  db: Knex,
  attempt: SignInTry,
  { same, most, withinMs }: Omit<SignInLimit, 'told'>,
): Promise<number | undefined> {
  const row = await counted(db, attempt, { same, withinMs })
    .orderBy('at', 'desc')
    .offset(most - 1)
    .first<{ at: number } | undefined>('at');
  return row?.at;
}
