import { accept, type Outcome, refuse } from '../../domain/outcome';
import { type Action, type Actor, may, type NotAllowed } from '../../domain/staff/permission';
import type { AuditLog } from '../../ports/audit';
import type { StaffMember } from '../../ports/staff';

/** Who does something, and when (ms). */
export interface Asking extends Actor {
  readonly now: number;
}

export interface PermitMeans {
  readonly audit: Pick<AuditLog, 'append'>;
}

/** Comes before anything is read or changed: refuses what the role does not allow, and then the try is on record. */
export async function permit(
  { audit }: PermitMeans,
  { staffId, role, now }: Asking,
  action: Action,
  subject: string,
): Promise<Outcome<undefined, NotAllowed>> {
  if (may(role, action)) return accept(undefined);
  await audit.append({ at: now, actor: staffId, action: 'actRefused', subject, details: { action } });
  return refuse('notAllowed');
}

/** Somebody acting with their account. */
export function asking({ id, role }: Pick<StaffMember, 'id' | 'role'>, now: number): Asking {
  return { staffId: id, role, now };
}
