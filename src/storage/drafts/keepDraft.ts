import type { Knex } from 'knex';
import type { Draft } from '../../domain/form/form';
import type { Turn } from '../../ports/turn';
import { changeDraft, clearDrafts, insertDraft, moveDraft, removeDraft } from './draftRows';
import type { StoreOptions } from '../database/storeOptions';

/** Keeps what a turn made of its draft; `moved` when that was changed, or gone on with elsewhere, in between. */
export async function keepDraft(
  trx: Knex.Transaction,
  options: StoreOptions,
  turn: Turn,
): Promise<'kept' | 'moved'> {
  const { draft, draftBefore, resumed, conversation } = turn;
  if (draft === draftBefore && resumed === undefined) return 'kept';
  if (!(await makeRoom(trx, turn))) return 'moved';
  if (resumed !== undefined && !(await moveDraft(trx, resumed, conversation.id))) return 'moved';
  return draft === null || (await saveDraft(trx, options, turn, draft)) ? 'kept' : 'moved';
}

/** Takes the draft away that was here before, where another one or none comes after it. */
async function makeRoom(
  trx: Knex.Transaction,
  { conversation: { id: conversationId }, draft, draftBefore, now }: Turn,
): Promise<boolean> {
  if (draft?.id === draftBefore?.id) return true;
  if (draftBefore !== null) return removeDraft(trx, { conversationId, draftId: draftBefore.id, now });
  await clearDrafts(trx, conversationId, now);
  return true;
}

async function saveDraft(
  trx: Knex,
  { vault, retention }: StoreOptions,
  { conversation, draftBefore, resumed, now }: Turn,
  draft: Draft,
): Promise<boolean> {
  const saving = { conversationId: conversation.id, draft, now, expiresAt: now + retention.draft };
  if ([draftBefore?.id, resumed?.draftId].includes(draft.id)) return changeDraft(trx, vault, saving);
  await insertDraft(trx, vault, saving);
  return true;
}
