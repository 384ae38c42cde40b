import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { Actor, NotAllowed } from '../../domain/staff/permission';
import type { AuditLog } from '../../ports/audit';
import type { Random } from '../../ports/random';
import type { StaffMember, StaffStore } from '../../ports/staff';
import { hashPassword, MIN_PASSWORD, type PasswordCost } from './password';
import { permit } from './permit';
import { readStaffEmail } from './staffEmail';

export type AddStaffRefusal = 'noName' | 'notAnEmail' | 'passwordTooShort' | 'emailTaken' | NotAllowed;

interface AddStaffMeans {
  readonly staff: Pick<StaffStore, 'add' | 'canSignIn'>;
  readonly audit: Pick<AuditLog, 'append'>;
  readonly random: Random;
  /** What a look at a password costs; a tenth of a second when nothing else is said. */
  readonly cost?: PasswordCost;
}

interface NewStaff {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** For the account that a first start makes. */
  readonly demo: boolean;
  /** Who adds; `desk` where nobody can, which is while nobody can sign in. */
  readonly by: Actor | 'desk';
  readonly now: number;
}

const SALT_BYTES = 16;

/** Opens an account for a member of staff. */
export async function addStaff(
  means: AddStaffMeans,
  wanted: NewStaff,
): Promise<Outcome<StaffMember, AddStaffRefusal>> {
  const { staff, audit, random, cost } = means;
  const allowed = await mayAdd(means, wanted);
  if (!allowed.ok) return allowed;
  const name = wanted.name.trim();
  const email = readStaffEmail(wanted.email);
  if (name === '') return refuse('noName');
  if (email === undefined) return refuse('notAnEmail');
  if (wanted.password.normalize('NFKC').length < MIN_PASSWORD) return refuse('passwordTooShort');
  const member: StaffMember = { id: random.id(), name, email, role: 'staff', demo: wanted.demo };
  const hash = await hashPassword(wanted.password, random.bytes(SALT_BYTES), cost);
  if ((await staff.add(member, hash, wanted.now)) === 'emailTaken') return refuse('emailTaken');
  await audit.append({ at: wanted.now, actor: allowed.value, action: 'staffAdded', subject: member.id });
  return accept(member);
}

/** The one who adds, as the record calls them. */
async function mayAdd(means: AddStaffMeans, { by, now }: NewStaff): Promise<Outcome<string, NotAllowed>> {
  if (by === 'desk') return (await means.staff.canSignIn()) ? refuse('notAllowed') : accept('desk');
  const allowed = await permit(means, { ...by, now }, 'addStaff', 'staff');
  return allowed.ok ? accept(by.staffId) : allowed;
}
