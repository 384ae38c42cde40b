import { foldNumbers } from './checkedNumber';
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

/** Nobody needs more words to give a number. In UTF-16 units. */
const LONGEST = 80;
const CALLED =
  /\b(?:RECEIPT|REFERENCE|REF|TICKET|REQUEST|DRAFT|CASE|NUMBER|NO|MY|THE|THIS|HERE|IT|ITS|IS|OF|FOR)\b|(?:受付|受け付け|下書き|請求|問い?合わ?せ)?番号|(?:請求|苦情)(?=の)|です|こちら|これ|[はがので]/gu;

/** Whether a text is one of these numbers and nothing else but what it is called; one with letters may be mistyped. */
export function saysOnlyNumber(typed: string): boolean {
  if (typed.length > LONGEST || !/\d/u.test(typed.normalize('NFKC'))) return false;
  if (looksLikeDeskNumber(typed) && /[A-Z]/u.test(foldNumbers(typed))) return true;
  const read = readDeskNumber(typed);
  const said = foldNumbers(typed).replaceAll(CALLED, ' ');
  return read !== undefined && bare(said) === bare(read.number);
}

const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
