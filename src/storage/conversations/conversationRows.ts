import type { Knex } from 'knex';
import type { Channel, Conversation, ConversationState } from '../../domain/conversation/conversation';
import type { Draft } from '../../domain/form/form';
import type { Json } from '../../domain/json';
import type { Address } from '../../ports/conversations';
import type { SealPlace, Vault } from '../../ports/vault';
import { openDraft } from '../drafts/draftRows';
import { openKey, type OpenKey } from '../keys/keyRows';

/** What every look at a conversation reads, with its key. */
interface SealedRow {
  readonly id: string;
  readonly key_id: string;
  readonly wrapped: Uint8Array;
  readonly expires_at: number;
  readonly channel: Channel;
  readonly version: number;
  readonly ciphertext: Uint8Array;
}

interface ConversationRow extends SealedRow {
  readonly watermark: number;
  readonly repeated_seq: number | null;
  readonly draft_id: string | null;
  readonly draft_key_id: string | null;
  readonly draft_wrapped: Uint8Array | null;
  readonly draft_ciphertext: Uint8Array | null;
}

/** A conversation's key and when it is due to go (ms). */
export interface ConversationKey extends OpenKey {
  readonly expiresAt: number;
}

export const statePlace = (id: string): SealPlace => `conversations|ciphertext|${id}`;
export const referencePlace = (id: string): SealPlace => `conversations|reference|${id}`;

/** Written out, because every turn begins with it and building it anew each time costs as much as running it. */
const FIND = `
  select c.id, c.key_id, k.wrapped, k.expires_at, c.channel, c.version, c.watermark, c.ciphertext,
    a.seq as repeated_seq,
    d.id as draft_id, dk.id as draft_key_id, dk.wrapped as draft_wrapped, d.ciphertext as draft_ciphertext
  from conversations c
  join keys k on k.id = c.key_id
  left join activities a on a.conversation_id = c.id and a.activity_id = ?
  left join drafts d on d.conversation_id = c.id
  left join keys dk on dk.id = d.key_id and dk.expires_at > ?
  where c.id = ? and c.ended_at is null and k.expires_at > ?`;

/** The conversation, its draft and whether this activity was heard before, in one query. */
export async function findConversation(
  db: Knex,
  { id, activityId, now }: { readonly id: string; readonly activityId: string; readonly now: number },
): Promise<ConversationRow | undefined> {
  const found: RawResult<ConversationRow> = await db.raw(FIND, [activityId, now, id, now]);
  return ('rows' in found ? found.rows : found)[0];
}

/** SQLite gives the rows, PostgreSQL an object with them. */
type RawResult<Row> = readonly Row[] | { readonly rows: readonly Row[] };

export function conversationFrom(vault: Vault, key: OpenKey, row: ConversationRow): Conversation {
  const { id, channel, version, watermark } = row;
  const state = vault.open(key.key, statePlace(id), row.ciphertext) as ConversationState;
  return { id, channel, version, watermark, state };
}

export function keyFrom(vault: Vault, row: ConversationRow): ConversationKey {
  return { ...openKey(vault, row.key_id, row.wrapped), expiresAt: row.expires_at };
}

export function draftFrom(vault: Vault, row: ConversationRow): Draft | undefined {
  if (row.draft_id === null || row.draft_key_id === null) return undefined;
  if (row.draft_wrapped === null || row.draft_ciphertext === null) return undefined;
  const key = openKey(vault, row.draft_key_id, row.draft_wrapped);
  return openDraft(vault, key, row.draft_id, row.draft_ciphertext);
}

interface ConversationKeyRow {
  readonly id: string;
  readonly wrapped: Uint8Array;
  readonly expires_at: number;
  readonly ended_at: number | null;
}

/** The key of a conversation that has neither ended nor expired. */
export async function liveKey(
  db: Knex,
  vault: Vault,
  conversationId: string,
  now: number,
): Promise<ConversationKey | undefined> {
  const row = await keyRowOf(db, conversationId, now);
  if (row?.ended_at !== null) return undefined;
  return { ...openKey(vault, row.id, row.wrapped), expiresAt: row.expires_at };
}

/** A conversation's row as far as it can be answered by it, with its key. */
export interface AddressRow extends SealedRow {
  readonly reference: Uint8Array | null;
  readonly ended_at: number | null;
}

/** Of a conversation in whatever state, also when its time is up and nobody has swept yet. */
export async function addressRow(db: Knex, id: string): Promise<AddressRow | undefined> {
  return db('conversations as c')
    .join('keys as k', 'k.id', 'c.key_id')
    .where('c.id', id)
    .first<AddressRow | undefined>(
      ...['c.id', 'c.key_id', 'k.wrapped', 'k.expires_at', 'c.channel', 'c.version', 'c.ciphertext'],
      ...['c.reference', 'c.ended_at'],
    );
}

/** Undefined when the row was altered, or nothing is left in it. */
export function addressFrom(vault: Vault, row: AddressRow): Address | undefined {
  const { id, channel, ciphertext, reference, ended_at } = row;
  try {
    const { key } = openKey(vault, row.key_id, row.wrapped);
    const { language, languageChosen } = vault.open(key, statePlace(id), ciphertext) as ConversationState;
    const opened = reference === null ? undefined : vault.open(key, referencePlace(id), reference);
    return {
      channel,
      language,
      languageChosen,
      ended: ended_at !== null,
      ...(opened as { readonly reference: Json } | undefined),
    };
  } catch {
    return undefined;
  }
}

/** The key of a conversation until it expires, ended or not: staff still read what a request was made of. */
export async function keptKey(
  db: Knex,
  vault: Vault,
  conversationId: string,
  now: number,
): Promise<OpenKey | undefined> {
  const row = await keyRowOf(db, conversationId, now);
  return row === undefined ? undefined : openKey(vault, row.id, row.wrapped);
}

async function keyRowOf(db: Knex, conversationId: string, now: number) {
  return db('conversations as c')
    .join('keys as k', 'k.id', 'c.key_id')
    .where('c.id', conversationId)
    .where('k.expires_at', '>', now)
    .first<ConversationKeyRow | undefined>('k.id', 'k.wrapped', 'k.expires_at', 'c.ended_at');
}
