import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { NotAllowed } from '../../domain/staff/permission';
import type { Random } from '../../ports/random';
import type { StaffMember, StaffStore } from '../../ports/staff';
import type { StaffAccounts } from '../../ports/staffAccounts';
import { namedAccount, type NamingRefusal } from './namedAccount';
import { hashPassword } from './password';
import { asking, permit, type PermitMeans } from './permit';
import { readStaffEmail } from './staffEmail';

export type RenewRefusal = 'noSuchAccount' | NamingRefusal | NotAllowed;

interface RenewMeans extends PermitMeans {
  readonly staff: Pick<StaffStore, 'findByEmail'>;
  readonly accounts: Pick<StaffAccounts, 'list' | 'changePassword'>;
  readonly random: Random;
}

interface Wanted {
  /** Whose account. */
  readonly email: string;
  readonly password: string;
  /** The address or the name of the account on whose word it is done. */
  readonly by: string;
  readonly now: number;
}

interface Renewed {
  readonly member: StaffMember;
  /** Nobody can sign in with it all the same. */
  readonly disabled: boolean;
}

const SALT_BYTES = 16;

/** Gives an account another password; whoever is signed in with the old one is so no longer. */
export async function renewPassword(
  means: RenewMeans,
  { email, password, by, now }: Wanted,
): Promise<Outcome<Renewed, RenewRefusal>> {
  const { staff, accounts, random } = means;
  const read = readStaffEmail(email);
  const found = read === undefined ? undefined : await staff.findByEmail(read);
  if (found === undefined) return refuse('noSuchAccount');
  const { member, disabled } = found;
  const named = namedAccount(await accounts.list(), by);
  if (!named.ok) return named;
  const actor = named.value;
  const allowed = await permit(means, asking(actor, now), 'renewPassword', member.id);
  if (!allowed.ok) return allowed;
  const passwordHash = await hashPassword(password, random.bytes(SALT_BYTES));
  const audit = { at: now, actor: actor.id, action: 'passwordRenewed', subject: member.id } as const;
  await accounts.changePassword({ staffId: member.id, passwordHash, now, audit });
  return accept({ member, disabled });
}
