import { HOUR, MINUTE } from '../calendar/duration';
import { drawLetters, foldNumbers, isChecked } from '../checkedNumber';

/** What a one-time code is made of: six digits, or ten letters and digits, which nobody guesses. */
export type CodeShape = 'digits' | 'letters';

/** For how long a code is good (ms). One of letters may have to do for an hour in which no more are sent. */
export const CODE_LIFETIME_MS: Readonly<Record<CodeShape, number>> = {
  digits: 10 * MINUTE,
  letters: HOUR,
};

const LENGTH = 10;
const LETTER = '[2-9A-HJKMNP-Z]';
const ALONE = new RegExp(`^[^0-9A-Z]*(?<code>${LETTER}(?:[-\\s]*${LETTER}){9})[^0-9A-Z]*$`, 'u');
/** Within other words only as we write it, or with nothing or a space in the middle. */
const WITHIN = new RegExp(`(?<![0-9A-Z]-?)(?<code>${LETTER}{5}[-\\s]?${LETTER}{5})(?!-?[0-9A-Z])`, 'u');

/**
 * Ten letters and digits, both among them so that no word is one, and never what would be read as a receipt number.
 * 31^10 is about 8·10^14. `random` gives bytes; those above 247 are passed over.
 */
export function makeLetterCode(random: (count: number) => Uint8Array): string {
  for (;;) {
    const letters = drawLetters(LENGTH, random);
    if (isLetterCode(letters)) return letters;
  }
}

/** As it is written in the mail: `K7M2X-9RAQP`. */
export function groupLetterCode(letters: string): string {
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

/** The ten letters and digits in a text, in any case, width and grouping; undefined when it holds none. */
export function readLetterCode(typed: string): string | undefined {
  const text = foldNumbers(typed);
  const { code = '' } = (ALONE.exec(text) ?? WITHIN.exec(text))?.groups ?? {};
  const letters = code.replace(/[^0-9A-Z]/gu, '');
  return isLetterCode(letters) ? letters : undefined;
}

function isLetterCode(letters: string): boolean {
  const mixed = /[0-9]/u.test(letters) && /[A-Z]/u.test(letters);
  return mixed && letters.length === LENGTH && !isChecked(LENGTH, letters);
}
