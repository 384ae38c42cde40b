import type { Mail, Mailbox } from '../../ports/mailbox';
import type { SealPlace } from '../../ports/vault';
import { isDuplicate } from '../database/database';
import { insertKey, openKey } from '../keys/keyRows';
import type { StoreOptions } from '../database/storeOptions';

interface MailRow {
  readonly id: string;
  readonly key_id: string;
  readonly wrapped: Uint8Array;
  readonly at: number;
  readonly ciphertext: Uint8Array;
}

const placeOf = (id: string): SealPlace => `mailbox|ciphertext|${id}`;

/** Mails of the demo, sealed like everything else and gone with the conversations' time. The same mail twice is one. */
export function createMailboxStore({ database, vault, retention }: StoreOptions): Mailbox {
  const db = database.knex;
  return {
    async put(mail, now) {
      const expiresAt = now + retention.conversation;
      try {
        await db.transaction(async (trx) => {
          const key = await insertKey(trx, vault, {
            id: `mail.${mail.id}`,
            scope: 'conversation',
            expiresAt,
          });
          const ciphertext = vault.seal(key.key, placeOf(mail.id), mail);
          await trx('mailbox').insert({ id: mail.id, key_id: key.id, ciphertext, at: now });
        });
      } catch (error) {
        if (!isDuplicate(error)) throw error; // it is there already
      }
    },
    async list(limit) {
      const rows = await db('mailbox as m')
        .join('keys as k', 'k.id', 'm.key_id')
        .orderBy('m.at', 'desc')
        .limit(limit)
        .select<MailRow[]>('m.id', 'm.key_id', 'k.wrapped', 'm.at', 'm.ciphertext');
      return rows.map((row) => {
        const { key } = openKey(vault, row.key_id, row.wrapped);
        return { ...(vault.open(key, placeOf(row.id), row.ciphertext) as Mail), at: row.at };
      });
    },
  };
}
