import { calendarDate } from '../../domain/calendar/japaneseDate';
import { type Era, eraOf, gregorianYear, isWithinEra } from '../../domain/calendar/japaneseEra';

/** Outside these years a date is a slip of the hand. */
const FIRST_YEAR = 1850;
const LAST_YEAR = 2199;
const ERAS: Readonly<Record<string, Era>> = {
  明治: 'meiji',
  明: 'meiji',
  m: 'meiji',
  meiji: 'meiji',
  大正: 'taisho',
  大: 'taisho',
  t: 'taisho',
  taisho: 'taisho',
  taishou: 'taisho',
  昭和: 'showa',
  昭: 'showa',
  s: 'showa',
  showa: 'showa',
  shouwa: 'showa',
  平成: 'heisei',
  平: 'heisei',
  h: 'heisei',
  heisei: 'heisei',
  令和: 'reiwa',
  令: 'reiwa',
  r: 'reiwa',
  reiwa: 'reiwa',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: day)?';
const GAP = '(?:\\s*[,/-]\\s*|\\s+|(?<=\\d)(?=[a-z])|(?<=[a-z.])(?=\\d))';
const YEAR = '(?<year>\\d{4})';

/** A year of an era without 年, as a part of a pattern; `yearOfEra` reads it. */
export const ERA_YEAR = `(?:${Object.keys(ERAS).join('|')})(?:元|\\d{1,2})`;
const ERA_AND_YEAR = new RegExp(`^(?<era>${Object.keys(ERAS).join('|')})(?<year>元|\\d{1,2})$`, 'u');

const IN_AN_ERA = new RegExp(
  `^(?<era>${Object.keys(ERAS).join('|')})\\s*(?<year>元|\\d{1,2})(?:\\s*年\\s*|\\s*[./-]\\s*|\\s+)(?<month>\\d{1,2})(?:\\s*月\\s*|\\s*[./-]\\s*|\\s+)(?<day>\\d{1,2})\\s*日?$`,
  'u',
);
const YEAR_FIRST = [
  /^(?:西暦\s*)?(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日?$/u,
  /^(?<year>\d{4})(?<gap>\s*[./-]\s*|\s+)(?<month>\d{1,2})\k<gap>(?<day>\d{1,2})$/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
];
const YEAR_LAST = /^(?<first>\d{1,2})(?<gap>\s*[./-]\s*|\s+)(?<second>\d{1,2})\k<gap>(?<year>\d{4})$/u;
const MONTH_NAMED = [
  new RegExp(`^${DAY}(?: of)?${GAP}${MONTH_NAME}${GAP}${YEAR}$`, 'u'),
  new RegExp(`^${MONTH_NAME}${GAP}${DAY}${GAP}${YEAR}$`, 'u'),
  new RegExp(`^${YEAR}${GAP}${MONTH_NAME}${GAP}${DAY}$`, 'u'),
];

type Parts = Readonly<Record<string, string | undefined>>;

/** The dates (YYYY-MM-DD) that a folded text of nothing but a date may mean: none, one, or two (day-first first). */
export function readDatesWritten(text: string): readonly string[] {
  const found = [eraDate(text), ...yearFirst(text), ...monthNamed(text), ...yearLast(text)];
  return [...new Set(found.filter((date) => date !== undefined))];
}

/**
 * The day (YYYY-MM-DD) that is meant by a year of an era which does not have that day: 昭和64年1月8日 is in 平成元年. None
 * before 1873, when the months were other ones.
 */
export function readDateBesideItsEra(text: string): string | undefined {
  const { era, date } = countedInEra(text) ?? {};
  if (era === undefined || date === undefined || isWithinEra(era, date)) return undefined;
  return eraOf(date) === undefined ? undefined : date;
}

/** The Gregorian year of a year of an era (昭和60); undefined for a year 0. */
export function yearOfEra(written: string): number | undefined {
  const { era: name = '', year } = ERA_AND_YEAR.exec(written)?.groups ?? {};
  const era = ERAS[name];
  const inEra = year === '元' ? 1 : Number(year);
  return era === undefined || inEra === 0 ? undefined : gregorianYear(era, inEra);
}

function eraDate(text: string): string | undefined {
  const { era, date } = countedInEra(text) ?? {};
  return era !== undefined && date !== undefined && isWithinEra(era, date) ? date : undefined;
}

/** The day by the years of the era named, whether or not the era reached that far. */
function countedInEra(text: string): { readonly era: Era; readonly date: string | undefined } | undefined {
  const { era: name = '', year, month, day } = IN_AN_ERA.exec(text)?.groups ?? {};
  const era = ERAS[name];
  const inEra = year === '元' ? 1 : Number(year);
  if (era === undefined || inEra === 0) return undefined;
  return { era, date: dateOf(gregorianYear(era, inEra), month, day) };
}

function yearFirst(text: string): readonly (string | undefined)[] {
  return matches(YEAR_FIRST, text).map(({ year, month, day }) => dateOf(Number(year), month, day));
}

function monthNamed(text: string): readonly (string | undefined)[] {
  return matches(MONTH_NAMED, text).map(({ year, name, day }) =>
    dateOf(Number(year), String(MONTHS.indexOf((name ?? '').slice(0, 3)) + 1), day),
  );
}

function yearLast(text: string): readonly (string | undefined)[] {
  return matches([YEAR_LAST], text).flatMap(({ year, first, second }) => [
    dateOf(Number(year), second, first),
    dateOf(Number(year), first, second),
  ]);
}

function matches(patterns: readonly RegExp[], text: string): readonly Parts[] {
  return patterns.map((pattern) => pattern.exec(text)?.groups).filter((parts) => parts !== undefined);
}

function dateOf(year: number, month: string | undefined, day: string | undefined): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return calendarDate(year, Number(month), Number(day));
}
