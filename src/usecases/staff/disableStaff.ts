import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { NotAllowed } from '../../domain/staff/permission';
import { applyEvent } from '../../domain/ticket/transitions';
import type { TicketLine } from '../../domain/ticket/ticket';
import type { StaffMember, StaffStore } from '../../ports/staff';
import type { StaffAccounts } from '../../ports/staffAccounts';
import type { TicketChange } from '../../ports/tickets';
import { findAccount } from './findAccount';
import { namedAccount, type NamingRefusal } from './namedAccount';
import { asking, permit, type PermitMeans } from './permit';

export type DisableRefusal = 'noSuchAccount' | 'disabledBefore' | 'theLast' | NamingRefusal | NotAllowed;

interface DisableMeans extends PermitMeans {
  readonly staff: Pick<StaffStore, 'findByEmail'>;
  readonly accounts: Pick<StaffAccounts, 'list' | 'disable'>;
}

interface Wanted {
  /** Whose account. */
  readonly email: string;
  /** The address or the name of the account on whose word it is done. */
  readonly by: string;
  /** Also where nobody can sign in afterwards. */
  readonly evenTheLast: boolean;
  readonly now: number;
}

interface Disabled {
  readonly member: StaffMember;
  /** Requests that they were working on, and that wait again. */
  readonly givenBack: number;
}

/** Ends an account: nobody signs in with it, its sessions end at once, and what it has claimed waits for others. */
export async function disableStaff(
  means: DisableMeans,
  { email, by, evenTheLast, now }: Wanted,
): Promise<Outcome<Disabled, DisableRefusal>> {
  const { staff, accounts } = means;
  const member = await findAccount(staff, email);
  if (member === undefined) return refuse('noSuchAccount');
  const named = namedAccount(await accounts.list(), by);
  if (!named.ok) return named;
  const actor = named.value;
  const allowed = await permit(means, asking(actor, now), 'disableStaff', member.id);
  if (!allowed.ok) return allowed;
  const audit = { at: now, actor: actor.id, action: 'staffDisabled', subject: member.id } as const;
  const disabled = await accounts.disable({ staffId: member.id, now, audit, evenTheLast }, (ticket) =>
    givingBack(ticket, { by: actor.id, now }),
  );
  return typeof disabled === 'string' ? refuse(disabled) : accept({ member, ...disabled });
}

function givingBack(
  from: TicketLine,
  { by, now }: { readonly by: string; readonly now: number },
): TicketChange {
  const event = { kind: 'givenBack' } as const;
  const applied = applyEvent(from, event, { staffId: by, now });
  if (!applied.ok) throw new Error(`A claimed ticket cannot be given back: ${applied.reason}.`);
  const details = { claimedBy: from.claimedBy ?? '' };
  const audit = { at: now, actor: by, action: 'ticketReleased', subject: from.id, details } as const;
  return { from, to: applied.value, event, by, now, messages: [], audit };
}
