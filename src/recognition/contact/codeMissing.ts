import { missingElsewhere } from './codeMissingElsewhere';
import { missingInEnglish } from './codeMissingInEnglish';
import { missingInJapanese } from './codeMissingInJapanese';
import { fold } from '../text/fold';

/** Nobody needs more words for it, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 200;
const BETWEEN =
  /[,.;:!?。、!?…\n]+| - | (?=(?:but|and|so|because|cause|since i)\b)|(?<=(?:た|だ|です|ます|ません|ない|る)(?:が|けど|けれど|けれども|けども|のに|ので|から|し|まま))/u;

/**
 * Whether somebody who was sent a code says that its e-mail has not come, or asks where it is: one of the clauses says
 * so as a whole. What only has to do with e-mail or codes does not, and an address is never taken for it.
 */
export function saysCodeIsMissing(typed: string): boolean {
  if (typed.length > LONGEST || typed.includes('@')) return false;
  const text = fold(typed);
  if (text.length > LONGEST) return false; // one letter may be folded into eighteen
  const clauses = text.split(BETWEEN);
  return [missingInEnglish, missingInJapanese, missingElsewhere].some((missing) => clauses.some(missing));
}
