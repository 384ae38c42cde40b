import type { DialogContext } from 'botbuilder-dialogs';
import { readYesNo } from '../src/recognition/yesNo';
import type { DeskTurn } from './deskTurn';
import { menu, say, YES_NO } from './menu';

const QUESTION = { cancel: 'desk:confirmCancel', startOver: 'desk:confirmStartOver' } as const;

/** Nothing that was entered is thrown away unasked. */
export function askFirst(dc: DialogContext, turn: DeskTurn, what: keyof typeof QUESTION): void {
  if (dc.activeDialog === undefined) {
    turn.said.push(say('desk:nothingToCancel', menu(turn.state.language)));
    return;
  }
  turn.state.confirming = what;
  turn.said.push(say(QUESTION[what], YES_NO));
}

export async function hearConfirmation(dc: DialogContext, turn: DeskTurn): Promise<void> {
  const { confirming = 'cancel' } = turn.state;
  const answer = readYesNo(turn.heard.text);
  if (answer === 'yes') return throwAway(dc, turn, confirming);
  if (answer === 'no') {
    delete turn.state.confirming;
    turn.said.push(say('desk:goingOn'));
    return dc.repromptDialog();
  }
  turn.said.push(say('desk:yesOrNo', YES_NO));
}

async function throwAway(dc: DialogContext, turn: DeskTurn, what: 'cancel' | 'startOver'): Promise<void> {
  const again = what === 'startOver' ? turn.draft?.form : undefined;
  delete turn.state.confirming;
  turn.draft = null;
  await dc.cancelAllDialogs();
  if (again === undefined) turn.said.push(say('desk:cancelled', menu(turn.state.language)));
  else await dc.beginDialog(again);
}
