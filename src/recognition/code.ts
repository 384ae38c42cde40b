import { fold } from './fold';

const LONGEST = 200;
const SIX_DIGITS = /\d(?:[\s-]{0,3}\d){5}/u;

/** The six digits of a one-time code, also from within words; undefined when there are more or fewer digits. */
export function readCode(typed: string): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = fold(typed);
  const digits = SIX_DIGITS.exec(text)?.[0].replace(/\D/gu, '');
  return text.replace(/\D/gu, '').length === 6 ? digits : undefined;
}
