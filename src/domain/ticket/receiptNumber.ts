import { drawChecked, foldNumbers, isChecked } from '../checkedNumber';
import { withoutDraftNumbers } from '../form/draftNumber';

const LENGTH = 10;
/** Ten letters and digits from the beginning of a word on, however they are grouped, up to the end of a word. */
const CANDIDATES = /(?<![0-9A-Z])(?=(?<number>[0-9A-Z](?:[-\s]*[0-9A-Z]){9})(?![0-9A-Z]))/gu;

/**
 * A receipt number (受付番号) such as `7KQ-M2XD-9RA`: nine random characters and one that checks them.
 * 31^9 is about 2.6·10^13, so a number cannot be guessed. One without a digit is drawn anew: parted by spaces it would be
 * read as words. `random` gives bytes; those above 247 are passed over.
 */
export function makeReceiptNumber(random: (count: number) => Uint8Array): string {
  for (;;) {
    const drawn = drawChecked(LENGTH, random);
    if (/[0-9]/u.test(drawn)) return format(drawn);
  }
}

/**
 * The number as we write it, when a text holds one: any case, hyphens and spaces, alone or within words; undefined
 * when the check fails. Plain words of ten letters in all are none: parted by spaces, a number shows a digit. Nor is
 * a draft number with a word beside it.
 */
export function readReceiptNumber(typed: string): string | undefined {
  for (const { groups } of withoutDraftNumbers(foldNumbers(typed)).matchAll(CANDIDATES)) {
    const number = checked(groups?.['number'] ?? '');
    if (number !== undefined) return number;
  }
  return undefined;
}

/** Whether a text is written as a receipt number and nothing else, be it one of ours or mistyped. */
export function looksLikeReceiptNumber(typed: string): boolean {
  return /^[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{3}$/iu.test(typed.normalize('NFKC').trim());
}

function checked(candidate: string): string | undefined {
  if (/\s/u.test(candidate) && !/[0-9]/u.test(candidate)) return undefined;
  const letters = candidate.replace(/[^0-9A-Z]/gu, '');
  return isChecked(LENGTH, letters) ? format(letters) : undefined;
}

function format(letters: string): string {
  return `${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7)}`;
}
