import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { TicketEvent, TicketLine } from '../../domain/ticket/ticket';
import { applyEvent, type TicketRefusal } from '../../domain/ticket/transitions';
import type { AuditAction, AuditEntry } from '../../ports/audit';
import type { NewMessage } from '../../ports/outbox';
import type { TicketStore, WholeTicket } from '../../ports/tickets';
import type { Look } from './openTicket';

export interface ChangeMeans {
  readonly tickets: Pick<TicketStore, 'find' | 'change'>;
}

/** A change that a member of staff makes to the ticket as they read it. */
export interface Act extends Look {
  /** The version on the page it was made from. */
  readonly version: number;
}

interface Change {
  readonly event: TicketEvent;
  readonly action: AuditAction;
  /** Kinds and counts for the audit row; never what anybody wrote. */
  readonly details?: NonNullable<AuditEntry['details']>;
  /** What leaves with the change; `to` is the ticket after it. */
  readonly messages?: (ticket: WholeTicket, to: TicketLine) => readonly NewMessage[];
}

/** Applies an event to the version that was read; whatever happened in between is `changedMeanwhile`. */
export async function changeTicket(
  { tickets }: ChangeMeans,
  { ticketId, version, staffId, now }: Act,
  { event, action, details, messages }: Change,
): Promise<Outcome<TicketLine, TicketRefusal>> {
  const ticket = await tickets.find(ticketId);
  if (ticket === undefined) return refuse('unknownTicket');
  const from = ticket.line;
  if (from.version !== version) return refuse('changedMeanwhile');
  const applied = applyEvent(from, event, { staffId, now });
  if (!applied.ok) return applied;
  const to = applied.value;
  const kept = await tickets.change({
    ...{ from, to, event, by: staffId, now },
    messages: messages?.(ticket, to) ?? [],
    audit: {
      ...{ at: now, actor: staffId, action, subject: ticketId },
      ...(details === undefined ? {} : { details }),
    },
  });
  return kept === 'kept' ? accept(to) : refuse('changedMeanwhile');
}
