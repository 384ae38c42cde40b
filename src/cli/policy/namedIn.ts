import type { StaffMember } from '../../ports/staff';
import type { StaffAccount } from '../../ports/staffAccounts';
import { namedAccount, type NamingRefusal } from '../../usecases/staff/namedAccount';
import { optionIn } from '../terminal';
import type { PolicyOptions } from './policyOptions';

const SENTENCES: Readonly<Record<NamingRefusal, (typed: string, option: string) => string>> = {
  noName: (_typed, option) =>
    `Please say whose word it is: --${option} with the e-mail address or the name of a staff account.`,
  unknown: (typed) => `No staff account has "${typed}" for its e-mail address or its name.`,
  ambiguous: (typed) =>
    `More than one staff account is called "${typed}". Please give the e-mail address of the one that is meant.`,
  disabled: (typed) => `The staff account "${typed}" is disabled.`,
};
const MAKE_ONE = 'npm run staff -- add --name "Hanako Yamada" --email hanako@example.com';

/** The staff account that `--by` or `--approved-by` names; undefined after it was said why there is none, and what to do. */
export async function namedIn(
  args: readonly string[],
  option: 'by' | 'approved-by',
  { staffAccounts, err }: Pick<PolicyOptions, 'staffAccounts' | 'err'>,
): Promise<StaffMember | undefined> {
  const accounts = await staffAccounts.list();
  const typed = optionIn(args, option) ?? '';
  const named = namedAccount(accounts, typed);
  if (named.ok) return named.value;
  err(SENTENCES[named.reason](typed, option));
  whatElse(accounts).forEach(err);
  return undefined;
}

function whatElse(accounts: readonly StaffAccount[]): readonly string[] {
  const inUse = accounts.filter(({ disabledAt }) => disabledAt === undefined);
  if (inUse.length === 0) return [`There is none that can be named yet. Please make one first: ${MAKE_ONE}`];
  return [
    'These can be named:',
    ...inUse.map(({ member }) => `  ${member.email} (${member.name})`),
    `Another one is made by: ${MAKE_ONE}`,
  ];
}
