import type { Dialog, DialogContext } from 'botbuilder-dialogs';
import { FORMS } from '../../src/forms';
import { readCommand } from '../../src/recognition/wishes/command';
import { readPace } from '../../src/recognition/wishes/pace';
import { AnnounceDialog } from '../news/announceDialog';
import { answerAside } from '../policy/answerAside';
import { hearConfirmation } from '../forms/confirming';
import { settleHidden, tellHidden } from './hidden';
import type { DeskServices } from './deskServices';
import { type DeskTurn, turnOf } from './deskTurn';
import { endChat } from './endChat';
import { endExpired } from './endExpired';
import { explainOpen } from './explainOpen';
import { FormDialog } from '../forms/formDialog';
import { IdentityDialog } from '../identity/identityDialog';
import { say } from './menu';
import { hearSwitch, offerSwitch } from '../forms/switching';
import { obeyCommand } from './obeyCommand';
import { pickOffered, rememberOffered } from './offered';
import { namesOpenChoice } from '../forms/openField';
import { pressButton } from './pressButton';
import { answersWithdrawal } from '../requests/pressRequestButton';
import { noteShown, welcome } from './reopened';
import { hearAboutSent, noteSent } from '../requests/aboutSent';
import { LostNumberDialog } from '../requests/lostNumber';
import { RequestDialog } from '../forms/requestDialog';
import { beginStatus, StatusDialog } from '../requests/statusDialog';
import { tellTooLong } from './tooLong';
import { understandTyped } from './understandTyped';

export interface FrontDesk {
  /** What may lie on the stack of a conversation. */
  readonly dialogs: readonly Dialog[];
  /** Hears the turn that the context carries, with the dialogs that lie on its stack. */
  readonly attend: (dc: DialogContext) => Promise<void>;
}

/** The desk's front: hears what holds at any point, answers questions in passing, and leads to the forms. */
export function createFrontDesk(services: DeskServices): FrontDesk {
  const forms = Object.values(FORMS).map((form) => new FormDialog(form, services));
  return {
    dialogs: [
      ...forms,
      new IdentityDialog(services),
      new StatusDialog(services),
      new LostNumberDialog(services),
      new AnnounceDialog(services),
      new RequestDialog(services),
    ],
    attend: (dc) => attend(services, dc, turnOf(dc)),
  };
}

async function attend(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  const expired = turn.heard.kind !== 'ended' && (await endExpired(services, dc, turn));
  switch (turn.heard.kind) {
    case 'arrived':
      turn.said.push(...welcome(services, turn));
      break;
    case 'opened':
      await beginStatus(dc, { typed: turn.heard.text });
      break;
    case 'ended':
      await endChat(services, dc, turn);
      break;
    case 'typed':
      if (!expired) await hear(services, dc, turn);
      break;
    case 'tooLong':
      await tellTooLong(dc, turn);
      break;
  }
  noteSent(turn, dc);
  noteShown(turn, dc);
  rememberOffered(turn, standsOpen(dc, turn));
}

/** Whether a question is open: a dialog's, or one of the desk's own. */
function standsOpen(dc: DialogContext, { state }: DeskTurn): boolean {
  return dc.activeDialog !== undefined || state.confirming !== undefined;
}

/** First what stands open, then what holds anywhere, then the form, and with none the meaning of the words. */
async function hear(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  if (await settledFirst(services, dc, turn)) return;
  if (dc.activeDialog === undefined) hearPlace(services, turn);
  if (await holdsAnywhere(services, dc, turn)) return;
  if (dc.activeDialog === undefined) {
    if (await hearAboutSent(services, dc, turn)) return;
    return understandTyped(services, dc, turn);
  }
  if ((await answersInPassing(services, dc, turn)) || offerSwitch(services, turn)) return;
  await dc.continueDialog();
}

/** What was hidden, and the desk's own questions, before anything else is heard. */
async function settledFirst(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  if (await settleHidden(dc, turn, answersChoice(services, turn))) return true;
  if (tellHidden(turn) === 'nothingLeft') {
    await dc.repromptDialog();
    return true;
  }
  if (turn.state.confirming === undefined) return hearSwitch(services, dc, turn);
  await hearConfirmation(dc, turn);
  return true;
}

/** What is asked about the open question, or about the policy: the form goes on where it was. */
async function answersInPassing(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  if (!answersChoice(services, turn) && (await explainOpen(services, dc, turn))) return true;
  return answerAside(services, dc, turn);
}

/** A place in the list of buttons that was offered is heard as the button. */
function hearPlace(services: DeskServices, turn: DeskTurn): void {
  const text = pickOffered(services, turn);
  if (text !== undefined) turn.heard = { ...turn.heard, text };
}

async function holdsAnywhere(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  if (answersWithdrawal(dc, turn)) return false;
  const command = answersChoice(services, turn) ? undefined : readCommand(turn.heard.text);
  if (command !== undefined && (await obeyCommand(services, dc, turn, command))) return true;
  if (command === undefined && (await comesBack(dc, turn))) return true;
  return pressButton(services, dc, turn);
}

/** Whoever comes back to a question that is still open is asked it again. */
async function comesBack(dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  if (dc.activeDialog === undefined || readPace(turn.heard.text) !== 'returns') return false;
  turn.said.push(say('desk:goingOn'));
  await dc.repromptDialog();
  return true;
}

function answersChoice({ labels }: DeskServices, { draft, heard }: DeskTurn): boolean {
  return namesOpenChoice(draft, heard.text, labels);
}
