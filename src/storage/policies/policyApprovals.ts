import type { Knex } from 'knex';
import type { Approval, PolicyApprovals } from '../../ports/policies';
import { appendAudit } from '../staff/auditLog';

/** Who approved which words of a policy. A row is never changed: what was approved stays approved. */
export function createPolicyApprovals(db: Knex, auditKey: Uint8Array): PolicyApprovals {
  return {
    find: (digest) =>
      db<Approval & { readonly digest: string }>('policy_approvals').where({ digest }).first('by', 'at'),
    add: (digest, { by, at }, entry) =>
      db.transaction(async (trx) => {
        const kept = await trx('policy_approvals')
          .insert({ digest, by, at })
          .onConflict('digest')
          .ignore()
          .returning<readonly unknown[]>('digest');
        if (kept.length === 0) return 'approvedBefore';
        await appendAudit(trx, auditKey, entry);
        return 'added';
      }),
  };
}
