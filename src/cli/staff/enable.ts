import { type EnableRefusal, enableStaff } from '../../usecases/staff/enableStaff';
import type { NamingRefusal } from '../../usecases/staff/namedAccount';
import { isNaming, NOT_ALLOWED, tellUnnamed } from '../namedIn';
import { optionIn } from '../terminal';
import { NO_SUCH_ACCOUNT, type StaffVerb } from './staffOptions';

export const ENABLE_USAGE = 'npm run staff -- enable --email hanako@example.com --by taro@example.com';

const REFUSALS: Readonly<Record<Exclude<EnableRefusal, NamingRefusal>, string>> = {
  noSuchAccount: NO_SUCH_ACCOUNT,
  notAllowed: NOT_ALLOWED,
  enabledBefore: 'The account is not disabled; nothing was changed.',
};

/** `staff enable`: somebody comes back, with the password that they had. */
export const enable: StaffVerb = async (args, { staff, staffAccounts, audit, now, out, err }) => {
  const [email, by] = [optionIn(args, 'email'), optionIn(args, 'by')];
  if (email === undefined || by === undefined) {
    err(`Usage: ${ENABLE_USAGE}`);
    return 2;
  }
  const enabled = await enableStaff({ staff, accounts: staffAccounts, audit }, { email, by, now });
  if (!enabled.ok) {
    const { reason } = enabled;
    if (isNaming(reason)) await tellUnnamed(reason, { typed: by, option: 'by' }, { staffAccounts, err });
    else err(REFUSALS[reason]);
    return 2;
  }
  const { name, email: address } = enabled.value;
  out(
    `The account of ${name} (${address}) can sign in again, with the password it had. \`npm run staff -- password\` gives it another one.`,
  );
  return 0;
};
