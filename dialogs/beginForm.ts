import type { DialogContext } from 'botbuilder-dialogs';
import type { RequestTypeId } from '../src/domain/request/requestType';
import type { DeskTurn } from './deskTurn';
import { say } from './menu';

/** Begins a form, one at a time, and only where nobody else reads along. */
export async function beginForm(dc: DialogContext, turn: DeskTurn, form: RequestTypeId): Promise<void> {
  if (turn.group) {
    turn.said.push(say('desk:oneToOne'));
    return;
  }
  if (turn.draft !== null && dc.activeDialog !== undefined) {
    if (turn.draft.form !== form) turn.said.push(say('desk:oneAtATime'));
    return dc.repromptDialog();
  }
  turn.draft = null;
  await dc.cancelAllDialogs();
  await dc.beginDialog(form);
}
