import type { DialogContext } from 'botbuilder-dialogs';
import type { Command } from '../../src/domain/conversation/command';
import { inDays } from '../../src/domain/conversation/units';
import type { Utterance } from '../../src/domain/conversation/utterance';
import type { NewsWish } from '../../src/recognition/wishes/announce';
import { AnnounceDialog, beginAnnounce } from '../news/announceDialog';
import { meansAdvertising } from '../news/meansAdvertising';
import { showInOther } from '../policy/quotePolicy';
import { changeLanguage } from './changeLanguage';
import { beginForm } from '../forms/beginForm';
import { askFirst } from '../forms/confirming';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { followScript } from './followLanguage';
import { handOff } from './handOff';
import { menu, say } from './menu';
import { pressRequestButton } from '../requests/pressRequestButton';
import { RequestDialog } from '../forms/requestDialog';
import { leaveStatus, StatusDialog } from '../requests/statusDialog';
import { tellOrAskStatus } from '../requests/tellOrAskStatus';

type Obey = (services: DeskServices, dc: DialogContext, turn: DeskTurn, command: Command) => Promise<void>;

/** What holds at any point of a conversation. What is missing here is left to the question that is open. */
const OBEDIENCE: Partial<Record<Command['is'], Obey>> = {
  help: inPassing(() => [say('desk:help')]),
  menu: inPassing(() => []),
  human: inPassing((services, turn) => handOff(services, turn)),
  showInOther: inPassing((services, turn) => showInOther(services, turn)),
  language: inPassing((_services, turn, command) => changeLanguage(turn, command)),
  otherLanguage: inPassing((_services, turn, command) => changeLanguage(turn, command)),
  status: (services, dc, turn) => tellOrAskStatus(services, dc, turn),
  announce: (_services, dc, turn) => announce(dc, turn, 'announce'),
  stopAnnouncing: (services, dc, turn) => stopAnnouncing(services, dc, turn),
  cancel: (services, dc, turn) => cancel(services, dc, turn),
  later: (services, dc, turn) => leaveForLater(services, dc, turn),
  startOver: (_services, dc, turn) => {
    askFirst(dc, turn, 'startOver');
    return Promise.resolve();
  },
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

/** This wish takes a sentence, whose language is followed as it is for any other outside a form. */
async function announce(dc: DialogContext, turn: DeskTurn, wish: NewsWish): Promise<void> {
  if (dc.activeDialog === undefined) followScript(turn);
  await beginAnnounce(dc, turn, wish);
}

async function stopAnnouncing(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  if (dc.activeDialog !== undefined || !(await meansAdvertising(services, turn)))
    return announce(dc, turn, 'stopAnnouncing');
  followScript(turn);
  await beginForm(services, dc, turn, { form: 'marketing-stop', wished: turn.heard.text });
}

/** A question about a request, or about news, is left at once, since nothing is lost by it; a form only after asking. */
async function cancel(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  const { id = '' } = dc.activeDialog ?? {};
  if ([StatusDialog.ID, AnnounceDialog.ID, RequestDialog.ID].includes(id)) return leaveStatus(dc, turn);
  const taken = dc.activeDialog === undefined && (await pressRequestButton(services, dc, turn));
  if (!taken) askFirst(dc, turn, 'cancel');
}

/** Whoever breaks off a form is told that it waits, and that nothing has been sent; the question is not asked again. */
function leaveForLater({ settings }: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  const { draft, state, said } = turn;
  const values = { days: inDays(settings.draftDays), number: draft?.number ?? '' };
  if (draft === null || dc.activeDialog === undefined) said.push(say('desk:smalltalk', menu(state.language)));
  else
    said.push({
      kind: 'say',
      values,
      key: draft.number === undefined ? 'form:keptHere' : 'form:keptForLater',
    });
  return Promise.resolve();
}
