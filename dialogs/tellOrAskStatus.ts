import type { DialogContext } from 'botbuilder-dialogs';
import { tellStatus } from '../src/usecases/tellStatus';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { say } from './menu';
import { StatusDialog } from './statusDialog';

/** Requests that told at once: those sent from this conversation, or opened in it by a code. */
const AT_MOST = 3;

/** "How is my request?" A number that is named, or no request known here, leads through a code. */
export async function tellOrAskStatus(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<void> {
  if (turn.group) {
    turn.said.push(say('desk:oneToOne'));
    return;
  }
  const known = await services.tickets.ofConversation(turn.conversation.id);
  for (const { id } of known.slice(0, AT_MOST)) {
    const ticket = await services.tickets.find(id);
    if (ticket !== undefined) turn.said.push(...tellStatus(ticket));
  }
  if (known.length > 0) return dc.repromptDialog();
  await dc.beginDialog(StatusDialog.ID, { typed: turn.heard.text });
}
