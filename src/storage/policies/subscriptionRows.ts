import type { Knex } from 'knex';
import type {
  NewSubscription,
  Subscriber,
  SubscriptionChange,
  SubscriptionKind,
} from '../../ports/subscriptions';
import type { Json } from '../../domain/json';
import type { SealPlace, Vault } from '../../ports/vault';
import { referencePlace } from '../conversations/conversationRows';
import { destroyKeys, insertKey, openKey, type OpenKey } from '../keys/keyRows';

export interface SubscriptionRow {
  readonly id: string;
  readonly kind: SubscriptionKind;
  readonly key_id: string;
  readonly wrapped: Uint8Array;
  readonly expires_at: number;
  readonly ciphertext: Uint8Array;
}

/** What is sealed: whom to tell, and how. */
type Sealed = Pick<Subscriber, 'to' | 'language' | 'channel' | 'reference'>;

interface Change {
  readonly change: SubscriptionChange;
  /** The conversation in which it was asked for, and its key. */
  readonly within: { readonly id: string; readonly key: OpenKey };
  readonly now: number;
}

const placeOf = (id: string): SealPlace => `policy_subscriptions|ciphertext|${id}`;

/** Keeps, renews or ends a subscription, in the transaction of the turn that asked for it. */
export async function changeSubscription(trx: Knex.Transaction, vault: Vault, asked: Change): Promise<void> {
  const { change, now } = asked;
  if (change.change === 'leave') {
    await endSubscription(trx, now, { address_digest: change.digest });
    return;
  }
  const { subscription } = change;
  const [there] = await subscriptionRows(trx).where('s.address_digest', subscription.digest);
  if (there !== undefined && there.expires_at > now) return renew(trx, vault, there, asked);
  // One whose time is up goes for good, with the notes of what it was told.
  await endSubscription(trx, now, { address_digest: subscription.digest });
  const { id, kind, digest, expiresAt } = subscription;
  const key = await insertKey(trx, vault, { id: `news.${id}`, scope: 'subscription', expiresAt });
  await trx('policy_subscriptions').insert({
    id,
    key_id: key.id,
    kind,
    address_digest: digest,
    created_at: now,
    ciphertext: vault.seal(key.key, placeOf(id), await sealedOf(trx, vault, subscription, asked)),
  });
}

/** The same subscription until a later day: what it was told stays told, and the links in old notices stay good. */
async function renew(trx: Knex, vault: Vault, there: SubscriptionRow, asked: Change): Promise<void> {
  if (asked.change.change !== 'keep') return;
  const { subscription } = asked.change;
  const { key } = openKey(vault, there.key_id, there.wrapped);
  const ciphertext = vault.seal(key, placeOf(there.id), await sealedOf(trx, vault, subscription, asked));
  await trx('policy_subscriptions').where({ id: there.id }).update({ ciphertext });
  await trx('keys').where({ id: there.key_id }).update({ expires_at: subscription.expiresAt });
}

/** A chat goes weeks after its last word; its address is kept here for as long as somebody is to be told in it. */
async function sealedOf(
  trx: Knex,
  vault: Vault,
  { kind, to, language, channel }: NewSubscription,
  { within }: Change,
): Promise<Sealed> {
  const sealed = { to, language, channel };
  if (kind === 'mail') return sealed;
  const row = await trx('conversations')
    .where({ id: within.id })
    .first<{ reference: Uint8Array | null } | undefined>('reference');
  if (row?.reference == null) return sealed;
  const opened = vault.open(within.key.key, referencePlace(within.id), row.reference);
  return { ...sealed, reference: (opened as { readonly reference: Json }).reference };
}

/** Gives back how many there were. With its key go the notes of what it was told, and every notice that has not left yet. */
export async function endSubscription(
  trx: Knex.Transaction,
  now: number,
  which: { readonly id: string } | { readonly address_digest: string },
): Promise<number> {
  const keyIds = trx('policy_subscriptions').where(which).select('key_id');
  return destroyKeys(trx, now, (keys) => keys.whereIn('id', keyIds));
}

export function subscriptionRows(db: Knex) {
  return db('policy_subscriptions as s')
    .join('keys as k', 'k.id', 's.key_id')
    .select<SubscriptionRow[]>('s.id', 's.kind', 's.key_id', 'k.wrapped', 'k.expires_at', 's.ciphertext');
}

/** Whom a row stands for, with its key; undefined when its ciphertext was altered: it must not hold up the others. */
export function subscriberFrom(
  vault: Vault,
  { id, kind, key_id, wrapped, expires_at, ciphertext }: SubscriptionRow,
): { readonly key: OpenKey; readonly subscriber: Subscriber } | undefined {
  try {
    const key = openKey(vault, key_id, wrapped);
    const sealed = vault.open(key.key, placeOf(id), ciphertext) as Sealed;
    return { key, subscriber: { id, kind, ...sealed, expiresAt: expires_at } };
  } catch {
    return undefined;
  }
}
