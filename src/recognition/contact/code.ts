import { readDeskNumber } from '../../domain/deskNumber';
import { readLetterCode } from '../../domain/identity/codeShape';
import { fold } from '../text/fold';

const LONGEST = 200;
const SIX_DIGITS = /\d(?:[\s-]{0,3}\d){5}/u;
const STANDING_ALONE = new RegExp(`(?<![a-z\\d])${SIX_DIGITS.source}(?![a-z\\d])`, 'u');

/**
 * The one-time code in what was typed, also from within words: six digits, when there are no more and no fewer, or
 * ten letters and digits, in capitals and without what groups them. An address is none, whatever it begins with, and
 * neither is the number of a request or a form.
 */
export function readCode(typed: string): string | undefined {
  const text = fold(typed.slice(0, LONGEST + 1));
  if (text.length > LONGEST || text.includes('@')) return undefined;
  const six = text.replace(/\D/gu, '').length === 6;
  return (
    digitsIn(STANDING_ALONE, text, six) ??
    readLetterCode(typed) ??
    digitsIn(SIX_DIGITS, text, six && readDeskNumber(typed) === undefined)
  );
}

function digitsIn(pattern: RegExp, text: string, six: boolean): string | undefined {
  return six ? pattern.exec(text)?.[0].replace(/\D/gu, '') : undefined;
}
