import japanese from '../../../locales/ja/importing.json';

/** The number that a heading begins with, and the way it is written: a sequence is of one way. */
export interface HeadingNumber {
  readonly style: 'article' | 'decimal' | 'roman' | 'sub' | 'bracket';
  readonly value: number;
  /** The number as written, with its stop and the space behind it. */
  readonly written: string;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** 第３条, 第三条の二, Article 3, Section III, § 3, Art. 3. */
const ARTICLE =
  /^(?:第\s*(?<japanese>[\p{Nd}一二三四五六七八九十]{1,4})\s*[条章節]|(?:article|art\.|section|chapter|§)\s*(?<latin>\p{Nd}{1,3}|[ivxl]{1,6})\b)[\s.:\uFF0E\uFF1A]*/iu;
/** 【3】利用目的; [3] Purpose; 〔三〕. */
const BRACKET =
  /^[【〔［[《≪]\s?(?:(?<latin>\p{Nd}{1,2})|(?<japanese>[一二三四五六七八九十]{1,3}))\s?[】〕］\]》≫]\s*/u;
/** 3.2, 3-2 Purpose. */
const SUB = /^(?<latin>\p{Nd}{1,2})[.\uFF0E\-\uFF0D]\p{Nd}{1,2}[.\uFF0E\s]*(?=\P{Nd}|$)/u;
/** 3. Purpose; ３．利用目的; 3、利用目的; 3　利用目的; 3: Purpose. */
const DECIMAL =
  /^(?<latin>\p{Nd}{1,2})(?:\s*[.\uFF0E\u3001:\uFF1A](?!\p{Nd})\s*|\s+(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])|\s*$)/u;
/** IV. Purpose. */
const ROMAN_NUMBER = /^(?<latin>[IVXL]{1,6})[.\uFF0E]\s*(?=\S|$)/u;

const STYLES: readonly (readonly [HeadingNumber['style'], RegExp])[] = [
  ['article', ARTICLE],
  ['bracket', BRACKET],
  ['sub', SUB],
  ['decimal', DECIMAL],
  ['roman', ROMAN_NUMBER],
];

/** Reads the number of a heading; "(1)" and "①" number items and are none. */
export function readHeadingNumber(text: string): HeadingNumber | undefined {
  for (const [style, pattern] of STYLES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const digits = found.groups?.latin ?? found.groups?.japanese ?? '';
    return { style, value: valueOf(digits.normalize('NFKC').toUpperCase()), written: found[0] };
  }
  return undefined;
}

function valueOf(digits: string): number {
  if (/^\d+$/u.test(digits)) return Number(digits);
  return /^[IVXL]+$/u.test(digits) ? romanValue(digits) : kanjiValue(digits);
}

function romanValue(digits: string): number {
  const values = Array.from(digits, (digit) => ROMAN[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function kanjiValue(digits: string): number {
  let [whole, ones] = [0, 0];
  for (const digit of digits) {
    if (digit === japanese.kanjiTen) [whole, ones] = [whole + (ones || 1) * 10, 0];
    else ones = japanese.kanjiDigits.indexOf(digit) + 1;
  }
  return whole + ones;
}
