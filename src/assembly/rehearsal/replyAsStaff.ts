import type { Desk } from '../composeDesk';
import type { StaffMember } from '../../ports/staff';
import { addStaff } from '../../usecases/staff/addStaff';
import { claimTicket } from '../../usecases/staff/claimTicket';
import { asking } from '../../usecases/staff/permit';
import { replyToTicket } from '../../usecases/staff/replyToTicket';

const EMAIL = 'staff@example.com';
const CLAIM_HOURS = 24;

/** Somebody of the staff takes a request and answers it; one that was withdrawn is left alone, as it is in the console. */
export async function replyAsStaff(desk: Desk, ticketId: string, text: string): Promise<void> {
  const { stores, settings, traitsOf } = desk;
  const { tickets, audit } = stores;
  const means = { tickets, audit, settings, traitsOf, claimHours: CLAIM_HOURS };
  const who = asking(await memberOf(desk), stores.now());
  const asRead = async () => ({
    ...who,
    ticketId,
    version: (await tickets.find(ticketId))?.line.version ?? 0,
  });
  const claimed = await claimTicket(means, await asRead());
  if (claimed.ok) await replyToTicket(means, await asRead(), text);
}

async function memberOf({ stores: { staff, audit, random, now } }: Desk): Promise<StaffMember> {
  const known = await staff.findByEmail(EMAIL);
  if (known !== undefined) return known.member;
  const wanted = { name: 'Staff', email: EMAIL, password: random.id(), demo: false, now: now() };
  const added = await addStaff({ staff, audit, random }, { ...wanted, by: 'desk' });
  if (!added.ok) throw new Error(`Nobody could be added to the staff: ${added.reason}.`);
  return added.value;
}
