import type { DialogContext } from 'botbuilder-dialogs';
import type { RequestWish } from '../../src/recognition/wishes/requestWish';
import { askFirst } from '../forms/confirming';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { followScript } from '../desk/followLanguage';
import { askedIn, RequestDialog } from '../forms/requestDialog';
import { isFormMeant } from './requestsHere';
import { typedIn } from '../../src/talk/typed';

/** Hears a button of a request, or the same wish in words, at any point of a conversation; false when it is none. */
export async function pressRequestButton(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const asked = typedIn(turn.heard).requestWish();
  if (asked === undefined) return false;
  if (await isFormMeant(services, turn, asked)) {
    if (asked.wish === 'withdraw') askFirst(dc, turn, 'cancel');
    return asked.wish === 'withdraw';
  }
  await begin(dc, turn, asked);
  return true;
}

/** In words, whose language is followed as it is for any other outside a form, or in place of the same question. */
async function begin(dc: DialogContext, turn: DeskTurn, asked: RequestWish): Promise<void> {
  if (dc.activeDialog === undefined && typedIn(turn.heard).button() === undefined) followScript(turn);
  if (dc.activeDialog?.id !== RequestDialog.ID) await dc.beginDialog(RequestDialog.ID, asked);
  else await dc.replaceDialog(RequestDialog.ID, again(dc, asked));
}

/** The same wish once more is about the same request, unless another one is named. */
function again(dc: DialogContext, asked: RequestWish): RequestWish {
  const before = askedIn(dc);
  return before.receiptNumber === undefined ? asked : { ...before, ...asked };
}
