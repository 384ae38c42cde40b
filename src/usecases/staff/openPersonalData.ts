import { accept, type Outcome } from '../../domain/outcome';
import { type Look, openOnRecord, type OpenTicketMeans } from './openTicket';
import { type TicketView, viewTicket } from './ticketView';

/** A ticket with every personal value in full; each look is an audit row of its own. */
export async function openPersonalData(
  means: OpenTicketMeans,
  look: Look,
): Promise<Outcome<TicketView, 'unknownTicket'>> {
  const opened = await openOnRecord(means, look, 'personalDataOpened');
  return opened.ok ? accept(viewTicket(opened.value, { personal: true })) : opened;
}
