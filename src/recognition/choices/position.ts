import { foldPhrase } from '../text/fold';
import { withAsciiNumerals } from '../numbers/numerals';

const ENGLISH = [
  ['one', 'first', '1st'],
  ['two', 'second', '2nd'],
  ['three', 'third', '3rd'],
  ['four', 'fourth', '4th'],
  ['five', 'fifth', '5th'],
  ['six', 'sixth', '6th'],
  ['seven', 'seventh', '7th'],
  ['eight', 'eighth', '8th'],
  ['nine', 'ninth', '9th'],
  ['ten', 'tenth', '10th'],
];
const NATIVE = ['ひと', 'ふた', 'み', 'よ', 'いつ', 'むっ', 'なな', 'やっ', 'ここの'];
const BEFORE_ENGLISH =
  /^(?:(?:i(?:'d like|'ll take| want| choose| pick| would like)|please|the|number|no\.?|nr\.?|option|choice|answer|item|#) *)+/u;
const AFTER_ENGLISH = / (?:one|option|choice|answer|please|pls|item)$/u;
const COUNTED = /^第?(?<n>\d{1,2})(?:番目|番|つ目|つめ|個目|つ|st|nd|rd|th)?$/u;
const FROM_BELOW = /^下から(?<n>\d{1,2})(?:番目|番|つ目|つ|個目)$/u;
const AFTER_JAPANESE =
  /(?:を|で|に|が|の)?(?:お願いします|おねがいします|お願い|ください|します|して|いいです|いい|選びます|選択|やつ|もの|ほう|方|選択肢|です|でお|で|の|を)$/u;
/** No word that is taken off at the end has more letters. */
const LONGEST_ENDING = 10;
const FIRST = new Set([
  '最初',
  '1番上',
  '1番最初',
  'いちばん上',
  'top',
  'top one',
  '先頭',
  '上',
  '上から1番目',
]);
const LAST = new Set([
  '最後',
  '1番下',
  '1番最後',
  'いちばん下',
  'last',
  'bottom',
  'last one',
  '末尾',
  '下',
  'ラスト',
  'らすと',
]);

/** Reads which of `count` things is meant by its place ("2", "②", "the second one", 3番目, 最後), counted from 1. */
export function readPosition(typed: string, count: number): number | undefined {
  const phrase = withAsciiNumerals(nativeCount(foldPhrase(typed.replace(/^#/u, ''))));
  const said = bareWords(phrase);
  const place = placeOf(said.replace(/^上から/u, ''), count);
  return place >= 1 && place <= count ? place : undefined;
}

function placeOf(said: string, count: number): number {
  if (FIRST.has(said)) return 1;
  if (LAST.has(said)) return count;
  const below = numberIn(FROM_BELOW, said);
  if (below !== undefined) return count + 1 - below;
  return numberIn(COUNTED, said) ?? ENGLISH.findIndex((words) => words.includes(said)) + 1;
}

function numberIn(pattern: RegExp, said: string): number | undefined {
  const digits = pattern.exec(said)?.groups?.['n'];
  return digits === undefined ? undefined : Number(digits);
}

/** いちばん and ふたつ目 as figures; the longer words of politeness are left to `bareWords`. */
function nativeCount(phrase: string): string {
  const counted = NATIVE.findIndex((word) => phrase.startsWith(`${word}つ`));
  if (counted >= 0) return `${counted + 1}${phrase.slice(NATIVE[counted]?.length)}`;
  return phrase
    .replace(/^いちばん/u, '1番')
    .replace(/^にばん/u, '2番')
    .replace(/^さんばん/u, '3番');
}

/** What was said without the words people put around a choice (郵送でお願いします, "the second one, please"). */
export function bareWords(phrase: string): string {
  let bare = phrase;
  for (;;) {
    const shorter = withoutEnding(bare, AFTER_JAPANESE);
    const english = withoutEnglish(shorter).trim();
    const left = english === '' ? shorter : english;
    if (left === bare || left === '') return bare;
    bare = left;
  }
}

function withoutEnglish(phrase: string): string {
  let bare = phrase.replace(BEFORE_ENGLISH, '');
  for (let left = ''; left !== bare; bare = withoutEnding(bare, AFTER_ENGLISH)) left = bare;
  return bare;
}

/** Only the end is looked at, however long the phrase is. */
function withoutEnding(phrase: string, ending: RegExp): string {
  const length = ending.exec(phrase.slice(-LONGEST_ENDING))?.[0].length ?? 0;
  return phrase.slice(0, phrase.length - length);
}
