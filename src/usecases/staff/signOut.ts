import type { AuditLog } from '../../ports/audit';
import type { StaffStore } from '../../ports/staff';
import type { OpenSession } from './staffSession';

interface SignOutMeans {
  readonly staff: Pick<StaffStore, 'closeSession'>;
  readonly audit: Pick<AuditLog, 'append'>;
}

/** Ends this session; the account's other sessions go on. */
export async function signOut(
  { staff, audit }: SignOutMeans,
  session: Pick<OpenSession, 'digest' | 'staff'>,
  now: number,
): Promise<void> {
  const { id } = session.staff;
  await staff.closeSession(session.digest);
  await audit.append({ at: now, actor: id, action: 'signedOut', subject: id });
}
