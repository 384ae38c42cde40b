import type { DialogContext } from 'botbuilder-dialogs';
import { openField } from '../../src/talk/openField';
import type { DeskTurn } from '../desk/deskTurn';
import { askedIn, RequestDialog } from '../forms/requestDialog';

/** Whether words to add to a request are waited for: what sounds like a question is a part of them. */
export function wantsWords(dc: DialogContext): boolean {
  if (dc.activeDialog?.id !== RequestDialog.ID) return false;
  const { wish, receiptNumber } = askedIn(dc);
  return wish === 'add' && receiptNumber !== undefined;
}

/** Whether words of one's own are asked for, by a form or for a request: then whatever is told is among them. */
export function takesWords(dc: DialogContext, { draft }: DeskTurn): boolean {
  return wantsWords(dc) || (dc.activeDialog !== undefined && openField(draft)?.freeWords === true);
}
