import type { DialogContext } from 'botbuilder-dialogs';
import type { Command } from '../../src/domain/conversation/command';
import type { Say } from '../../src/domain/conversation/utterance';
import { readDeed } from '../../src/recognition/wishes/deed';
import { changeLanguage } from '../desk/changeLanguage';
import type { DeskTurn } from '../desk/deskTurn';
import { menu, say, YES_NO } from '../desk/menu';
import { typedIn } from '../../src/talk/typed';

const QUESTION = { cancel: 'desk:confirmCancel', startOver: 'desk:confirmStartOver' } as const;

/** Asks once more, and says plainly what a yes does. */
const SURE = { cancel: 'desk:sure.cancel', startOver: 'desk:sure.startOver' } as const;

const LANGUAGE: readonly Command['is'][] = ['language', 'otherLanguage'];

/** Nothing that was entered is thrown away unasked. */
export function askFirst(dc: DialogContext, turn: DeskTurn, what: keyof typeof QUESTION): void {
  if (dc.activeDialog === undefined) {
    turn.said.push(say('desk:nothingToCancel', menu(turn.state.language)));
    return;
  }
  turn.state.confirming = what;
  turn.said.push(say(QUESTION[what], YES_NO));
}

/** The question that stands open before everything else. */
export function confirmation({ state: { confirming = 'cancel' } }: DeskTurn): Say {
  return say(QUESTION[confirming], YES_NO);
}

/** The same question, asked for the answer that was unclear. */
export function askSurely({ state: { confirming = 'cancel' } }: DeskTurn): Say {
  return say(SURE[confirming], YES_NO);
}

/** Hears the answer to that; false where it is none, and then it is looked at what else was said. */
export async function hearConfirmation(dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  const { confirming = 'cancel' } = turn.state;
  const command = typedIn(turn.heard).command();
  if (command !== undefined && LANGUAGE.includes(command.is)) {
    turn.said.push(...changeLanguage(turn, command), confirmation(turn));
    return true;
  }
  const answer = readDeed(turn.heard.text, confirming);
  if (answer === 'does') await throwAway(dc, turn, confirming);
  else if (answer === 'keeps') {
    delete turn.state.confirming;
    turn.said.push(say('desk:goingOn'));
    await dc.repromptDialog();
  } else return false;
  return true;
}

async function throwAway(dc: DialogContext, turn: DeskTurn, what: 'cancel' | 'startOver'): Promise<void> {
  const again = what === 'startOver' ? turn.draft?.form : undefined;
  delete turn.state.confirming;
  turn.draft = null;
  delete turn.state.toldForWishes;
  await dc.cancelAllDialogs();
  if (again === undefined) turn.said.push(say('desk:cancelled', menu(turn.state.language)));
  else await dc.beginDialog(again, { again: true });
}
