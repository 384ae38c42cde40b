import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { AuditLog } from '../../ports/audit';
import type { Random } from '../../ports/random';
import type { StaffMember, StaffStore } from '../../ports/staff';
import { hashPassword, MIN_PASSWORD, type PasswordCost } from './password';
import { readStaffEmail } from './staffEmail';

export type AddStaffRefusal = 'noName' | 'notAnEmail' | 'passwordTooShort' | 'emailTaken';

interface AddStaffMeans {
  readonly staff: Pick<StaffStore, 'add'>;
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
  /** Who adds: a staff id, or `desk` for the command line. */
  readonly by: string;
  readonly now: number;
}

const SALT_BYTES = 16;

/** Opens an account for a member of staff. */
export function createAddStaff({ staff, audit, random, cost }: AddStaffMeans) {
  return async (wanted: NewStaff): Promise<Outcome<StaffMember, AddStaffRefusal>> => {
    const name = wanted.name.trim();
    const email = readStaffEmail(wanted.email);
    if (name === '') return refuse('noName');
    if (email === undefined) return refuse('notAnEmail');
    if (wanted.password.normalize('NFKC').length < MIN_PASSWORD) return refuse('passwordTooShort');
    const member: StaffMember = { id: random.id(), name, email, demo: wanted.demo };
    const hash = await hashPassword(wanted.password, random.bytes(SALT_BYTES), cost);
    if ((await staff.add(member, hash, wanted.now)) === 'emailTaken') return refuse('emailTaken');
    await audit.append({ at: wanted.now, actor: wanted.by, action: 'staffAdded', subject: member.id });
    return accept(member);
  };
}
