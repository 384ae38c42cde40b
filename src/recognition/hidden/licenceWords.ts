import type { Found } from './found';
import { numberAt, skip, type Copy } from '../numbers/numberAfterWords';

const WORDS =
  /運転免許証?|免許証|免許(?:証)?の?(?:番号|ナンバー)|driv(?:ing|er(?:['’´`]?s?|s)['’]?)[ -]{0,2}(?:licen[cs]e|permit)|\bdl (?=no\b|number|#)/gu;
/** What may stand between the words and the number. */
const FILL =
  /(?:[\s:;=#№"'“”‘’、,.・「」『』【】()[\]<>-]|番号|ナンバー|no\b|numbers?\b|nos?\b|card\b|id\b|is\b|was\b|の|は|が|も|第|です){0,12}/uy;
const FEWEST_DIGITS = 4;
const SHORTEST = 5;
const LONGEST = 30;

/** The numbers after words for a driving licence, of any country: what their check digits are is not known here. */
export function licencesIn(copy: Copy): readonly Found[] {
  return [...copy.small.matchAll(WORDS)].flatMap(({ 0: word, index }) => {
    const token = numberAt(copy, skip(FILL, copy.small, index + word.length));
    if (token === undefined || token.digits < FEWEST_DIGITS) return [];
    const length = token.to - token.from;
    if (length < SHORTEST || length > LONGEST) return [];
    return [{ from: token.from, to: token.to, kind: 'licence' as const }];
  });
}
