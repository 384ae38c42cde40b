import type { Stores } from './composeDesk';
import type { Settings } from './config/settings';
import { readSamplePolicy } from './openDesk';
import { createAddStaff } from './usecases/staff/addStaff';

const PASSWORD_BYTES = 12;
const DEMO_EMAIL = 'staff@example.com';

/** What the operator is told once: how to sign in to a demo. */
export interface FirstStart {
  readonly email: string;
  readonly password: string;
}

/** What a desk that real people write to must have in its database. Sentences that say what to do. */
export async function productionProblems({ policies, staff, now }: Stores): Promise<readonly string[]> {
  const policy = await policies.current(now());
  const noPolicy = policy === undefined || policy.documents.some(({ sample }) => sample);
  return [
    ...(noPolicy
      ? [
          "The policy in force is only the sample. A promise to customers must be your company's own, approved text: `npm run policy -- publish FILE --approved-by NAME`.",
        ]
      : []),
    ...((await staff.hasDemo())
      ? ['The demo staff account is in this database. Please begin production with a new database.']
      : []),
    ...((await staff.count()) === 0
      ? [
          'Nobody can sign in to the console yet: `npm run staff -- add --name NAME --email ADDRESS` makes the first account.',
        ]
      : []),
  ];
}

/** A demo gets the sample policy, and at its first start an account whose password is shown once. */
export async function prepareDemo(stores: Stores): Promise<FirstStart | undefined> {
  const { policies, staff, audit, random, now } = stores;
  await policies.add(await readSamplePolicy(), now());
  if ((await staff.count()) > 0) return undefined;
  const password = Buffer.from(random.bytes(PASSWORD_BYTES)).toString('base64url');
  const add = createAddStaff({ staff, audit, random });
  const name = 'Demo';
  const added = await add({ name, email: DEMO_EMAIL, password, demo: true, by: 'desk', now: now() });
  return added.ok ? { email: DEMO_EMAIL, password } : undefined;
}

export const isProduction = ({ NODE_ENV }: Settings): boolean => NODE_ENV === 'production';
