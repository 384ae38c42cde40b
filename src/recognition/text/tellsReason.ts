import { readCorrection } from '../wishes/correction';
import { answersInWords } from './answersInWords';
import { fold } from './fold';

/** A reason is told in less; in UTF-16 units. */
const LONGEST = 2000;
const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;
/** So many letters of Japanese, or words, say more than which one is picked. */
const LETTERS = 8;
const WORDS = 4;
/** Says that one cannot tell, or leaves the choice to others. */
const NOT_TOLD =
  /\b(?:i )?(?:do not|don'?t|dont|cannot|can'?t) (?:know|understand|see|get|follow|care|mind|overstand)\b|\b(?:not sure|no idea|none of|any of|either one|you (?:choose|decide|pick)|whatever|up to you|the (?:first|second|third|last) one|which|thanks?|mi nuh (?:know|overstand)(?= |$)(?! from| where))\b|わから|分から|わかん|知らん(?=わ|けど|$)|どれ|どちら|任せ|まかせ|おまかせ|難し|むずかし/iu;

/** Whether a sentence tells what happened, or why one wants something, and not only that one cannot choose. */
export function tellsReason(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  const long = JAPANESE.test(text)
    ? text.replace(/[^\p{L}\p{N}]+/gu, '').length >= LETTERS
    : text.split(/\s+/u).length >= WORDS;
  if (!long || NOT_TOLD.test(text) || !answersInWords(typed)) return false;
  return readCorrection(typed) === undefined;
}
