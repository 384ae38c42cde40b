import { type DisableRefusal, disableStaff } from '../../usecases/staff/disableStaff';
import type { NamingRefusal } from '../../usecases/staff/namedAccount';
import { isNaming, NOT_ALLOWED, tellUnnamed } from '../namedIn';
import { optionIn } from '../terminal';
import { NO_SUCH_ACCOUNT, type StaffVerb } from './staffOptions';

export const DISABLE_USAGE =
  'npm run staff -- disable --email hanako@example.com --by taro@example.com [--even-the-last]';

const REFUSALS: Readonly<Record<Exclude<DisableRefusal, NamingRefusal>, string>> = {
  noSuchAccount: NO_SUCH_ACCOUNT,
  notAllowed: NOT_ALLOWED,
  disabledBefore: 'The account is disabled already; nothing was changed.',
  theLast:
    'This is the last account that can sign in, and nobody could work on requests without it; nothing was changed. Please add or enable another one first, or say --even-the-last.',
};

/** `staff disable`: nobody signs in with the account any more, and nobody is left signed in with it. */
export const disable: StaffVerb = async (args, { staff, staffAccounts, audit, now, out, err }) => {
  const [email, by] = [optionIn(args, 'email'), optionIn(args, 'by')];
  if (email === undefined || by === undefined) {
    err(`Usage: ${DISABLE_USAGE}`);
    return 2;
  }
  const wanted = { email, by, evenTheLast: args.includes('--even-the-last'), now };
  const disabled = await disableStaff({ staff, accounts: staffAccounts, audit }, wanted);
  if (!disabled.ok) {
    const { reason } = disabled;
    if (isNaming(reason)) await tellUnnamed(reason, { typed: by, option: 'by' }, { staffAccounts, err });
    else err(REFUSALS[reason]);
    return 2;
  }
  const { member, givenBack } = disabled.value;
  out(
    `The account of ${member.name} (${member.email}) is disabled, and nobody is signed in with it any more.`,
  );
  if (givenBack > 0) out(`Requests that they were working on and that wait again: ${givenBack}.`);
  return 0;
};
