import { readDeskNumber } from '../../domain/deskNumber';
import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { TicketStore } from '../../ports/tickets';

/** `draftNumber`: of a form that the customer has not sent, and that staff cannot see. */
export type NotFound = 'nothingTyped' | 'notANumber' | 'draftNumber' | 'unknown';

/** The id of the request whose receipt number was typed, in whatever way such numbers are read; open or closed. */
export async function findRequest(
  { tickets }: { readonly tickets: Pick<TicketStore, 'findByReceipt'> },
  typed: string,
): Promise<Outcome<string, NotFound>> {
  if (typed.trim() === '') return refuse('nothingTyped');
  const read = readDeskNumber(typed);
  if (read === undefined) return refuse('notANumber');
  if (read.of === 'draft') return refuse('draftNumber');
  const found = await tickets.findByReceipt(read.number);
  return found === undefined ? refuse('unknown') : accept(found.line.id);
}
