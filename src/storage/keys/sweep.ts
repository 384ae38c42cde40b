import type { Knex } from 'knex';
import { DAY, HOUR } from '../../domain/calendar/duration';
import { OPEN } from '../../domain/ticket/transitions';
import { forgetCounted } from '../codes/counted';
import { forgetGaps } from '../policies/gapRows';
import { destroyKeys } from './keyRows';
import { moveLease, takeLease } from '../database/leases';
import { recordErased, settleConversation } from '../conversations/settleConversation';
import { dateTries } from '../staff/signInTries';
import type { AuditedOptions } from '../database/storeOptions';

const LEASE = 'sweep';
/** How many conversations are gone through in one transaction. */
const BATCH = 100;

interface Sweeping {
  readonly options: AuditedOptions;
  readonly holder: string;
  readonly now: number;
  /** Between two transactions: whether the rest is left for the next time. */
  readonly stopping: () => boolean;
}

/**
 * Deletes what is due: every expired key, and with it all that it sealed. Codes, what limits count and tries at signing
 * in go after a day, counts of questions that the policy did not answer after three years. What is owed to a customer
 * stays: a request that is undecided, and the way its answer goes.
 * Whoever asks, tries at signing in that a clock dated ahead count from now on.
 * One process deletes at a time, at most once an hour; the number of keys deleted is on record. Undefined: not its turn.
 */
export async function sweep(
  options: AuditedOptions,
  holder: string,
  stopping: () => boolean = () => false,
): Promise<number | undefined> {
  const { knex } = options.database;
  const now = options.now();
  await dateTries(knex, now);
  if (!(await takeLease(knex, { name: LEASE, holder, now, until: now + HOUR }))) return undefined;
  const sweeping = { options, holder, now, stopping };
  const conversations = await sweepAll(sweeping, (trx) => sweepConversations(trx, sweeping));
  return conversations + (await sweepAll(sweeping, (trx) => sweepRest(trx, sweeping)));
}

interface Swept {
  readonly erased: number;
  readonly more: boolean;
}

const NOTHING: Swept = { erased: 0, more: false };

/** One transaction after the other, each on record, until there is no more or another process has taken over. */
async function sweepAll(
  { options, holder, now, stopping }: Sweeping,
  sweepSome: (trx: Knex.Transaction) => Promise<Swept>,
): Promise<number> {
  let erased = 0;
  for (;;) {
    const swept = await options.database.knex.transaction(async (trx) => {
      // This write comes first: on SQLite it takes the lock, and anywhere it sees that the turn is still ours.
      if (!(await moveLease(trx, { name: LEASE, holder, until: now + HOUR }))) return NOTHING;
      const some = await sweepSome(trx);
      await recordErased(trx, options, some.erased);
      return some;
    });
    erased += swept.erased;
    if (!swept.more || stopping()) return erased;
  }
}

/** Conversations whose words are due. Those that a turn holds at this moment are left for the next time. */
async function sweepConversations(trx: Knex.Transaction, { options, now }: Sweeping): Promise<Swept> {
  const due = trx('conversations as c')
    .join('keys as k', 'k.id', 'c.key_id')
    .where('k.expires_at', '<=', now)
    .orderBy('c.id')
    .limit(BATCH)
    .select<{ id: string }[]>('c.id');
  if (options.database.dialect === 'postgres') due.forUpdate('c').skipLocked();
  const ids = (await due).map(({ id }) => id);
  const over: string[] = [];
  let erased = 0;
  for (const id of ids) {
    const settled = await settleConversation(trx, options, id);
    erased += settled.erased;
    if (settled.is === 'over') over.push(id);
  }
  const keyIds = trx('conversations').whereIn('id', over).select('key_id');
  erased += await destroyKeys(trx, now, (keys) => keys.whereIn('id', keyIds));
  return { erased, more: ids.length === BATCH };
}

/** Everything else that is due, but for requests that are undecided: whatever their key says, those wait for staff. */
async function sweepRest(trx: Knex.Transaction, { options, now }: Sweeping): Promise<Swept> {
  const conversations = trx('conversations').whereRaw('conversations.key_id = keys.id');
  const undecided = trx('tickets').whereRaw('tickets.key_id = keys.id').whereIn('status', OPEN);
  const expired = await destroyKeys(trx, now, (keys) =>
    keys.where('expires_at', '<=', now).whereNotExists(conversations).whereNotExists(undecided),
  );
  const erased = expired + (await forgetGaps(trx, options, now));
  await forgetCounted(trx, now);
  await trx('sign_in_tries')
    .where('at', '<', now - DAY)
    .delete();
  await trx('staff_sessions').where('expires_at', '<=', now).delete();
  return { erased, more: false };
}
