import type { Knex } from 'knex';
import { DAY } from '../../domain/calendar/duration';
import type { ConversationState } from '../../domain/conversation/conversation';
import type { Json } from '../../domain/json';
import type { Vault } from '../../ports/vault';
import { referencePlace, statePlace } from './conversationRows';
import { clearDrafts } from '../drafts/draftRows';
import { destroyKeys, insertKey, type OpenKey } from '../keys/keyRows';

/** For how long an address without words is kept at a time; the sweep prolongs it while an answer is owed (ms). */
export const ADDRESS_KEPT = DAY;

interface Emptying {
  readonly id: string;
  readonly keyId: string;
  /** The version that the conversation has in this transaction; it makes the new key's id. */
  readonly version: number;
  readonly now: number;
  readonly expiresAt: number;
  /** All that is left of it, with the channel's address. */
  readonly left: Pick<ConversationState, 'language' | 'languageChosen'>;
  readonly reference?: Json | undefined;
  /** Columns that change besides. */
  readonly columns?: Readonly<Record<string, string | number | null>>;
}

interface Emptied {
  /** The new one. */
  readonly key: OpenKey;
  /** How many were destroyed. */
  readonly erased: number;
}

/**
 * Takes everything that was said and entered out of a conversation, and leaves the way to answer: the old key is destroyed
 * with all that it sealed, and a new one seals the language and the channel's address. Its codes count for a day, by
 * digests only, and go with the sweep.
 */
export async function emptyConversation(
  trx: Knex.Transaction,
  vault: Vault,
  emptying: Emptying,
): Promise<Emptied> {
  const { id, keyId, version, now, expiresAt, reference, columns } = emptying;
  const { language, languageChosen } = emptying.left;
  await trx('activities').where({ conversation_id: id }).delete();
  const drafts = await clearDrafts(trx, id, now);
  const key = await insertKey(trx, vault, {
    id: `talk.${id}.${version}`,
    scope: 'conversation',
    expiresAt,
  });
  const state: ConversationState = { language, languageChosen, dialogs: { dialogStack: [] } };
  await trx('conversations')
    .where({ id })
    .update({
      key_id: key.id,
      ciphertext: vault.seal(key.key, statePlace(id), state),
      reference: reference === undefined ? null : vault.seal(key.key, referencePlace(id), { reference }),
      ...columns,
    });
  const words = await destroyKeys(trx, now, (keys) => keys.where({ id: keyId }));
  return { key, erased: drafts + words };
}
