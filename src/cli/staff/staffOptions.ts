import type { AuditLog } from '../../ports/audit';
import type { Random } from '../../ports/random';
import type { StaffStore } from '../../ports/staff';
import type { StaffAccounts } from '../../ports/staffAccounts';
import type { Terminal } from '../terminal';

/** What the commands about accounts need of the outside. */
export interface StaffOptions extends Terminal {
  readonly staff: Pick<StaffStore, 'add' | 'canSignIn' | 'findByEmail'>;
  readonly staffAccounts: StaffAccounts;
  readonly audit: Pick<AuditLog, 'append'>;
  readonly random: Random;
  /** Milliseconds. */
  readonly now: number;
}

/** Gives the exit code. */
export type StaffVerb = (args: readonly string[], options: StaffOptions) => Promise<number>;

export const NO_SUCH_ACCOUNT = 'No account has this e-mail address. `npm run staff -- list` shows them all.';

const PASSWORD_BYTES = 15;

/** Twenty letters, digits, hyphens and underscores: 120 random bits, shown once and kept nowhere. */
export function drawPassword(random: Random): string {
  return Buffer.from(random.bytes(PASSWORD_BYTES)).toString('base64url');
}
