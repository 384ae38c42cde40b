import { accept, type Outcome } from '../../domain/outcome';
import type { TicketStore } from '../../ports/tickets';
import { type Look, type LookRefusal, openOnRecord, type OpenTicketMeans } from './openTicket';
import { type TicketView, viewTicket } from './ticketView';

interface Means extends OpenTicketMeans {
  readonly tickets: Pick<TicketStore, 'find' | 'markRead'>;
}

/** A ticket with every personal value in full, and what the customer added; each look is an audit row of its own. */
export async function openPersonalData(means: Means, look: Look): Promise<Outcome<TicketView, LookRefusal>> {
  const opened = await openOnRecord(means, look, 'openPersonalData');
  if (!opened.ok) return opened;
  const { line } = opened.value;
  if (line.unreadSince !== undefined) await means.tickets.markRead(line);
  return accept(viewTicket(opened.value, { personal: true }));
}
