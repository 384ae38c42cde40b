import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { StaffMember } from '../../ports/staff';
import type { StaffAccount } from '../../ports/staffAccounts';
import { readStaffEmail } from './staffEmail';

export type NamingRefusal = 'noName' | 'unknown' | 'ambiguous' | 'disabled';

/** The account that is meant by an e-mail address or by a name to the letter; a name that two have means neither. */
export function namedAccount(
  accounts: readonly StaffAccount[],
  typed: string,
): Outcome<StaffMember, NamingRefusal> {
  const name = plain(typed);
  if (name === '') return refuse('noName');
  const email = readStaffEmail(typed);
  const meant = accounts.filter(({ member }) => member.email === email || plain(member.name) === name);
  const inUse = meant.filter(({ disabledAt }) => disabledAt === undefined);
  const [account, another] = inUse;
  if (another !== undefined) return refuse('ambiguous');
  if (account !== undefined) return accept(account.member);
  return refuse(meant.length > 0 ? 'disabled' : 'unknown');
}

const plain = (name: string) => name.normalize('NFKC').trim().replace(/\s+/gu, ' ');
