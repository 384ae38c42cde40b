import type { AddStaffRefusal, createAddStaff } from '../usecases/staff/addStaff';
import type { Random } from '../ports/random';
import { optionIn, type Terminal } from './terminal';

interface StaffCommandOptions extends Terminal {
  readonly addStaff: ReturnType<typeof createAddStaff>;
  readonly random: Random;
  readonly now: number;
}

const USAGE = 'Usage: npm run staff -- add --name "Hanako Yamada" --email hanako@example.com';
const PASSWORD_BYTES = 15;

const REFUSALS: Readonly<Record<AddStaffRefusal, string>> = {
  noName: `Please give the name that colleagues know. ${USAGE}`,
  notAnEmail: `Please give an e-mail address. ${USAGE}`,
  passwordTooShort: 'The password is too short.',
  emailTaken: 'There is an account with this e-mail address already.',
};

/** `staff add`: a new account; its generated password is shown once and kept nowhere. Gives the exit code. */
export async function staffCommand(args: readonly string[], options: StaffCommandOptions): Promise<number> {
  const { addStaff, random, now, out, err } = options;
  if (args[0] !== 'add') {
    err(USAGE);
    return 2;
  }
  const password = Buffer.from(random.bytes(PASSWORD_BYTES)).toString('base64url');
  const name = optionIn(args, 'name') ?? '';
  const email = optionIn(args, 'email') ?? '';
  const added = await addStaff({ name, email, password, demo: false, by: 'desk', now });
  if (!added.ok) {
    err(REFUSALS[added.reason]);
    return 2;
  }
  out(`The account of ${added.value.name} (${added.value.email}) is ready.`);
  out(`Its password is ${password} and is shown only now.`);
  return 0;
}
