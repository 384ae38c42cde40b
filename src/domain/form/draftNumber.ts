import { drawChecked, foldNumbers, isChecked } from '../checkedNumber';

const LENGTH = 8;
/** Within other words only as we write it: eight letters and digits at random are found in any long text. */
const CANDIDATES = /(?<![0-9A-Z]-?)(?<number>[0-9A-Z]{4}-[0-9A-Z]{4})(?!-?[0-9A-Z])/gu;
const ALONE = /^\s*(?<number>[0-9A-Z](?:[-\s]*[0-9A-Z]){7})\s*$/u;

/**
 * A draft number such as `K7M2-X9RA`, by which a form that was broken off is gone on with: seven random characters and
 * one that checks them, at least one of them a digit, so that no word is one. 31^7 is about 2.7·10^10; what guards the
 * draft is the code that goes to its address. `random` gives bytes; those above 247 are passed over.
 */
export function makeDraftNumber(random: (count: number) => Uint8Array): string {
  for (;;) {
    const letters = drawChecked(LENGTH, random);
    if (/[0-9]/u.test(letters)) return format(letters);
  }
}

/**
 * The number as we write it, when a text holds one: alone in any case, with any hyphens and spaces, within words as
 * four, a hyphen and four; undefined when the check fails.
 */
export function readDraftNumber(typed: string): string | undefined {
  const text = foldNumbers(typed);
  const alone = ALONE.exec(text)?.groups?.['number'];
  if (alone !== undefined) return checked(alone);
  for (const { groups } of text.matchAll(CANDIDATES)) {
    const number = checked(groups?.['number'] ?? '');
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The text, folded before, with every draft number in it taken out: with a word beside it, it may look like another. */
export function withoutDraftNumbers(text: string): string {
  return text.replace(CANDIDATES, (found) => (checked(found) === undefined ? found : '.'));
}

/** Whether a text is written as a draft number and nothing else, be it one of ours or mistyped. */
export function looksLikeDraftNumber(typed: string): boolean {
  return /^(?=.*[0-9])(?=.*[A-Z])[0-9A-Z]{4}-[0-9A-Z]{4}$/u.test(foldNumbers(typed).trim());
}

function checked(candidate: string): string | undefined {
  const letters = candidate.replace(/[^0-9A-Z]/gu, '');
  return /[0-9]/u.test(letters) && isChecked(LENGTH, letters) ? format(letters) : undefined;
}

function format(letters: string): string {
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
