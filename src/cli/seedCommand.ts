import type { PolicyStore } from '../ports/policies';
import type { StaffAccounts } from '../ports/staffAccounts';
import { findRealUse } from '../usecases/staff/realUse';
import { counted, type Terminal } from './terminal';

interface SeedOptions extends Terminal {
  /** Whether the settings are those of a desk for real customers. */
  readonly production: boolean;
  readonly policies: Pick<PolicyStore, 'current'>;
  readonly staffAccounts: Pick<StaffAccounts, 'list'>;
  /** Milliseconds. */
  readonly now: number;
  /** Lets so many invented customers talk to the desk, and counts those that came to a receipt. */
  readonly seed: () => Promise<{ readonly made: number; readonly customers: number } | 'noPolicy'>;
}

/** Why these are no arguments of `seed`, which takes none; undefined when there are none. */
export const seedMisunderstood = ([arg]: readonly string[]): string | undefined =>
  arg === undefined ? undefined : `"${arg}" was not expected.\nUsage: npm run seed`;

/** `seed`: a few requests of invented customers, to look at the console with. Exit code 1 where that is not a demo. */
export async function seedCommand(options: SeedOptions): Promise<number> {
  const { seed, out, err } = options;
  const real = await notADemo(options);
  if (real !== undefined) {
    err(`seed lets invented customers make requests, so it is for a demo only: ${real} Nothing was changed.`);
    return 1;
  }
  const seeded = await seed();
  if (seeded === 'noPolicy') {
    err('The policy went out of force at this very moment, so nobody could be answered.');
    return 1;
  }
  const { made, customers } = seeded;
  out(`${counted(made, 'new request')} of invented customers ${made === 1 ? 'is' : 'are'} in the queue.`);
  if (made === customers) return 0;
  err(
    `${customers - made} of ${customers} invented customers waited in vain for the code that was to be mailed to them. Please try again later.`,
  );
  return 1;
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
