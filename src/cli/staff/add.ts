import { type AddStaffRefusal, createAddStaff } from '../../usecases/staff/addStaff';
import { optionIn } from '../terminal';
import { drawPassword, type StaffVerb } from './staffOptions';

export const ADD_USAGE = 'npm run staff -- add --name "Hanako Yamada" --email hanako@example.com';

const REFUSALS: Readonly<Record<AddStaffRefusal, string>> = {
  noName: `Please give the name that colleagues know. Usage: ${ADD_USAGE}`,
  notAnEmail: `Please give an e-mail address. Usage: ${ADD_USAGE}`,
  passwordTooShort: 'The password is too short.',
  emailTaken:
    'There is an account with this e-mail address already. `npm run staff -- list` shows it; a disabled one comes back with `enable`.',
};

/** `staff add`: a new account; its generated password is shown once and kept nowhere. */
export const add: StaffVerb = async (args, { staff, audit, random, now, out, err }) => {
  const password = drawPassword(random);
  const name = optionIn(args, 'name') ?? '';
  const email = optionIn(args, 'email') ?? '';
  const addStaff = createAddStaff({ staff, audit, random });
  const added = await addStaff({ name, email, password, demo: false, by: 'desk', now });
  if (!added.ok) {
    err(REFUSALS[added.reason]);
    return 2;
  }
  out(`The account of ${added.value.name} (${added.value.email}) is ready.`);
  out(`Its password is ${password} and is shown only now.`);
  return 0;
};
