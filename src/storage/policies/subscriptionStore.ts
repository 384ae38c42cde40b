import type { Knex } from 'knex';
import { MINUTE } from '../../domain/calendar/duration';
import type { NewMessage } from '../../ports/outbox';
import type { Subscriber, SubscriptionStore, Telling } from '../../ports/subscriptions';
import { moveLease, takeLease } from '../database/leases';
import { insertRows, messageRow } from '../outbox/messageRows';
import type { StoreOptions } from '../database/storeOptions';
import { endSubscription, subscriberFrom, type SubscriptionRow, subscriptionRows } from './subscriptionRows';

const LEASE = 'announcing';
/** Longer than telling one batch takes; the turn of a process that died is over after it. */
const TURN_MS = 5 * MINUTE;

/** Who asked to be told of revisions, and who was told: at most once each, whatever process tells or dies telling. */
export function createSubscriptionStore(
  options: Pick<StoreOptions, 'database' | 'vault' | 'now'>,
): SubscriptionStore {
  const db = options.database.knex;
  const standing = (now: number) => subscriptionRows(db).where('k.expires_at', '>', now);
  return {
    async until(digest, now) {
      const [row] = await standing(now).where('s.address_digest', digest);
      return row?.expires_at;
    },
    async stands(id, now) {
      return (await standing(now).where('s.id', id)).length > 0;
    },
    async leave(id) {
      const ended = await db.transaction((trx) => endSubscription(trx, options.now(), { id }));
      return ended > 0 ? 'left' : 'leftBefore';
    },
    takeTurn: (holder, now) => takeLease(db, { name: LEASE, holder, now, until: now + TURN_MS }),
    async endTurn(holder, now) {
      await moveLease(db, { name: LEASE, holder, until: now });
    },
    async anyUntold({ version, addedAt }, now) {
      return (await untoldOf(db, { version, addedAt, now, limit: 1 })).length > 0;
    },
    tellNext: (telling, compose) => db.transaction((trx) => tellNext(trx, options, telling, compose)),
  };
}

async function tellNext(
  trx: Knex,
  { database, vault }: Pick<StoreOptions, 'database' | 'vault'>,
  { version, addedAt, holder, now, limit }: Telling,
  compose: (to: Subscriber) => NewMessage,
): Promise<number | 'turnLost'> {
  // This write comes first: on SQLite it takes the lock, and anywhere it sees that the turn is still ours.
  if (!(await moveLease(trx, { name: LEASE, holder, until: now + TURN_MS }))) return 'turnLost';
  const untold = untoldOf(trx, { version, addedAt, now, limit });
  // Whoever leaves at this moment waits, and takes the notice away with everything else.
  if (database.dialect === 'postgres') untold.forUpdate('k');
  const rows: readonly SubscriptionRow[] = await untold;
  if (rows.length === 0) return 0;
  await trx('policy_notices').insert(rows.map(({ id }) => ({ version, subscription_id: id, at: now })));
  const messages = rows.flatMap((row) => {
    const opened = subscriberFrom(vault, row);
    return opened === undefined ? [] : [messageRow(vault, opened.key, compose(opened.subscriber), now)];
  });
  await insertRows(trx, messages);
  return rows.length;
}

/** Who asked before the version was added, and has not been told of it. */
function untoldOf(db: Knex, { version, addedAt, now, limit }: Omit<Telling, 'holder'>) {
  return subscriptionRows(db)
    .where('s.created_at', '<', addedAt)
    .where('k.expires_at', '>', now)
    .whereNotIn('s.id', db('policy_notices').where({ version }).select('subscription_id'))
    .orderBy('s.created_at')
    .limit(limit);
}
