import { accept, type Outcome, refuse } from '../../domain/outcome';
import { present } from '../../domain/present';
import type { Action, NotAllowed } from '../../domain/staff/permission';
import type { TicketEvent, TicketLine } from '../../domain/ticket/ticket';
import { applyEvent, type TicketRefusal } from '../../domain/ticket/transitions';
import type { AuditAction, AuditEntry } from '../../ports/audit';
import type { NewMessage } from '../../ports/outbox';
import type { TicketChange, TicketStore, WholeTicket } from '../../ports/tickets';
import { type Look, type OpenTicketMeans, ticketFor } from './openTicket';

export interface ChangeMeans extends OpenTicketMeans {
  readonly tickets: Pick<TicketStore, 'find' | 'change'>;
}

/** A change that a member of staff makes to the ticket as they read it. */
export interface Act extends Look {
  /** The version on the page it was made from. */
  readonly version: number;
}

/** Why a change is not made. */
export type ChangeRefusal = TicketRefusal | NotAllowed;

interface Change {
  readonly event: TicketEvent;
  /** How it is called on the record. */
  readonly action: AuditAction;
  /** Kinds and counts for the audit row; never what anybody wrote. */
  readonly details?: NonNullable<AuditEntry['details']>;
  /** After so many hours a claim is forgotten, for an event that may take one over. */
  readonly claimHours?: number;
  /** What leaves with the change; `to` is the ticket after it. */
  readonly messages?: (ticket: WholeTicket, to: TicketLine) => readonly NewMessage[];
  /** Who is not to be contacted any more, as digests, once it is kept. */
  readonly leftAlone?: (ticket: WholeTicket) => readonly string[];
  /** What becomes of a message that did not get there. */
  readonly undelivered?: NonNullable<TicketChange['undelivered']>;
}

/** Applies an event to the version that was read; whatever happened in between is `changedMeanwhile`. */
export async function changeTicket(
  means: ChangeMeans,
  act: Act,
  change: Change & { readonly asks: Action },
): Promise<Outcome<TicketLine, ChangeRefusal>> {
  const found = await ticketFor(means, act, change.asks);
  return found.ok ? changeFound(means, found.value, act, change) : found;
}

/** The same to a ticket that was found already, for somebody who may. */
export async function changeFound(
  { tickets }: Pick<ChangeMeans, 'tickets'>,
  ticket: WholeTicket,
  act: Act,
  change: Change,
): Promise<Outcome<TicketLine, TicketRefusal>> {
  const { version, staffId, now } = act;
  const { event, claimHours, messages, leftAlone, undelivered } = change;
  const from = ticket.line;
  if (from.version !== version) return refuse('changedMeanwhile');
  const applied = applyEvent(from, event, { staffId, now, ...present({ claimHours }) });
  if (!applied.ok) return applied;
  const to = applied.value;
  const kept = await tickets.change({
    from,
    to,
    event,
    by: staffId,
    now,
    messages: messages?.(ticket, to) ?? [],
    ...present({ undelivered, leftAlone: leftAlone?.(ticket) }),
    audit: auditOf(act, change),
  });
  return kept === 'kept' ? accept(to) : refuse('changedMeanwhile');
}

function auditOf({ ticketId, staffId, now }: Act, { action, details }: Change): AuditEntry {
  return { at: now, actor: staffId, action, subject: ticketId, ...present({ details }) };
}
