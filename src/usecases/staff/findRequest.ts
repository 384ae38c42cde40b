import { readDeskNumber } from '../../domain/deskNumber';
import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { NotAllowed } from '../../domain/staff/permission';
import type { TicketStore } from '../../ports/tickets';
import { type Asking, permit, type PermitMeans } from './permit';

/** `draftNumber`: of a form that the customer has not sent, and that staff cannot see. */
export type NotFound = 'nothingTyped' | 'notANumber' | 'draftNumber' | 'unknown';

/** The id of the request whose receipt number was typed, in whatever way such numbers are read; open or closed. */
export async function findRequest(
  means: PermitMeans & { readonly tickets: Pick<TicketStore, 'findByReceipt'> },
  by: Asking,
  typed: string,
): Promise<Outcome<string, NotFound | NotAllowed>> {
  const allowed = await permit(means, by, 'seeQueue', 'queue');
  if (!allowed.ok) return allowed;
  if (typed.trim() === '') return refuse('nothingTyped');
  const read = readDeskNumber(typed);
  if (read === undefined) return refuse('notANumber');
  if (read.of === 'draft') return refuse('draftNumber');
  const found = await means.tickets.findByReceipt(read.number);
  return found === undefined ? refuse('unknown') : accept(found.line.id);
}
