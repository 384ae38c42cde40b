import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-suite';

/** Said in a hurry, or of which the suite makes nothing or something else: in words that it reads right. */
const REWORDED: readonly (readonly [said: RegExp, read: string])[] = [
  [/\b(?:early|beginning of|start of|the start of) (?:in )?(?=(?:19|20)\d{2})/gu, 'january '],
  [/\b(?:mid|middle of|the middle of)[ -](?:in )?(?=(?:19|20)\d{2})/gu, 'june '],
  [/\b(?:late|end of|the end of) (?:in )?(?=(?:19|20)\d{2})/gu, 'december '],
  [/\b(?:end of|late) last year\b/gu, 'december last year'],
  [/\b(?:beginning|start) of last year\b/gu, 'january last year'],
  [/\b(?:the )?(?:spring) (?:of |in )?(?=(?:19|20)\d{2})/gu, 'march '],
  [/\b(?:the )?(?:summer) (?:of |in )?(?=(?:19|20)\d{2})/gu, 'june '],
  [/\b(?:the )?(?:autumn|fall) (?:of |in )?(?=(?:19|20)\d{2})/gu, 'september '],
  [/\b(?:the )?(?:winter) (?:of |in )?(?=(?:19|20)\d{2})/gu, 'december '],
  [
    /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|a|an) (?:or (?:\d+|two|three|four|five|six) )?(day|week|month|year|yr|mth)s? (?:back|before|since|past)\b/gu,
    '$1 $2s ago',
  ],
  [
    /\b(?:some|few|a few|several|couple of|a couple of) (day|week|month|year)s? (?:ago|back|before)\b/gu,
    'three $1s ago',
  ],
  [/\bhalf (?:a )?year (?:ago|back)\b/gu, 'six months ago'],
  [/\byr(s?)\b/gu, 'year$1'],
  [/\bmth(s?)\b/gu, 'month$1'],
  [/\blast yr\b/gu, 'last year'],
  [/\b(?:xmas)\b/gu, 'christmas'],
];

const PARTS = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** About when, in English: asked of the suite, and looked over. What lies ahead was in the year before. */
export function aboutWhenInEnglish(text: string, today: string): string | undefined {
  if (!/[a-z]|^\D*(?:19|20)\d{2}\D*$|\d{1,2}[/-]\d{4}|\d{4}[/-]\d{1,2}/u.test(text)) return undefined;
  if (UNTOLD.test(text)) return undefined;
  const said = lastMonthNamed(
    REWORDED.reduce((left, [from, to]) => left.replace(from, to), text),
    today,
  );
  const found = recognizeDateTime(said, Culture.English, undefined, noonOf(today), false);
  const values = found.flatMap(({ resolution }) => valuesOf(resolution));
  const starts = values.flatMap((value) => startOf(value, today));
  return starts.filter((start) => start <= today).at(-1) ?? beforehand(starts, today);
}

/** "The year" is none in particular. */
const UNTOLD = /^(?:(?:in|on|at) )?(?:the|that|a|some) (?:same )?(?:year|month|week|day|time)$/u;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Last March" is the latest March that has ended; the suite takes that of the year before. */
function lastMonthNamed(text: string, today: string): string {
  return text.replace(
    /\blast (?<month>(?<short>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b/gu,
    (_said, month: string, short: string) =>
      MONTHS.indexOf(short) + 1 === Number(today.slice(5, 7)) ? `${month} last year` : month,
  );
}

interface Resolved {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
}
const valuesOf = (resolution: unknown): readonly Resolved[] =>
  (resolution as { readonly values?: readonly Resolved[] } | null)?.values ?? [];

function startOf(resolved: Resolved, today: string): readonly string[] {
  const day = dayIn(resolved);
  const isDay = PARTS.test(day) && resolved.timex !== undefined;
  return isDay && isLikely(Number(day.slice(0, 4)), today) ? [day] : [];
}

function dayIn({ type, value = '', start = '' }: Resolved): string {
  if (type === 'date') return value;
  return type === 'daterange' ? start : '';
}

/** A number that is no year may be read as one. */
const isLikely = (year: number, today: string): boolean =>
  year >= 1950 && year <= Number(today.slice(0, 4)) + 1;

/** The same day of the last year that had it. */
function beforehand(starts: readonly string[], today: string): string | undefined {
  const [start] = starts;
  if (start === undefined || start.slice(0, 4) > String(Number(today.slice(0, 4)) + 1)) return undefined;
  return start.slice(5) === '02-29' ? undefined : `${String(Number(start.slice(0, 4)) - 1)}${start.slice(4)}`;
}

/** The suite reckons in the time of the machine. */
const noonOf = (today: string): Date =>
  new Date(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1, Number(today.slice(8, 10)), 12);
