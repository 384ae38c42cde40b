import type { Dialog, DialogContext } from 'botbuilder-dialogs';
import { FORMS } from '../src/forms';
import { readCommand } from '../src/recognition/command';
import { AnnounceDialog } from './announceDialog';
import { answerAside } from './answerAside';
import { hearConfirmation } from './confirming';
import type { DeskServices } from './deskServices';
import { type DeskTurn, turnOf } from './deskTurn';
import { endExpired } from './endExpired';
import { FormDialog } from './formDialog';
import { IdentityDialog } from './identityDialog';
import { greet } from './menu';
import { obeyCommand } from './obeyCommand';
import { pressButton } from './pressButton';
import { StatusDialog } from './statusDialog';
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
      new AnnounceDialog(services),
    ],
    attend: (dc) => attend(services, dc, turnOf(dc)),
  };
}

async function attend(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  const expired = turn.heard.kind !== 'ended' && (await endExpired(dc, turn));
  switch (turn.heard.kind) {
    case 'arrived':
      turn.said.push(...greet(services, turn));
      break;
    case 'opened':
      await dc.beginDialog(StatusDialog.ID, { typed: turn.heard.text });
      break;
    case 'ended':
      turn.ended = true;
      turn.draft = null;
      await dc.cancelAllDialogs();
      break;
    case 'typed':
      if (!expired) await hear(services, dc, turn);
      break;
  }
}

/** First what stands open, then what holds anywhere, then the form, and with none the meaning of the words. */
async function hear(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  if (turn.state.confirming !== undefined) return hearConfirmation(dc, turn);
  const command = readCommand(turn.heard.text);
  if (command !== undefined && (await obeyCommand(services, dc, turn, command))) return;
  if (await pressButton(services, dc, turn)) return;
  if (dc.activeDialog === undefined) return understandTyped(services, dc, turn);
  if (await answerAside(services, dc, turn)) return;
  await dc.continueDialog();
}
