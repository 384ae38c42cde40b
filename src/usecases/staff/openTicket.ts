import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { Action, NotAllowed } from '../../domain/staff/permission';
import type { AuditAction } from '../../ports/audit';
import type { TicketStore, WholeTicket } from '../../ports/tickets';
import { type Asking, permit, type PermitMeans } from './permit';
import { type TicketView, viewTicket } from './ticketView';

export interface OpenTicketMeans extends PermitMeans {
  readonly tickets: Pick<TicketStore, 'find'>;
}

/** Who looks at which ticket. */
export interface Look extends Asking {
  readonly ticketId: string;
}

export type LookRefusal = 'unknownTicket' | NotAllowed;

/** A ticket for a member of staff, personal values masked. The look is on record before anything is given. */
export async function openTicket(
  means: OpenTicketMeans,
  look: Look,
): Promise<Outcome<TicketView, LookRefusal>> {
  const opened = await openOnRecord(means, look, 'openTicket');
  return opened.ok ? accept(viewTicket(opened.value, { personal: false })) : opened;
}

/** How a look is called on the record. */
const RECORDED = {
  openTicket: 'ticketOpened',
  openPersonalData: 'personalDataOpened',
  openTranscript: 'transcriptOpened',
} as const satisfies Partial<Record<Action, AuditAction>>;

/** A ticket on the audit record under this look: the record comes first, and without it nothing is given. */
export async function openOnRecord(
  means: OpenTicketMeans,
  look: Look,
  action: keyof typeof RECORDED,
): Promise<Outcome<WholeTicket, LookRefusal>> {
  const found = await ticketFor(means, look, action);
  if (!found.ok) return found;
  const { ticketId, staffId, now } = look;
  await means.audit.append({ at: now, actor: staffId, action: RECORDED[action], subject: ticketId });
  return found;
}

/** The ticket, for somebody whose role allows what they want with it. */
export async function ticketFor(
  means: OpenTicketMeans,
  look: Look,
  action: Action,
): Promise<Outcome<WholeTicket, LookRefusal>> {
  const allowed = await permit(means, look, action, look.ticketId);
  if (!allowed.ok) return allowed;
  const ticket = await means.tickets.find(look.ticketId);
  return ticket === undefined ? refuse('unknownTicket') : accept(ticket);
}
