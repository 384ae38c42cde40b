import type { DialogContext } from 'botbuilder-dialogs';
import { isAnsweredHere } from '../../src/domain/ticket/answerRoute';
import { isOpen } from '../../src/domain/ticket/transitions';
import type { WholeTicket } from '../../src/ports/tickets';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';

/**
 * Ends the chat and clears it: every word goes at once. A request that is answered nowhere but here still needs the
 * channel's address, where the channel has one of its own; the customer is told that only this stays. On the website there
 * is nobody left to tell, so it is said there before the chat is ended.
 */
export async function endChat(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  turn.draft = null;
  await dc.cancelAllDialogs();
  const owed = turn.traits.called ? await openAndAnsweredHere(services, turn.conversation.id) : [];
  turn.effects.push({ is: 'ended', answeredHere: owed.map(({ line }) => line.id) });
  if (owed.length === 0) return;
  const requests = { list: owed.map(({ line }) => line.receiptNumber) };
  turn.said.push({ kind: 'say', key: 'desk:endedAnswers', values: { requests } });
}

async function openAndAnsweredHere(
  { tickets }: DeskServices,
  conversationId: string,
): Promise<readonly WholeTicket[]> {
  const linked = (await tickets.ofConversation(conversationId)).filter(isOpen);
  const found = await Promise.all(linked.map(({ id }) => tickets.find(id)));
  return found.filter((ticket) => ticket !== undefined).filter(({ body }) => isAnsweredHere(body));
}
