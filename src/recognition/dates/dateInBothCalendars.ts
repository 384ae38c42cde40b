import { calendarDate } from '../../domain/calendar/japaneseDate';
import { ERA_YEAR, readDatesWritten, yearOfEra } from './dateFormats';

/** What a date by both calendars may mean (YYYY-MM-DD, in the order written), and whether they agree. */
interface BothCalendars {
  readonly dates: readonly string[];
  readonly agree: boolean;
}

const WESTERN = '(?:西暦)?\\d{4}';
const BRACKETS = '[(\\[〔【]';
const SPACES = /\s+/gu;
const WEEKDAY_IN_BRACKETS = /[(][月火水木金土日](?:曜日?)?[)]/gu;
/** 1985年(昭和60年)4月1日, 昭和60(1985)年4月1日, S60(1985).4.1, 1985年・昭和60年4月1日. */
const YEARS_FIRST = new RegExp(
  `^(?<first>${WESTERN}|${ERA_YEAR})(?<mark>年?)(?:${BRACKETS}(?<inside>${WESTERN}|${ERA_YEAR})年?[)\\]〕】]|[・/、,=]?(?<beside>${WESTERN}|${ERA_YEAR})(?=年))(?<end>年?)[./-]?(?<month>\\d{1,2})[月./-](?<day>\\d{1,2})日?$`,
  'u',
);
const YEAR_ALONE = new RegExp(`^(?:${WESTERN}|${ERA_YEAR})年?$`, 'u');
const DIGITS_ALONE = /^(?:西暦)?(?<year>\d{4})$/u;

/** Reads a folded date that names its year by both calendars; undefined for any other text. */
export function readInBothCalendars(text: string): BothCalendars | undefined {
  const bare = text.replace(WEEKDAY_IN_BRACKETS, '').trim();
  return yearsFirst(bare.replace(SPACES, '')) ?? otherInBrackets(bare);
}

function yearsFirst(text: string): BothCalendars | undefined {
  const { first = '', inside, beside, month, day } = YEARS_FIRST.exec(text)?.groups ?? {};
  const second = inside ?? beside ?? '';
  if (month === undefined || isWestern(first) === isWestern(second)) return undefined;
  const dateIn = (year: number | undefined) => dateOf(year, Number(month), Number(day));
  return together([dateIn(yearOf(first))], [dateIn(yearOf(second))]);
}

/** 1985年4月1日(昭和60年), 昭和60年4月1日(1985年4月1日), 1 April 1985 (Showa 60). */
function otherInBrackets(text: string): BothCalendars | undefined {
  const from = text.search(/[(\[〔【][^(\[〔【]*$/u);
  if (from < 1 || !/[)\]〕】]$/u.test(text)) return undefined;
  const dates = readDatesWritten(text.slice(0, from).trim());
  const inside = text.slice(from + 1, -1).replace(SPACES, '');
  if (dates.length === 0) return undefined;
  if (!YEAR_ALONE.test(inside)) {
    const others = readDatesWritten(inside);
    return others.length === 0 ? undefined : together(dates, others);
  }
  const year = yearOf(inside.replace(/年$/u, ''));
  const others = dates.map((date) => dateOf(year, Number(date.slice(5, 7)), Number(date.slice(8))));
  return together(dates, others);
}

function together(
  ones: readonly (string | undefined)[],
  others: readonly (string | undefined)[],
): BothCalendars {
  const dates = [...new Set([...ones, ...others])].filter((date) => date !== undefined);
  return { dates, agree: ones.every((date, index) => date !== undefined && date === others[index]) };
}

const isWestern = (year: string) => DIGITS_ALONE.test(year);

function yearOf(written: string): number | undefined {
  const western = DIGITS_ALONE.exec(written)?.groups?.['year'];
  return western === undefined ? yearOfEra(written) : Number(western);
}

function dateOf(year: number | undefined, month: number, day: number): string | undefined {
  return year === undefined ? undefined : calendarDate(year, month, day);
}
