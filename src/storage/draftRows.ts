import type { Knex } from 'knex';
import type { Draft } from '../domain/form/form';
import type { Place, Vault } from '../ports/vault';
import { findKey, insertKey, type OpenKey } from './keyRows';

const placeOf = (draftId: string): Place => `drafts|ciphertext|${draftId}`;
const keyIdOf = (draftId: string) => `draft.${draftId}`;

interface Saving {
  readonly conversationId: string;
  readonly draft: Draft;
  readonly isNew: boolean;
  readonly now: number;
  /** When it is due to go (ms); every change puts it off. */
  readonly expiresAt: number;
}

/** Keeps a draft under a key of its own. */
export async function saveDraft(trx: Knex, vault: Vault, saving: Saving): Promise<void> {
  const { conversationId, draft, isNew, now, expiresAt } = saving;
  const key = await keyFor(trx, vault, saving);
  const row = {
    form: draft.form,
    form_version: draft.formVersion,
    ciphertext: vault.seal(key.key, placeOf(draft.id), draft),
    changed_at: now,
  };
  if (isNew) {
    await trx('drafts').insert({ id: draft.id, key_id: key.id, conversation_id: conversationId, ...row });
    return;
  }
  await trx('drafts').where({ id: draft.id }).update(row);
  await trx('keys').where({ id: key.id }).update({ expires_at: expiresAt });
}

async function keyFor(trx: Knex, vault: Vault, { draft, isNew, expiresAt }: Saving): Promise<OpenKey> {
  const id = keyIdOf(draft.id);
  if (isNew) return insertKey(trx, vault, { id, scope: 'draft', expiresAt });
  const key = await findKey(trx, vault, id);
  if (key === undefined) throw new Error('A draft was changed after its key had gone.');
  return key;
}

/** Takes the draft away together with its key, so that nothing here opens it any more. */
export async function removeDraft(trx: Knex, conversationId: string): Promise<void> {
  const keyIds = trx('drafts').where({ conversation_id: conversationId }).select('key_id');
  await trx('keys').whereIn('id', keyIds).delete();
}

export function openDraft(vault: Vault, key: OpenKey, draftId: string, ciphertext: Uint8Array): Draft {
  return vault.open(key.key, placeOf(draftId), ciphertext) as Draft;
}
