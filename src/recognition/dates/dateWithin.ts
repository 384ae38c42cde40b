import { foldWidth } from '../text/width';
import { readDate } from './date';

/** In UTF-16 units. */
const LONGEST = 400;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NUMERAL = '\\d{1,2}(?:st|nd|rd|th)?';
/** A day with its year, wherever it stands. */
const DATE = new RegExp(
  [
    '(?:(?:明治|大正|昭和|平成|令和) ?(?:元|\\d{1,2})|\\d{4}) ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日',
    `(?<!\\d)${NUMERAL}(?: of)? ${MONTH},? \\d{4}(?!\\d)`,
    `(?<!\\p{L})${MONTH} ${NUMERAL},? \\d{4}(?!\\d)`,
    '(?<![\\d./-])(?:\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})(?![\\d/-])',
  ].join('|'),
  'giu',
);
/** A day without its year: that of the one before. */
const DAY = new RegExp(
  `(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日|(?<!\\d)(?<first>${NUMERAL})(?: of)? (?<name>${MONTH})(?!\\p{L})|(?<!\\p{L})(?<named>${MONTH}) (?<second>${NUMERAL})(?!\\d)`,
  'iu',
);

/** A day in words that say more, and where it stands in them. */
interface DateWithin {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly at: readonly [number, number];
}

/** The first day with its year that stands in a text; one that may be two days is none. */
export function dateWithin(typed: string, reading: { readonly today: string }): DateWithin | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = foldWidth(typed);
  for (const { index, 0: said } of text.matchAll(DATE)) {
    const read = readDate(said, reading);
    if (read.ok) return { date: read.value, at: [index, index + said.length] };
  }
  return undefined;
}

/** The same, where the year that was told before may be left out: 「9月8日でした」. */
export function dateAnew(
  typed: string,
  before: string,
  reading: { readonly today: string },
): DateWithin | undefined {
  const whole = dateWithin(typed, reading);
  if (whole !== undefined || typed.length > LONGEST) return whole;
  const found = DAY.exec(foldWidth(typed));
  if (found === null) return undefined;
  const read = readDate(writtenWith(before.slice(0, 4), found.groups ?? {}), reading);
  return read.ok ? { date: read.value, at: [found.index, found.index + found[0].length] } : undefined;
}

function writtenWith(year: string, said: Readonly<Record<string, string | undefined>>): string {
  const { month, day, first, name, named, second } = said;
  if (month !== undefined) return `${year}年${month}月${day ?? ''}日`;
  return [first ?? second, name ?? named, year].join(' ');
}
