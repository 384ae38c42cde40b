import { foldForMasking } from './foldForMasking';
import { cleanText } from '../text/text';

/** What stands where something was masked: it reads the same in every language and says nothing about what was there. */
const MASK = '***';

/** A digit: ASCII after `foldForMasking`, or a kanji numeral by place. Circles are typed for zeros. */
const D = '[0-9〇零○◯一二三四五六七八九]';
const UNIT = '[0-9〇零○◯一二三四五六七八九十百]';
const HYPHEN = '[\\p{Pd}−ーｰ]';
/** What people put between the digits of one number. */
const BETWEEN = '[ \\t\\p{Pd}−ーｰ~./()・]';
/** A letter of a script that puts spaces between words; others would draw the whole sentence in. */
const LETTER = '(?:(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー])[\\p{L}\\p{M}\\p{N}])';
const HOST = `(?:${LETTER}|[_-]){1,63}(?:\\.(?:${LETTER}|[_-]){1,63}){1,8}`;
/** ASCII that an address may hold; right after a slash or an equals sign words as well, but no hiragana: a sentence goes on. */
const PATH = `(?:[!#-;=?-~]|(?<=[/=])(?:${LETTER}|[\\p{sc=Han}\\p{sc=Katakana}ー])+)`;
const COUNTERS = '[時分秒日月年条項号歳才人名回件円台枚社章か-けヶ%]';

const PATTERNS = [
  // Web addresses with something behind the host, with or without the scheme; and any that hold a user's name.
  `https?://${HOST}(?::[0-9]{1,5})?[/?#]${PATH}+`,
  `${HOST}${LETTER}(?::[0-9]{1,5})?(?:/|\\?(?=\\w{1,40}=))${PATH}+`,
  `https?://[^\\s/@、。「」]{1,256}@[!-~]*`,
  // E-mail addresses, and what stands behind an @ elsewhere: names on social networks.
  `(?:${LETTER}|[.!#$%&'*+/=?^_\`{|}~-]){0,64}@(?:${LETTER}|[._-])+`,
  '@(?:[\\p{sc=Han}]{1,20}|[\\p{sc=Katakana}ー]{1,20}|[\\p{sc=Hiragana}]{1,20})',
  // Whole dates in Japanese: a birth date that kept its month and day would tell too much.
  `(?:(?:明治|大正|昭和|平成|令和)?(?:元|${UNIT}{1,4})年)${UNIT}{1,3}月(?:${UNIT}{1,3}日)?`,
  // Four digits and more, however they are spaced: telephone, card, My Number, postcode, order and chassis numbers.
  `〒?[+(]{0,2}${D}(?:${BETWEEN}{0,3}${D}){3,}`,
  // Japanese street addresses: 四丁目二番八号, 1番地の2, 405号室, 4-2-8, 4-2 after a name.
  `${UNIT}{1,4}丁目(?:${UNIT}{1,4}(?:番地?|${HYPHEN})?(?:の?${UNIT}{1,4}号?)?)?`,
  `${UNIT}{1,5}番地(?:の?${UNIT}{1,4})?(?:${HYPHEN}${UNIT}{1,4})?号?`,
  `${UNIT}{1,5}番(?:${UNIT}{1,4}号|[0-9]{1,4})|${UNIT}{1,5}号室`,
  `${D}{1,4}(?:${HYPHEN}${D}{1,4}){2,}`,
  `(?<=[\\p{sc=Han}\\p{sc=Katakana}])(?<![第約計日])${D}{1,4}${HYPHEN}${D}{1,4}(?!${D}|${COUNTERS})`,
].map((pattern) => new RegExp(pattern, 'giu'));

/**
 * Masks the personal data that can be told by its shape: e-mail and web addresses, names behind an @, numbers of four
 * digits and more (telephones among them), Japanese postcodes, street numbers and whole dates, full-width and in kanji
 * as well. The other words stay as typed, so names and whatever else is told in words stay too.
 */
export function maskPersonal(typed: string): string {
  return masked(typed, () => false);
}

/** A year by itself, which tells nobody who somebody is. */
const YEAR = /^(?:19|20)\d\d$/u;

/** The same, with years left: for whoever looks at their own words once more. */
export const maskOwnWords = (typed: string): string => masked(typed, (found) => YEAR.test(found.trim()));

function masked(typed: string, isLeft: (found: string) => boolean): string {
  const text = cleanText(typed);
  const folded = foldForMasking(text);
  const spans = PATTERNS.flatMap((pattern) =>
    [...folded.matchAll(pattern)]
      .filter(({ 0: found }) => !isLeft(found))
      .map(({ 0: found, index }) => ({ from: index, to: index + found.length })),
  ).sort((one, other) => one.from - other.from);
  let kept = '';
  let at = 0;
  for (const { from, to } of spans) {
    if (from > at || kept === '') kept += `${text.slice(at, from)}${MASK}`;
    at = Math.max(at, to);
  }
  return kept + text.slice(at);
}
