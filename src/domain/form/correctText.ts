import type { Json } from '../json';
import { withBlock } from './correctShape';
import { textOf } from './textOf';

/** Whether these words stand in an answer. */
export function holds(answer: Json, words: string): boolean {
  const text = textOf(answer);
  return text !== undefined && placeOf(text, words) !== undefined;
}

/** The text with other words in place of these; undefined where they do not stand in it, or are all that stands there. */
export function replacedIn(text: string, instead: string, value: string): string | undefined {
  const at = placeOf(text, instead);
  if (at === undefined) return undefined;
  const [before, after] = [text.slice(0, at), text.slice(at + instead.length)];
  if (before.trim() === '' && after.trim() === '') return undefined;
  const [start, end] = [overlap(before, value), overlap(value, after)];
  if (start + end > 0) {
    const [left, right] = [before.slice(0, before.length - start), after.slice(end)];
    return `${left}${right}`.trim() === '' ? undefined : `${left}${value}${right}`;
  }
  // The new words are all of the answer where they repeat what stood beside the old ones.
  const repeats = [before, after].some(
    (beside) => beside.trim() !== '' && sameLetters(value).includes(sameLetters(beside.trim())),
  );
  return repeats ? undefined : `${before}${value}${after}`;
}

/** How much of the end of one is the beginning of the other, in whole words: "900 usd" said in place of 800 of "800 usd". */
function overlap(one: string, other: string): number {
  const [end, beginning] = [sameLetters(one), sameLetters(other)];
  for (let length = Math.min(end.length, beginning.length); length > 1; length--) {
    const shared = beginning.slice(0, length);
    if (end.endsWith(shared) && /^\s|\s$/u.test(shared)) return length;
  }
  return 0;
}

/** Where words stand in a text, whatever their case and width; Latin letters and digits from where they begin. */
function placeOf(text: string, words: string): number | undefined {
  const [all, part] = [sameLetters(text), sameLetters(words)];
  if (part === '') return undefined;
  for (let at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1)) {
    if (!beginsWithin(all, at)) return at;
  }
  return undefined;
}

/** Within a word or a number, but for those of telephones, whose last digits are often said. */
function beginsWithin(all: string, at: number): boolean {
  const beside = all.slice(Math.max(at - 1, 0), at + 1);
  return /^[a-z]{2}$/u.test(beside) || (/^\d{2}$/u.test(beside) && !/^\+\d+$/u.test(all));
}

/** Letter by letter as long as the text. */
const sameLetters = (text: string): string =>
  text.replace(/./gsu, (letter) => {
    const plain = letter.normalize('NFKC').toLowerCase();
    return plain.length === letter.length ? plain : letter;
  });

/** Parts of an address that have a number of their own. */
const NUMBERED = /^(?:(?<word>\p{L}[\p{L}.]*) )?(?<number>\d+[a-z]?)(?<unit>番地?|丁目|号室?|階|番館)?$/iu;
const PART =
  /番地|丁目|部屋|号室|建物|マンション|アパート|末尾|(?:house|flat|apartment|apt|room|unit|box|street|building|post|zip|postal|area)\b|郵便番号|町|digit|letter|数字|文字/iu;
const HOUSE = /house|番地/iu;

/**
 * A text of which only one part is called so, or is said anew, with that part changed. Without a text where it cannot be
 * told what the part is; undefined where the new words are all of the answer.
 */
export function changedText(
  text: string,
  of: string | undefined,
  value: string,
): { readonly text?: string } | undefined {
  if (!isPart(of, value) || text.length <= value.length) return undefined;
  const changed = withBlock(text, value) ?? withNumber(text, value, of);
  return changed === undefined ? {} : { text: changed };
}

const isPart = (of: string | undefined, value: string): boolean =>
  (of !== undefined && PART.test(of)) || NUMBERED.exec(value)?.groups?.['unit'] !== undefined;

/** 2番 in place of the one 1番 that stands there, "House 21" of the one "House 12". */
function withNumber(text: string, value: string, of: string | undefined): string | undefined {
  const { word, number, unit } = NUMBERED.exec(value.trim())?.groups ?? {};
  if (number === undefined) return undefined;
  const pattern = numberedLike(word, unit, of);
  if (pattern === undefined) return undefined;
  const found = [...text.matchAll(pattern)];
  return found.length === 1 ? text.replace(pattern, () => value.trim()) : undefined;
}

function numberedLike(word: string | undefined, unit: string | undefined, of = ''): RegExp | undefined {
  if (word !== undefined)
    return new RegExp(`(?<!\\p{L})${word.replaceAll('.', '\\.')} ?\\d+[a-z]?(?![\\d\\p{L}])`, 'giu');
  if (unit !== undefined) return new RegExp(`\\d+${unit}`, 'gu');
  return HOUSE.test(of) ? /^\d+[a-z]?(?=[ ,])/giu : undefined;
}
