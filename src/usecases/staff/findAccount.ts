import type { StaffMember, StaffStore } from '../../ports/staff';
import { readStaffEmail } from './staffEmail';

/** The account of an e-mail address as it was typed, disabled or not. */
export async function findAccount(
  staff: Pick<StaffStore, 'findByEmail'>,
  typed: string,
): Promise<StaffMember | undefined> {
  const email = readStaffEmail(typed);
  return email === undefined ? undefined : (await staff.findByEmail(email))?.member;
}
