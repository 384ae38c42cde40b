import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { NotAllowed } from '../../domain/staff/permission';
import type { StaffMember, StaffStore } from '../../ports/staff';
import type { StaffAccounts } from '../../ports/staffAccounts';
import { findAccount } from './findAccount';
import { namedAccount, type NamingRefusal } from './namedAccount';
import { asking, permit, type PermitMeans } from './permit';

export type EnableRefusal = 'noSuchAccount' | 'enabledBefore' | NamingRefusal | NotAllowed;

interface EnableMeans extends PermitMeans {
  readonly staff: Pick<StaffStore, 'findByEmail'>;
  readonly accounts: Pick<StaffAccounts, 'list' | 'enable'>;
}

/** Lets somebody sign in again whose account was disabled, with the password that they had; `by` names whose word it is. */
export async function enableStaff(
  means: EnableMeans,
  { email, by, now }: { readonly email: string; readonly by: string; readonly now: number },
): Promise<Outcome<StaffMember, EnableRefusal>> {
  const { staff, accounts } = means;
  const member = await findAccount(staff, email);
  if (member === undefined) return refuse('noSuchAccount');
  const actor = namedAccount(await accounts.list(), by);
  if (!actor.ok) return actor;
  const allowed = await permit(means, asking(actor.value, now), 'enableStaff', member.id);
  if (!allowed.ok) return allowed;
  const audit = { at: now, actor: actor.value.id, action: 'staffEnabled', subject: member.id } as const;
  const enabled = await accounts.enable({ staffId: member.id, now, audit });
  return enabled === 'enabled' ? accept(member) : refuse(enabled);
}
