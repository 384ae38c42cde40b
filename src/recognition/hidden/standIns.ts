import { CARD_WORDS, MY_NUMBER_WORDS } from './forbiddenWords';

const STAND_INS: Readonly<Record<string, string>> = { l: '1', I: '1', O: '0', o: '0' };
/** Groups of digits, and of letters that look like digits, with nothing but a space or a sign between them. */
const GROUPS =
  /(?<![A-Za-z0-9])[0-9lIOo]{1,19}(?:[\s\p{Pd}−ーｰ・./]{1,2}[0-9lIOo]{1,19}){0,18}(?![A-Za-z0-9])/gu;
const LETTER = /[lIOo]/gu;
const SHORTEST = 12;
/** So many letters at most in a number that no word tells of, and none that is all letters in a group. */
const MOST_LETTERS = 3;
const LETTERS_ALONE = /(?:^|[^0-9lIOo])[lIOo]+(?:$|[^0-9lIOo])/u;
const FAR = 40;
const TOLD = new RegExp(`${MY_NUMBER_WORDS}|${CARD_WORDS}`, 'iu');

/** A copy of the same length, with digits for the letters that stand for them in a long number: l234-5678-9O18. */
export function withStandIns(text: string): string {
  return text.replace(GROUPS, (groups, at: number) => {
    const before = text.slice(Math.max(0, at - FAR), at);
    return isNumber(groups, before)
      ? groups.replace(LETTER, (letter) => STAND_INS[letter] ?? letter)
      : groups;
  });
}

function isNumber(groups: string, before: string): boolean {
  const letters = groups.match(LETTER)?.length ?? 0;
  const length = groups.replace(/[^0-9lIOo]/gu, '').length;
  if (letters === 0 || letters === length || length < SHORTEST) return false;
  return (letters <= MOST_LETTERS && !LETTERS_ALONE.test(groups)) || TOLD.test(before);
}
