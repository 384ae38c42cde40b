import type { Stores } from './composeStores';
import type { Settings } from '../config/settings';
import { readSamplePolicy } from './openStores';
import { addStaff } from '../usecases/staff/addStaff';
import { DEMO_EMAIL } from '../usecases/staff/enterDemo';

const PASSWORD_BYTES = 12;

/** What the operator is told once: how to sign in to a demo. */
export interface FirstStart {
  readonly email: string;
  readonly password: string;
}

/** What a desk that real people write to must have in its database. Sentences that say what to do, in that order. */
export async function productionProblems({ policies, staff, now }: Stores): Promise<readonly string[]> {
  return [
    ...((await staff.hasDemo())
      ? ['The demo staff account is in this database. Please begin production with a new database.']
      : []),
    ...(await signInProblems(staff)),
    ...(await policyProblems(policies, now())),
  ];
}

async function signInProblems(staff: Stores['staff']): Promise<readonly string[]> {
  if (await staff.canSignIn()) return [];
  return (await staff.count()) === 0
    ? [
        'Nobody can sign in to the console yet: `npm run staff -- add --name NAME --email ADDRESS` makes the first account.',
      ]
    : [
        'Nobody can sign in to the console, since every account is disabled: `npm run staff -- add --name NAME --email ADDRESS` makes another one, and on its word `enable` brings one back.',
      ];
}

/** An approved text must hold today; one that is published for later does not answer anybody yet. */
async function policyProblems(policies: Stores['policies'], now: number): Promise<readonly string[]> {
  const policy = await policies.current(now);
  if (policy?.documents.every(({ sample }) => !sample) === true) return [];
  const next = await policies.upcoming(now);
  if (next !== undefined)
    return [
      `No approved policy is in force yet: version ${next.version} takes effect on ${next.documents[0]?.effective ?? ''}. Please start the desk on that day (Japan time), or publish the policy that holds until then.`,
    ];
  const found = policy === undefined ? 'No policy is in force.' : 'The policy in force is only the sample.';
  return [
    `${found} A promise to customers must be your company's own, approved text: \`npm run policy -- approve FILE --by STAFF\`, then \`npm run policy -- publish FILE --effective YYYY-MM-DD --by STAFF\`.`,
  ];
}

/** A demo gets the sample policy. */
export async function prepareDemo({ policies, now }: Stores): Promise<void> {
  await policies.add(await readSamplePolicy(), now());
}

/**
 * A demo gets an account at its first start, whose password is shown once. Only when the desk listens: a start that
 * fails before would have spent the password.
 */
export async function openDemoAccount(stores: Stores): Promise<FirstStart | undefined> {
  const { staff, audit, random, now } = stores;
  if ((await staff.count()) > 0) return undefined;
  const password = Buffer.from(random.bytes(PASSWORD_BYTES)).toString('base64url');
  const wanted = { name: 'Demo', email: DEMO_EMAIL, password, demo: true, now: now() };
  const added = await addStaff({ staff, audit, random }, { ...wanted, by: 'desk' });
  return added.ok ? { email: DEMO_EMAIL, password } : undefined;
}

export const isProduction = ({ NODE_ENV }: Settings): boolean => NODE_ENV === 'production';
