import { looksLikeDraftNumber, readDraftNumber } from './form/draftNumber';
import { looksLikeReceiptNumber, readReceiptNumber } from './ticket/receiptNumber';

/** The numbers that customers hold: one leads to a request that was sent, one to a form that is not finished. */
export interface DeskNumber {
  readonly of: 'request' | 'draft';
  readonly number: string;
}

/** The number that a text holds, as we write it; a receipt number goes before a draft number. */
export function readDeskNumber(typed: string): DeskNumber | undefined {
  const receipt = readReceiptNumber(typed);
  if (receipt !== undefined) return { of: 'request', number: receipt };
  const draft = readDraftNumber(typed);
  return draft === undefined ? undefined : { of: 'draft', number: draft };
}

/** Whether a text is written as one of these numbers and nothing else, be it one of ours or mistyped. */
export function looksLikeDeskNumber(typed: string): boolean {
  return looksLikeReceiptNumber(typed) || looksLikeDraftNumber(typed);
}
