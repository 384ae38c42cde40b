import type { DialogContext } from 'botbuilder-dialogs';
import type { Command } from '../src/domain/conversation/command';
import type { Utterance } from '../src/domain/conversation/utterance';
import { showInOther } from './answerPolicy';
import { askFirst } from './confirming';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { handOff } from './handOff';
import { menu, say } from './menu';
import { tellOrAskStatus } from './tellOrAskStatus';

type Obey = (services: DeskServices, dc: DialogContext, turn: DeskTurn, command: Command) => Promise<void>;

/** What holds at any point of a conversation. What is missing here is left to the question that is open. */
const OBEDIENCE: Partial<Record<Command['is'], Obey>> = {
  help: inPassing(() => [say('desk:help')]),
  menu: inPassing(() => []),
  human: inPassing((services, turn) => handOff(services, turn)),
  showInOther: inPassing((services, turn) => showInOther(services, turn)),
  language: inPassing((_services, turn, command) => changeLanguage(turn, command)),
  otherLanguage: inPassing((_services, turn) =>
    changeLanguage(turn, { is: 'language', language: turn.state.language === 'ja' ? 'en' : 'ja' }),
  ),
  status: (services, dc, turn) => tellOrAskStatus(services, dc, turn),
  cancel: (_services, dc, turn) => Promise.resolve(askFirst(dc, turn, 'cancel')),
  startOver: (_services, dc, turn) => Promise.resolve(askFirst(dc, turn, 'startOver')),
};

export async function obeyCommand(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
  command: Command,
): Promise<boolean> {
  const obey = OBEDIENCE[command.is];
  await obey?.(services, dc, turn, command);
  return obey !== undefined;
}

/** Says something and goes on where the conversation was: with the open question, or with the menu. */
function inPassing(
  words: (services: DeskServices, turn: DeskTurn, command: Command) => readonly Utterance[],
): Obey {
  return async (services, dc, turn, command) => {
    turn.said.push(...words(services, turn, command));
    if (dc.activeDialog === undefined) turn.said.push(say('desk:menu', menu(turn.state.language)));
    else await dc.repromptDialog();
  };
}

function changeLanguage(turn: DeskTurn, command: Command): readonly Utterance[] {
  if (command.is !== 'language') return [];
  turn.state.language = command.language;
  turn.state.languageChosen = true;
  return [say('desk:language')];
}
