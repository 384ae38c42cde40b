import type { DialogContext } from 'botbuilder-dialogs';
import type { Say } from '../../src/domain/conversation/utterance';
import { confirmation } from '../forms/confirming';
import type { DeskTurn } from './deskTurn';
import { menu } from './menu';

/** Says something that changes nothing, and asks again what stood open; where nothing did, with what the desk can do. */
export async function askOnceMore(dc: DialogContext, turn: DeskTurn, told: Say): Promise<void> {
  if (turn.state.confirming !== undefined) turn.said.push(told, confirmation(turn));
  else if (dc.activeDialog === undefined) turn.said.push({ ...told, choices: menu(turn.state.language) });
  else {
    turn.said.push(told);
    await dc.repromptDialog();
  }
}
