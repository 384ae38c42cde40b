import type { DialogContext } from 'botbuilder-dialogs';
import { askedIn, RequestDialog } from '../forms/requestDialog';

/** Whether words to add to a request are waited for: what sounds like a question is a part of them. */
export function wantsWords(dc: DialogContext): boolean {
  if (dc.activeDialog?.id !== RequestDialog.ID) return false;
  const { wish, receiptNumber } = askedIn(dc);
  return wish === 'add' && receiptNumber !== undefined;
}
