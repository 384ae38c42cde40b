import type { DialogContext } from 'botbuilder-dialogs';
import { formFor } from '../src/forms';
import type { DeskTurn } from './deskTurn';
import { menu, say } from './menu';

/** Ends a form whose draft went when its time was up, and says so; false when there is no such form. */
export async function endExpired(dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  const filling = dc.stack.some(({ id }) => formFor(id) !== undefined);
  if (!filling || turn.draft !== null) return false;
  delete turn.state.confirming;
  await dc.cancelAllDialogs();
  turn.said.push(say('form:expired', menu(turn.state.language)));
  return true;
}
