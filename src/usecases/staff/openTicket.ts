import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { AuditAction, AuditLog } from '../../ports/audit';
import type { TicketStore, WholeTicket } from '../../ports/tickets';
import { type TicketView, viewTicket } from './ticketView';

export interface OpenTicketMeans {
  readonly tickets: Pick<TicketStore, 'find'>;
  readonly audit: Pick<AuditLog, 'append'>;
}

/** Who looks at which ticket, and when (ms). */
export interface Look {
  readonly ticketId: string;
  readonly staffId: string;
  readonly now: number;
}

/** A ticket for a member of staff, personal values masked. The look is on record before anything is given. */
export async function openTicket(
  means: OpenTicketMeans,
  look: Look,
): Promise<Outcome<TicketView, 'unknownTicket'>> {
  const opened = await openOnRecord(means, look, 'ticketOpened');
  return opened.ok ? accept(viewTicket(opened.value, { personal: false })) : opened;
}

/** A ticket on the audit record under this action: the record comes first, and without it nothing is given. */
export async function openOnRecord(
  { tickets, audit }: OpenTicketMeans,
  { ticketId, staffId, now }: Look,
  action: AuditAction,
): Promise<Outcome<WholeTicket, 'unknownTicket'>> {
  const ticket = await tickets.find(ticketId);
  if (ticket === undefined) return refuse('unknownTicket');
  await audit.append({ at: now, actor: staffId, action, subject: ticketId });
  return accept(ticket);
}
