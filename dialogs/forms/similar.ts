import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import type { Draft, Similar } from '../../src/domain/form/form';
import { FORMS } from '../../src/forms';
import type { TicketLine } from '../../src/domain/ticket/ticket';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { RequestDialog } from './requestDialog';

type Asked = Pick<Draft, 'form' | 'identity'>;

/**
 * The open requests of the same kind that the person may have forgotten: those of this conversation, and those whose
 * code went to the address that was just confirmed. An address that was only typed opens nothing. A form that is sent
 * as soon as it is told what it is about is never one that was forgotten.
 */
export async function findSimilar(
  { tickets, digests }: DeskServices,
  turn: DeskTurn,
  { form, identity: { address, confirmedAt } }: Asked,
): Promise<readonly Similar[]> {
  if (FORMS[form].noticeSaid === true) return [];
  const here = await tickets.ofConversation(turn.conversation.id);
  const shown = address !== undefined && confirmedAt !== undefined;
  const elsewhere = shown ? await tickets.openOfAddress(digests.address(address), form) : [];
  const open = [...here, ...elsewhere].filter((line) => line.type === form && line.closedAt === undefined);
  return [...new Map(open.map((line) => [line.id, line])).values()].sort(newestFirst).map(similarFrom);
}

const newestFirst = (one: TicketLine, other: TicketLine) => other.receivedAt - one.receivedAt;
const similarFrom = ({ id, receiptNumber, receivedAt }: TicketLine): Similar => ({
  ticketId: id,
  receiptNumber,
  receivedAt,
});

/** What the customer has to say goes to the request that is there already; the new one is dropped. */
export async function addToSimilar(
  dc: DialogContext,
  turn: DeskTurn,
  { similar: [first] = [] }: Draft,
): Promise<DialogTurnResult> {
  if (first === undefined) throw new Error('There is no request to add to.');
  turn.draft = null;
  turn.effects.push({ is: 'opened', ticketId: first.ticketId });
  await dc.cancelAllDialogs();
  return dc.beginDialog(RequestDialog.ID, { receiptNumber: first.receiptNumber, wish: 'add' });
}
