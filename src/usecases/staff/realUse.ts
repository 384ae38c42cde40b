import { present } from '../../domain/present';
import type { PolicyStore } from '../../ports/policies';
import type { StaffAccounts } from '../../ports/staffAccounts';

/** What a desk for real customers has and a demo has not. */
export interface RealUse {
  /** The version in force, where it is a company's own. */
  readonly policy?: string;
  /** The address of a staff account that no demo made. */
  readonly account?: string;
}

interface RealUseMeans {
  readonly policies: Pick<PolicyStore, 'current'>;
  readonly staffAccounts: Pick<StaffAccounts, 'list'>;
}

/** Looks for what shows that real people may write to a desk, whatever its settings say. */
export async function findRealUse({ policies, staffAccounts }: RealUseMeans, now: number): Promise<RealUse> {
  const policy = await policies.current(now);
  const own = policy !== undefined && !policy.documents.every(({ sample }) => sample);
  const account = (await staffAccounts.list()).find(({ member }) => !member.demo);
  return {
    ...(own ? { policy: policy.version } : {}),
    ...present({ account: account?.member.email }),
  };
}
