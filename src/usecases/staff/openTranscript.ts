import { accept, type Outcome } from '../../domain/outcome';
import type { StoredActivity } from '../../ports/activities';
import type { TicketStore } from '../../ports/tickets';
import { type Look, type LookRefusal, openOnRecord, type OpenTicketMeans } from './openTicket';
import { type TicketView, viewTicket } from './ticketView';

/** The conversations of a ticket as they were said, oldest first, beside the ticket itself with its values masked. */
interface OpenedTranscript {
  readonly view: TicketView;
  readonly said: readonly StoredActivity[];
}

export async function openTranscript(
  means: OpenTicketMeans & { readonly tickets: Pick<TicketStore, 'transcript'> },
  look: Look,
): Promise<Outcome<OpenedTranscript, LookRefusal>> {
  const opened = await openOnRecord(means, look, 'openTranscript');
  if (!opened.ok) return opened;
  const said = await means.tickets.transcript(look.ticketId);
  return accept({ view: viewTicket(opened.value, { personal: false }), said });
}
