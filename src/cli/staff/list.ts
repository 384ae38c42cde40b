import { japaneseDate } from '../../domain/calendar/japaneseDate';
import type { StaffAccount } from '../../ports/staffAccounts';
import { table } from '../table';
import type { StaffVerb } from './staffOptions';

export const LIST_USAGE = 'npm run staff -- list';

const HEAD = ['Name', 'E-mail', 'Since', 'Last signed in', 'Disabled'];

/** `staff list`: every account there is, in the order in which they were added. Dates are those of Japan. */
export const list: StaffVerb = async (_args, { staffAccounts, out }) => {
  const accounts = await staffAccounts.list();
  if (accounts.length === 0) out('There is no account yet.');
  else table([HEAD, ...accounts.map(rowOf)]).forEach(out);
  return 0;
};

function rowOf({ member, since, disabledAt, signedInAt }: StaffAccount): readonly string[] {
  return [
    member.demo ? `${member.name} (demo)` : member.name,
    member.email,
    japaneseDate(since),
    signedInAt === undefined ? 'never' : japaneseDate(signedInAt),
    disabledAt === undefined ? 'no' : `since ${japaneseDate(disabledAt)}`,
  ];
}
