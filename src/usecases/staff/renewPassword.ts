import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { Random } from '../../ports/random';
import type { StaffMember, StaffStore } from '../../ports/staff';
import type { StaffAccounts } from '../../ports/staffAccounts';
import { hashPassword } from './password';
import { readStaffEmail } from './staffEmail';

interface RenewMeans {
  readonly staff: Pick<StaffStore, 'findByEmail'>;
  readonly accounts: Pick<StaffAccounts, 'changePassword'>;
  readonly random: Random;
}

interface Renewed {
  readonly member: StaffMember;
  /** Nobody can sign in with it all the same. */
  readonly disabled: boolean;
}

const SALT_BYTES = 16;

/** Gives an account another password; whoever is signed in with the old one is so no longer. */
export async function renewPassword(
  { staff, accounts, random }: RenewMeans,
  { email, password, now }: { readonly email: string; readonly password: string; readonly now: number },
): Promise<Outcome<Renewed, 'noSuchAccount'>> {
  const read = readStaffEmail(email);
  const found = read === undefined ? undefined : await staff.findByEmail(read);
  if (found === undefined) return refuse('noSuchAccount');
  const { member, disabled } = found;
  const passwordHash = await hashPassword(password, random.bytes(SALT_BYTES));
  const audit = { at: now, actor: 'desk', action: 'passwordRenewed', subject: member.id } as const;
  await accounts.changePassword({ staffId: member.id, passwordHash, now, audit });
  return accept({ member, disabled });
}
