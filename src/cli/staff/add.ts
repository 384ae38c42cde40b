import type { Actor } from '../../domain/staff/permission';
import { addStaff, type AddStaffRefusal } from '../../usecases/staff/addStaff';
import { namedIn, NOT_ALLOWED } from '../namedIn';
import { optionIn } from '../terminal';
import { drawPassword, type StaffOptions, type StaffVerb } from './staffOptions';

export const ADD_USAGE =
  'npm run staff -- add --name "Hanako Yamada" --email hanako@example.com [--by taro@example.com]';

const REFUSALS: Readonly<Record<AddStaffRefusal, string>> = {
  noName: `Please give the name that colleagues know. Usage: ${ADD_USAGE}`,
  notAnEmail: `Please give an e-mail address. Usage: ${ADD_USAGE}`,
  passwordTooShort: 'The password is too short.',
  emailTaken:
    'There is an account with this e-mail address already. `npm run staff -- list` shows it; a disabled one comes back with `enable`.',
  notAllowed: NOT_ALLOWED,
};

/**
 * `staff add`: a new account; its generated password is shown once and kept nowhere. It takes the word of another
 * account, but for the first one, and where nobody can sign in any more.
 */
export const add: StaffVerb = async (args, options) => {
  const by = await adderIn(args, options);
  if (by === undefined) return 2;
  const { staff, audit, random, now, out, err } = options;
  const password = drawPassword(random);
  const name = optionIn(args, 'name') ?? '';
  const email = optionIn(args, 'email') ?? '';
  const wanted = { name, email, password, demo: false, by, now };
  const added = await addStaff({ staff, audit, random }, wanted);
  if (!added.ok) {
    err(REFUSALS[added.reason]);
    return 2;
  }
  out(`The account of ${added.value.name} (${added.value.email}) is ready.`);
  out(`Its password is ${password} and is shown only now.`);
  return 0;
};

/** Who adds; undefined after it was said that somebody has to be named. */
async function adderIn(args: readonly string[], options: StaffOptions): Promise<Actor | 'desk' | undefined> {
  if (!args.includes('--by') && !(await options.staff.canSignIn())) return 'desk';
  const member = await namedIn(args, 'by', options);
  return member === undefined ? undefined : { staffId: member.id, role: member.role };
}
