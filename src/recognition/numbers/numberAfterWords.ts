import { foldForMasking } from '../hidden/foldForMasking';
import { readPhone } from '../phones/phone';
import { FORMAL_NUMERALS } from './plainDigits';

/** A text as the patterns below see it, of the same length: every digit ASCII, small letters beside the ones typed. */
export interface Copy {
  readonly typed: string;
  readonly small: string;
}
/** Where a number stands, `to` not included, and how many digits it has. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly digits: number;
}

/** One alone is more often a part of a word: 番号一覧. */
const NUMERALS = new RegExp(`[〇零○◯一二三四五六七八九${FORMAL_NUMERALS}]{2,}`, 'gu');
const UNSEEN = '[\\p{Cf}\\uFE0F]{0,2}';
const JOINT = `(?:${UNSEEN} ?[\\p{Pd}−ーｰ./・･,] ?|${UNSEEN} |[\\p{Cf}]{1,2})`;
const PART = '(?=[A-Za-z]{0,6}[0-9])[0-9A-Za-z]{1,25}';
/** Groups of digits, with letters among them: B123-4567, MORGA 657054 SM9IJ, 12-34. */
const TOKEN = new RegExp(`(?:[A-Z]{1,5}[ \\p{Pd}])?${PART}(?:${JOINT}${PART}){0,12}`, 'uy');
/** Behind these the number counted or dated something. */
const COUNTED =
  /^\s?(?:年|月|日|時|分|歳|才|回|枚|人|つ|個|通|件|名|円|万|度|種|割|台|か所|か月|ヶ月|years?|months?|weeks?|days?|times?|cop(?:y|ies)|people|persons?|yen|jpy|usd|%)/u;
const DATE = /^(?:\d{4}([-/. ])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})$/u;

export function copyOf(text: string): Copy {
  const typed = foldForMasking(text).replace(NUMERALS, (numerals) => '0'.repeat(numerals.length));
  return { typed, small: typed.replace(/[A-Z]/gu, (letter) => letter.toLowerCase()) };
}

/** The number that begins at a place, unless it is a date, a telephone number with hyphens, or a count. */
export function numberAt({ typed, small }: Copy, at: number): Token | undefined {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(typed)?.[0];
  if (token === undefined || isCounted({ typed, small }, at + token.length)) return undefined;
  if (DATE.test(token) || isPhone(token)) return undefined;
  const shown = token.replace(/(?<![^0-9A-Za-z])[^0-9A-Za-z]+$/u, '');
  return { from: at, to: at + shown.length, digits: shown.replace(/[^0-9]/gu, '').length };
}

/** Whether what stands behind a number says that it counted or dated something. */
export function isCounted({ small }: Copy, end: number): boolean {
  return COUNTED.test(small.slice(end, end + 10));
}

/** Where a pattern that must begin at a place ends, or the place itself. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function isPhone(token: string): boolean {
  return /^0\d{1,4}[\p{Pd}−ーｰ]/u.test(token) && readPhone(token).ok;
}
