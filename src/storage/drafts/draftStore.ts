import type { Knex } from 'knex';
import { MINUTE } from '../../domain/calendar/duration';
import type { DraftStore, DueDraft, Reminding } from '../../ports/drafts';
import type { NewMessage } from '../../ports/outbox';
import type { Vault } from '../../ports/vault';
import { openDraft } from './draftRows';
import { openKey, type OpenKey } from '../keys/keyRows';
import { moveLease, takeLease } from '../database/leases';
import { insertRows, messageRow } from '../outbox/messageRows';
import type { StoreOptions } from '../database/storeOptions';

const LEASE = 'reminding';
/** Longer than reminding one batch takes; the turn of a process that died is over after it. */
const TURN_MS = 5 * MINUTE;

interface DraftRow {
  readonly id: string;
  readonly conversation_id: string;
  readonly version: number;
  readonly ciphertext: Uint8Array;
  readonly key_id: string;
  readonly wrapped: Uint8Array;
  readonly expires_at: number;
}

/** Forms that are not finished, as they are found from outside their conversation: by number, and by who reminds. */
export function createDraftStore(options: StoreOptions): DraftStore {
  const { database, vault, now } = options;
  const db = database.knex;
  return {
    async findByNumber(number) {
      const [row] = await draftRows(db, now()).where('d.number', number);
      if (row === undefined) return undefined;
      const draft = openDraft(vault, openKey(vault, row.key_id, row.wrapped), row.id, row.ciphertext);
      return { draft, conversationId: row.conversation_id, version: row.version };
    },
    async exists(draftId) {
      if ((await draftRows(db, now()).where('d.id', draftId)).length > 0) return true;
      return (await db('tickets').where({ draft_id: draftId }).select('id')).length > 0;
    },
    anyDue: async (waiting) => (await dueRows(db, { ...waiting, limit: 1 })).length > 0,
    takeTurn: (holder, at) => takeLease(db, { name: LEASE, holder, now: at, until: at + TURN_MS }),
    async endTurn(holder, at) {
      await moveLease(db, { name: LEASE, holder, until: at });
    },
    remindNext: (reminding, compose) => db.transaction((trx) => remindNext(trx, options, reminding, compose)),
  };
}

async function remindNext(
  trx: Knex,
  { database, vault }: StoreOptions,
  reminding: Reminding,
  compose: (due: DueDraft) => NewMessage | undefined,
): Promise<number | 'turnLost'> {
  const { holder, now } = reminding;
  // This write comes first: on SQLite it takes the lock, and anywhere it sees that the turn is still ours.
  if (!(await moveLease(trx, { name: LEASE, holder, until: now + TURN_MS }))) return 'turnLost';
  const due = dueRows(trx, reminding);
  // Whoever goes on with a form at this moment waits, or is waited for and then not reminded.
  if (database.dialect === 'postgres') due.forUpdate('d');
  const rows: readonly DraftRow[] = await due;
  if (rows.length === 0) return 0;
  await trx('drafts')
    .whereIn(
      'id',
      rows.map(({ id }) => id),
    )
    .update({ reminded_at: now });
  const messages = rows.flatMap((row) => {
    const opened = dueFrom(vault, row);
    if (opened === undefined) return [];
    const message = compose(opened.due);
    return message === undefined ? [] : [messageRow(vault, opened.key, message, now)];
  });
  await insertRows(trx, messages);
  return rows.length;
}

/** A draft with its key; undefined when its ciphertext was altered: it must not hold up the others. */
function dueFrom(vault: Vault, row: DraftRow): { readonly key: OpenKey; readonly due: DueDraft } | undefined {
  try {
    const key = openKey(vault, row.key_id, row.wrapped);
    return { key, due: { draft: openDraft(vault, key, row.id, row.ciphertext), expiresAt: row.expires_at } };
  } catch {
    return undefined;
  }
}

function dueRows(db: Knex, { now, unchangedSince, limit }: Omit<Reminding, 'holder'>) {
  return draftRows(db, now)
    .whereNotNull('d.number')
    .whereNull('d.reminded_at')
    .where('d.changed_at', '<=', unchangedSince)
    .orderBy('d.changed_at')
    .limit(limit);
}

function draftRows(db: Knex, now: number) {
  return db('drafts as d')
    .join('keys as k', 'k.id', 'd.key_id')
    .where('k.expires_at', '>', now)
    .select<DraftRow[]>(
      ...['d.id', 'd.conversation_id', 'd.version', 'd.ciphertext', 'd.key_id', 'k.wrapped', 'k.expires_at'],
    );
}
