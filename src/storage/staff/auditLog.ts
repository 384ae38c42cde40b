import { createHmac } from 'node:crypto';
import type { Knex } from 'knex';
import type { AuditEntry, AuditLog } from '../../ports/audit';

interface AuditRow {
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly details: string;
  readonly mac: string;
}
/** The head, beside each row. */
interface Head {
  readonly head_seq: number;
  readonly head_mac: string;
}

/** Rows chained by a keyed hash from the first one on; a row that is changed, dropped or put in breaks the chain. */
export function createAuditLog(db: Knex, key: Uint8Array): AuditLog {
  return {
    append: (entry) => db.transaction((trx) => appendAudit(trx, key, entry)),
    async verify() {
      // One statement, so that a row which is added at this moment is seen with its head or not at all.
      const found = await db('audit_head as h')
        .joinRaw('left join audit as a on h.id = 1')
        .orderBy('a.seq')
        .select<readonly (Head & (AuditRow | { readonly seq: null }))[]>(
          'a.*',
          'h.seq as head_seq',
          'h.mac as head_mac',
        );
      const rows = found.filter((row) => row.seq !== null);
      let previous = '';
      for (const [index, row] of rows.entries()) {
        if (row.seq !== index + 1 || row.mac !== macOf(key, previous, row)) return { brokenAt: index + 1 };
        previous = headOf(key, row);
      }
      const [head] = found;
      const whole = head?.head_seq === rows.length && head.head_mac === previous;
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
  await trx('audit_head')
    .where({ id: 1 })
    .update({ mac: headOf(key, { seq: row.seq, mac }) });
}

/** What the next row is chained to. It cannot be made from the rows, so a chain that was cut short has no head. */
function headOf(key: Uint8Array, { seq, mac }: Pick<AuditRow, 'seq' | 'mac'>): string {
  return createHmac('sha256', key)
    .update(JSON.stringify(['head', seq, mac]))
    .digest('base64url');
}

function macOf(key: Uint8Array, previous: string, row: Omit<AuditRow, 'mac'>): string {
  const { seq, at, actor, action, subject, details } = row;
  const text = JSON.stringify([previous, seq, at, actor, action, subject, details]);
  return createHmac('sha256', key).update(text).digest('base64url');
}
