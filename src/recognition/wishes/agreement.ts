import { isAskedBack, readYesNo } from '../choices/yesNo';
import { foldPhrase } from '../text/fold';
import { AGREES_IN_ENGLISH, AGREES_IN_JAPANESE } from './agreementWords';

/** Nobody needs more words to agree. In UTF-16 units. */
const LONGEST = 100;
const PATTERNS = [AGREES_IN_ENGLISH, AGREES_IN_JAPANESE];

/**
 * Whether somebody agrees to what was just offered, with a yes or in their own words: "let's do that", それで頼みます. What
 * asks back, agrees only to a part or wishes something else is none.
 */
export function agrees(text: string): boolean {
  if (text.length > LONGEST || isAskedBack(text)) return false;
  if (readYesNo(text) !== undefined) return readYesNo(text) === 'yes';
  const phrase = foldPhrase(text)
    .replace(/[.;:…]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  return PATTERNS.some((pattern) => pattern.test(phrase));
}
