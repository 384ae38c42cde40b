import type { Knex } from 'knex';
import type { Vault } from '../../ports/vault';

type KeyScope = 'conversation' | 'draft' | 'ticket' | 'gap' | 'subscription' | 'arrival';

/** A data key in use: the id of its row and the key itself. */
export interface OpenKey {
  readonly id: string;
  readonly key: Uint8Array;
}

interface KeyRow {
  readonly id: string;
  readonly wrapped: Uint8Array;
}

/** Makes a key for one conversation, draft, ticket, example of a gap, subscription or arrival; what it seals is due to go when it expires (ms). */
export async function insertKey(
  db: Knex,
  vault: Vault,
  made: { readonly id: string; readonly scope: KeyScope; readonly expiresAt: number },
): Promise<OpenKey> {
  const { key, wrapped } = vault.newKey(made.id);
  await db('keys').insert({
    id: made.id,
    scope: made.scope,
    wrapped,
    master_key_id: vault.masterKeyId,
    expires_at: made.expiresAt,
  });
  return { id: made.id, key };
}

export async function findKey(db: Knex, vault: Vault, id: string): Promise<OpenKey | undefined> {
  const row = await db<KeyRow>('keys').where({ id }).first('id', 'wrapped');
  return row === undefined ? undefined : openKey(vault, row.id, row.wrapped);
}

export function openKey(vault: Vault, id: string, wrapped: Uint8Array): OpenKey {
  return { id, key: vault.unwrap(id, wrapped) };
}

/**
 * Destroys keys, and with them everything that they sealed; gives back how many there were. It is noted in the same
 * transaction, so that their bytes are wiped off the disk soon after it (see `wipeKeys`), whoever is still running then.
 */
export async function destroyKeys(
  trx: Knex.Transaction,
  now: number,
  which: (keys: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<number> {
  const keys: number = await which(trx('keys')).delete();
  if (keys > 0) await trx('destroyed_keys').insert({ keys, at: now });
  return keys;
}

/** Records the master key at the first start; afterwards tells whether this one is the one that sealed the data. */
export async function acknowledgeMasterKey(
  db: Knex,
  masterKeyId: string,
  now: number,
): Promise<'known' | 'other'> {
  const known = await db<{ id: string }>('master_keys').select('id');
  if (known.length > 0) return known.some(({ id }) => id === masterKeyId) ? 'known' : 'other';
  await db('master_keys').insert({ id: masterKeyId, first_used_at: now }).onConflict('id').ignore();
  return 'known';
}
