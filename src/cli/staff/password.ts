import { renewPassword } from '../../usecases/staff/renewPassword';
import { optionIn } from '../terminal';
import { drawPassword, NO_SUCH_ACCOUNT, type StaffVerb } from './staffOptions';

export const PASSWORD_USAGE = 'npm run staff -- password --email hanako@example.com';

/** `staff password`: a new generated password, shown once; nobody is left signed in with the old one. */
export const password: StaffVerb = async (args, { staff, staffAccounts, random, now, out, err }) => {
  const email = optionIn(args, 'email');
  if (email === undefined) {
    err(`Usage: ${PASSWORD_USAGE}`);
    return 2;
  }
  const drawn = drawPassword(random);
  const means = { staff, accounts: staffAccounts, random };
  const renewed = await renewPassword(means, { email, password: drawn, now });
  if (!renewed.ok) {
    err(NO_SUCH_ACCOUNT);
    return 2;
  }
  const { member, disabled } = renewed.value;
  out(`The new password of ${member.name} (${member.email}) is ${drawn} and is shown only now.`);
  out('Nobody is signed in with the account any more.');
  if (disabled) out('The account is still disabled: `npm run staff -- enable` lets it sign in again.');
  return 0;
};
