import type { PolicyStore } from '../ports/policies';
import type { StaffAccounts } from '../ports/staffAccounts';
import { findRealUse } from '../usecases/staff/realUse';
import type { Terminal } from './terminal';

interface SeedOptions extends Terminal {
  /** Whether the settings are those of a desk for real customers. */
  readonly production: boolean;
  readonly policies: Pick<PolicyStore, 'current'>;
  readonly staffAccounts: Pick<StaffAccounts, 'list'>;
  /** Milliseconds. */
  readonly now: number;
  readonly seed: () => Promise<number | 'noPolicy'>;
}

/** `seed`: a few requests of invented customers, to look at the console with. Exit code 1 where that is not a demo. */
export async function seedCommand(options: SeedOptions): Promise<number> {
  const { seed, out, err } = options;
  const real = await notADemo(options);
  if (real !== undefined) {
    err(`seed lets invented customers make requests, so it is for a demo only: ${real} Nothing was changed.`);
    return 1;
  }
  const made = await seed();
  if (made === 'noPolicy') {
    err('The policy went out of force at this very moment, so nobody could be answered.');
    return 1;
  }
  out(`${made} requests of invented customers are in the queue.`);
  return 0;
}

/** Why this may be a desk that real people write to; undefined when it is a demo. */
async function notADemo({
  production,
  policies,
  staffAccounts,
  now,
}: SeedOptions): Promise<string | undefined> {
  if (production) return 'NODE_ENV is production.';
  if ((await policies.current(now)) === undefined)
    return 'no policy is in force here, not even the sample of a demo.';
  const { policy, account } = await findRealUse({ policies, staffAccounts }, now);
  if (policy !== undefined) return `the policy in force here, version ${policy}, is a company's own.`;
  return account === undefined ? undefined : `there is a staff account that no demo made (${account}).`;
}
