import type { Knex } from 'knex';
import type { Draft } from '../../domain/form/form';
import type { ResumedDraft } from '../../ports/drafts';
import type { SealPlace, Vault } from '../../ports/vault';
import { destroyKeys, findKey, insertKey, type OpenKey } from '../keys/keyRows';

const placeOf = (draftId: string): SealPlace => `drafts|ciphertext|${draftId}`;
const keyIdOf = (draftId: string) => `draft.${draftId}`;

interface Saving {
  readonly conversationId: string;
  readonly draft: Draft;
  readonly now: number;
  /** When it is due to go (ms); every change puts it off. */
  readonly expiresAt: number;
}

/** Keeps a new draft under a key of its own. */
export async function insertDraft(trx: Knex, vault: Vault, saving: Saving): Promise<void> {
  const { conversationId, draft, expiresAt } = saving;
  const key = await insertKey(trx, vault, { id: keyIdOf(draft.id), scope: 'draft', expiresAt });
  await trx('drafts').insert({
    id: draft.id,
    key_id: key.id,
    conversation_id: conversationId,
    ...rowOf(vault, key, saving),
  });
}

/** Changes a draft that lies with this conversation; false when it does not, or no longer. */
export async function changeDraft(trx: Knex, vault: Vault, saving: Saving): Promise<boolean> {
  const { conversationId, draft, expiresAt } = saving;
  const key = await findKey(trx, vault, keyIdOf(draft.id));
  if (key === undefined) return false;
  const changed = await trx('drafts')
    .where({ id: draft.id, conversation_id: conversationId })
    .update({ ...rowOf(vault, key, saving), version: trx.raw('version + 1') });
  if (changed > 0) await trx('keys').where({ id: key.id }).update({ expires_at: expiresAt });
  return changed > 0;
}

/** The number leads to a draft only while its address is confirmed: that is where the code goes. */
function rowOf(vault: Vault, key: OpenKey, { draft, now }: Saving) {
  const confirmed = draft.identity.confirmedAt !== undefined;
  return {
    form: draft.form,
    form_version: draft.formVersion,
    number: confirmed ? (draft.number ?? null) : null,
    ciphertext: vault.seal(key.key, placeOf(draft.id), draft),
    changed_at: now,
  };
}

/** Brings a draft over from another conversation; false when it was changed or moved since it was found there. */
export async function moveDraft(
  trx: Knex,
  { draftId, from, version }: ResumedDraft,
  conversationId: string,
): Promise<boolean> {
  const moved = await trx('drafts')
    .where({ id: draftId, conversation_id: from, version })
    .update({ conversation_id: conversationId });
  return moved > 0;
}

/** Takes a draft of this conversation away together with its key; false when it lies here no longer. */
export async function removeDraft(
  trx: Knex.Transaction,
  {
    conversationId,
    draftId,
    now,
  }: { readonly conversationId: string; readonly draftId: string; readonly now: number },
): Promise<boolean> {
  // This write comes first: whoever moves the draft at the same moment waits, or is waited for.
  const held = await trx('drafts')
    .where({ id: draftId, conversation_id: conversationId })
    .update({ version: trx.raw('version + 1') });
  if (held > 0) await destroyKeys(trx, now, (keys) => keys.where({ id: keyIdOf(draftId) }));
  return held > 0;
}

/** Takes away whatever draft lies with a conversation, be it one that expired and was not swept yet; how many. */
export async function clearDrafts(
  trx: Knex.Transaction,
  conversationId: string,
  now: number,
): Promise<number> {
  // This write comes first: a draft that moves on elsewhere at the same moment is left alone.
  const held = await trx('drafts')
    .where({ conversation_id: conversationId })
    .update({ version: trx.raw('version + 1') })
    .returning<{ key_id: string }[]>('key_id');
  const keyIds = held.map(({ key_id }) => key_id);
  return keyIds.length === 0 ? 0 : destroyKeys(trx, now, (keys) => keys.whereIn('id', keyIds));
}

export function openDraft(vault: Vault, key: OpenKey, draftId: string, ciphertext: Uint8Array): Draft {
  return vault.open(key.key, placeOf(draftId), ciphertext) as Draft;
}
