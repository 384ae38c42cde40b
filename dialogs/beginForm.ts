import type { DialogContext } from 'botbuilder-dialogs';
import type { Answers } from '../src/domain/form/form';
import type { RequestTypeId } from '../src/domain/request/requestType';
import type { DeskTurn } from './deskTurn';
import { say } from './menu';

/** Begins a form, with what was answered already; one at a time, and only where nobody else reads along. */
export async function beginForm(
  dc: DialogContext,
  turn: DeskTurn,
  form: RequestTypeId,
  answers: Answers = {},
): Promise<void> {
  if (!(await mayBegin(dc, turn, form))) return;
  turn.draft = null;
  await dc.cancelAllDialogs();
  await dc.beginDialog(form, { answers });
}

/** Whether a form can be begun here and now; if not, it is said why, and what was open goes on. */
export async function mayBegin(dc: DialogContext, turn: DeskTurn, form?: RequestTypeId): Promise<boolean> {
  if (turn.group) {
    turn.said.push(say('desk:oneToOne'));
    return false;
  }
  if (turn.draft === null || dc.activeDialog === undefined) return true;
  if (turn.draft.form !== form) turn.said.push(say('desk:oneAtATime'));
  await dc.repromptDialog();
  return false;
}
