import type { Dialog, DialogContext } from 'botbuilder-dialogs';
import type { Heard } from '../../src/domain/conversation/conversation';
import { formsOf } from '../../src/forms';
import { namesAnswer } from '../../src/talk/readActs';
import { typedIn } from '../../src/talk/typed';
import { hearConfirmation } from '../forms/confirming';
import { FormDialog } from '../forms/formDialog';
import { RequestDialog } from '../forms/requestDialog';
import { hearSwitch } from '../forms/switching';
import { IdentityDialog } from '../identity/identityDialog';
import { AnnounceDialog } from '../news/announceDialog';
import { addWished } from '../forms/toldBefore';
import { hearAboutSent, noteSent } from '../requests/aboutSent';
import { LostNumberDialog } from '../requests/lostNumber';
import { beginStatus, StatusDialog } from '../requests/statusDialog';
import type { DeskServices } from './deskServices';
import { type DeskTurn, turnOf } from './deskTurn';
import { tellCannotTake } from './cannotTake';
import { endChat } from './endChat';
import { endExpired } from './endExpired';
import { hearTyped } from './hearTyped';
import { takesUpInquiry } from './takesUpInquiry';
import { settleHidden, tellHidden } from './hidden';
import { offerNothingPersonal } from './inGroup';
import { notices } from './menu';
import { pickOffered, rememberOffered } from './offered';
import { hearOffer } from './inDanger';
import { withSorry } from './sayingSorry';
import { noteShown, welcome } from './reopened';
import { tellTooLong } from './tooLong';
import { whereOf } from './whereOf';

export interface FrontDesk {
  /** What may lie on the stack of a conversation. */
  readonly dialogs: readonly Dialog[];
  /** Hears the turn that the context carries, with the dialogs that lie on its stack. */
  readonly attend: (dc: DialogContext) => Promise<void>;
}

/** The desk's front: hears what holds at any point, answers questions in passing, and leads to the forms. */
export function createFrontDesk(services: DeskServices): FrontDesk {
  const forms = Object.values(formsOf(services.settings)).map((form) => new FormDialog(form, services));
  return {
    dialogs: [
      ...forms,
      new IdentityDialog(services),
      new StatusDialog(services),
      new AnnounceDialog(services),
      new RequestDialog(services),
      new LostNumberDialog(services),
    ],
    attend: (dc) => attend(services, dc, turnOf(dc)),
  };
}

interface Attending {
  readonly services: DeskServices;
  readonly dc: DialogContext;
  readonly turn: DeskTurn;
  /** A form that was open has expired. */
  readonly expired: boolean;
}

/** What is done about each kind of thing that comes. */
const ATTEND: Readonly<Record<Heard['kind'], (at: Attending) => Promise<void>>> = {
  arrived: ({ services, turn }) => {
    arrive(services, turn);
    return Promise.resolve();
  },
  opened: ({ dc, turn }) => beginStatus(dc, { typed: turn.heard.text }),
  ended: ({ services, dc, turn }) => endChat(services, dc, turn),
  typed: ({ services, dc, turn, expired }) =>
    expired
      ? Promise.resolve()
      : noticedFirst(services, turn, () => withSorry(dc, turn, () => hear(services, dc, turn))),
  tooLong: ({ dc, turn }) => tellTooLong(dc, turn),
  sent: ({ services, dc, turn }) => noticedFirst(services, turn, () => tellCannotTake(dc, turn)),
};

async function attend(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  const { heard } = turn;
  const expired = heard.kind !== 'ended' && (await endExpired(services, dc, turn));
  await ATTEND[heard.kind]({ services, dc, turn, expired });
  offerNothingPersonal(turn);
  noteSent(turn, dc);
  noteShown(turn, dc, heard);
  rememberOffered(turn, standsOpen(dc, turn));
}

/** Two signs of one arrival are greeted once. */
function arrive(services: DeskServices, turn: DeskTurn): void {
  const { greeted, reopened } = turn.state;
  if (greeted !== true || reopened !== undefined) turn.said.push(...welcome(services, turn));
}

/**
 * Where a talk may begin with what is typed, what becomes of that is said before the first answer (APPI Art. 21); until it
 * was said nothing goes to anybody else.
 */
async function noticedFirst(
  services: DeskServices,
  turn: DeskTurn,
  hearIt: () => Promise<void>,
): Promise<void> {
  const { state, traits, group } = turn;
  const first = state.greeted !== true && traits.called && !group;
  await hearIt();
  if (first) turn.said.unshift(...notices(services, turn, []));
}

/** Whether a question is open: a dialog's, or one of the desk's own. */
function standsOpen(dc: DialogContext, { state }: DeskTurn): boolean {
  return dc.activeDialog !== undefined || state.confirming !== undefined;
}

/** What was hidden and the desk's own questions come first; then the message is read, and the table decides. */
async function hear(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  if (dc.activeDialog === undefined) hearPlace(services, turn);
  if (await settledFirst(services, dc, turn)) return;
  if (await takesUpInquiry(services, dc, turn)) return;
  if (dc.activeDialog === undefined && (await hearAboutSent(services, dc, turn))) return;
  await hearTyped(services, dc, turn);
}

/** What was hidden, and the desk's own questions, before anything else is heard. */
async function settledFirst(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  const where = whereOf(services, dc, turn);
  if (await settleHidden(dc, turn, namesAnswer(typedIn(turn.heard), where))) return true;
  if (tellHidden(turn) === 'nothingLeft') {
    await dc.repromptDialog();
    return true;
  }
  if (await hearOffer(services, dc, turn)) return true;
  if (typedIn(turn.heard).tellsDanger()) return false;
  return turn.state.confirming === undefined ? hearSwitch(services, dc, turn) : hearConfirmation(dc, turn);
}

/** A place in the list of buttons that was offered is heard as the button. */
function hearPlace(services: DeskServices, turn: DeskTurn): void {
  const text = pickOffered(services, turn);
  if (text === undefined) return;
  addWished(turn, turn.heard.text);
  turn.heard = { ...turn.heard, text };
}
