import type { NamingRefusal } from '../../usecases/staff/namedAccount';
import { type RenewRefusal, renewPassword } from '../../usecases/staff/renewPassword';
import { isNaming, NOT_ALLOWED, tellUnnamed } from '../namedIn';
import { optionIn } from '../terminal';
import { drawPassword, NO_SUCH_ACCOUNT, type StaffVerb } from './staffOptions';

export const PASSWORD_USAGE = 'npm run staff -- password --email hanako@example.com --by taro@example.com';

const REFUSALS: Readonly<Record<Exclude<RenewRefusal, NamingRefusal>, string>> = {
  noSuchAccount: NO_SUCH_ACCOUNT,
  notAllowed: NOT_ALLOWED,
};

/** `staff password`: a new generated password, shown once; nobody is left signed in with the old one. */
export const password: StaffVerb = async (args, { staff, staffAccounts, audit, random, now, out, err }) => {
  const [email, by] = [optionIn(args, 'email'), optionIn(args, 'by')];
  if (email === undefined || by === undefined) {
    err(`Usage: ${PASSWORD_USAGE}`);
    return 2;
  }
  const drawn = drawPassword(random);
  const means = { staff, accounts: staffAccounts, audit, random };
  const renewed = await renewPassword(means, { email, password: drawn, by, now });
  if (!renewed.ok) {
    const { reason } = renewed;
    if (isNaming(reason)) await tellUnnamed(reason, { typed: by, option: 'by' }, { staffAccounts, err });
    else err(REFUSALS[reason]);
    return 2;
  }
  const { member, disabled } = renewed.value;
  out(`The new password of ${member.name} (${member.email}) is ${drawn} and is shown only now.`);
  out('Nobody is signed in with the account any more.');
  if (disabled) out('The account is still disabled: `npm run staff -- enable` lets it sign in again.');
  return 0;
};
