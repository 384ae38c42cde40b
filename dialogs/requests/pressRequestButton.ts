import type { DialogContext } from 'botbuilder-dialogs';
import { readButton } from '../../src/domain/conversation/readButton';
import { readDeed } from '../../src/recognition/wishes/deed';
import { type RequestWish, readRequestWish } from '../../src/recognition/wishes/requestWish';
import { askFirst } from '../forms/confirming';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { followScript } from '../desk/followLanguage';
import { askedIn, RequestDialog } from '../forms/requestDialog';
import { confirmsWithdrawal, isFormMeant } from './requestsHere';

/** Hears a button of a request, or the same wish in words, at any point of a conversation; false when it is none. */
export async function pressRequestButton(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const asked = readRequestWish(turn.heard.text);
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
  if (dc.activeDialog === undefined && readButton(turn.heard.text) === undefined) followScript(turn);
  if (dc.activeDialog?.id !== RequestDialog.ID) await dc.beginDialog(RequestDialog.ID, asked);
  else await dc.replaceDialog(RequestDialog.ID, again(dc, asked));
}

/** Whether the dialog waits for words: what sounds like a question is a part of them. */
export function wantsWords(dc: DialogContext): boolean {
  if (dc.activeDialog?.id !== RequestDialog.ID) return false;
  const { wish, receiptNumber } = askedIn(dc);
  return wish === 'add' && receiptNumber !== undefined;
}

/** Whether it is asked whether to withdraw a request, and this is an answer: "cancel it" leaves nothing then. */
export function answersWithdrawal(dc: DialogContext, { heard }: DeskTurn): boolean {
  if (dc.activeDialog?.id !== RequestDialog.ID) return false;
  const { wish, receiptNumber } = askedIn(dc);
  if (wish !== 'withdraw' || receiptNumber === undefined) return false;
  return readDeed(heard.text, wish) !== undefined || confirmsWithdrawal(heard.text, { receiptNumber });
}

/** The same wish once more is about the same request, unless another one is named. */
function again(dc: DialogContext, asked: RequestWish): RequestWish {
  const before = askedIn(dc);
  return before.receiptNumber === undefined ? asked : { ...before, ...asked };
}
