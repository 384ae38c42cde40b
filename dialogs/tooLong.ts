import type { DialogContext } from 'botbuilder-dialogs';
import { LONGEST_MESSAGE } from '../src/domain/conversation/conversation';
import { inCharacters } from '../src/domain/conversation/units';
import type { Say } from '../src/domain/conversation/utterance';
import { confirmation } from './confirming';
import type { DeskTurn } from './deskTurn';
import { menu } from './menu';

/** Says that a message was too long to be read, and asks again what stood open: nothing has changed by it. */
export async function tellTooLong(dc: DialogContext, turn: DeskTurn): Promise<void> {
  const values = { limit: inCharacters(LONGEST_MESSAGE) };
  const told: Say = { kind: 'say', key: 'desk:tooLong', values };
  if (turn.state.confirming !== undefined) turn.said.push(told, confirmation(turn));
  else if (dc.activeDialog === undefined) turn.said.push({ ...told, choices: menu(turn.state.language) });
  else {
    turn.said.push(told);
    await dc.repromptDialog();
  }
}
