import { createHmac } from 'node:crypto';
import type { Knex } from 'knex';
import type { AuditEntry, AuditLog } from '../ports/audit';

interface AuditRow {
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly details: string;
  readonly mac: string;
}

/** Rows chained by a keyed hash from the first one on; a row that is changed, dropped or put in breaks the chain. */
export function createAuditLog(db: Knex, key: Uint8Array): AuditLog {
  return {
    append: (entry) => db.transaction((trx) => appendAudit(trx, key, entry)),
    async verify() {
      const head = await db('audit_head')
        .where({ id: 1 })
        .first<{ seq: number; mac: string } | undefined>('seq', 'mac');
      const rows = await db<AuditRow>('audit').orderBy('seq').select('*');
      let previous = '';
      for (const [index, row] of rows.entries()) {
        if (row.seq !== index + 1 || row.mac !== macOf(key, previous, row)) return { brokenAt: index + 1 };
        previous = row.mac;
      }
      const whole = head?.seq === rows.length && head.mac === previous;
      return whole ? { intact: rows.length } : { brokenAt: rows.length + 1 };
    },
  };
}

/** Adds a row inside a transaction. The head is written first: it is the lock that keeps the chain in one line. */
export async function appendAudit(trx: Knex, key: Uint8Array, entry: AuditEntry): Promise<void> {
  const [head] = await trx('audit_head')
    .where({ id: 1 })
    .increment({ seq: 1 })
    .returning<{ seq: number; mac: string }[]>(['seq', 'mac']);
  if (head === undefined) throw new Error('The audit table has lost its head row.');
  const { at, actor, action, subject } = entry;
  const row = { seq: head.seq, at, actor, action, subject, details: JSON.stringify(entry.details ?? {}) };
  const mac = macOf(key, head.mac, row);
  await trx('audit').insert({ ...row, mac });
  await trx('audit_head').where({ id: 1 }).update({ mac });
}

function macOf(key: Uint8Array, previous: string, row: Omit<AuditRow, 'mac'>): string {
  const { seq, at, actor, action, subject, details } = row;
  const text = JSON.stringify([previous, seq, at, actor, action, subject, details]);
  return createHmac('sha256', key).update(text).digest('base64url');
}
