import type { StaffMember } from '../ports/staff';
import type { StaffAccount, StaffAccounts } from '../ports/staffAccounts';
import { namedAccount, type NamingRefusal } from '../usecases/staff/namedAccount';
import { optionIn, type Terminal } from './terminal';

const SENTENCES: Readonly<Record<NamingRefusal, (typed: string, option: string) => string>> = {
  noName: (_typed, option) =>
    `Please say whose word it is: --${option} with the e-mail address or the name of a staff account.`,
  unknown: (typed) => `No staff account has "${typed}" for its e-mail address or its name.`,
  ambiguous: (typed) =>
    `More than one staff account is called "${typed}". Please give the e-mail address of the one that is meant.`,
  disabled: (typed) => `The staff account "${typed}" is disabled.`,
};
const MAKE_ONE = 'npm run staff -- add --name "Hanako Yamada" --email hanako@example.com';

/** A role does not have what was wanted on its word. */
export const NOT_ALLOWED =
  'The account on whose word this was to be done may not do it; nothing was changed.';

interface Naming extends Pick<Terminal, 'err'> {
  readonly staffAccounts: Pick<StaffAccounts, 'list'>;
}

/** The staff account that `--by` or `--approved-by` names; undefined after it was said why there is none, and what to do. */
export async function namedIn(
  args: readonly string[],
  option: 'by' | 'approved-by',
  naming: Naming,
): Promise<StaffMember | undefined> {
  const typed = optionIn(args, option) ?? '';
  const named = namedAccount(await naming.staffAccounts.list(), typed);
  if (named.ok) return named.value;
  await tellUnnamed(named.reason, { typed, option }, naming);
  return undefined;
}

/** Says why nobody is named by what was typed after an option, who can be, and how another account is made. */
export async function tellUnnamed(
  reason: NamingRefusal,
  { typed, option }: { readonly typed: string; readonly option: string },
  { staffAccounts, err }: Naming,
): Promise<void> {
  err(SENTENCES[reason](typed, option));
  whatElse(await staffAccounts.list()).forEach(err);
}

export const isNaming = (reason: string): reason is NamingRefusal => Object.hasOwn(SENTENCES, reason);

function whatElse(accounts: readonly StaffAccount[]): readonly string[] {
  const inUse = accounts.filter(({ disabledAt }) => disabledAt === undefined);
  if (inUse.length === 0) return [`There is none that can be named yet. Please make one first: ${MAKE_ONE}`];
  return [
    'These can be named:',
    ...inUse.map(({ member }) => `  ${member.email} (${member.name})`),
    `Another one is made by: ${MAKE_ONE} --by ${inUse[0]?.member.email ?? ''}`,
  ];
}
