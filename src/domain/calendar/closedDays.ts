import { accept, type Outcome, refuse } from '../outcome';
import { calendarDate } from './japaneseDate';

/** From the first day to the last, both included (YYYY-MM-DD). */
interface ClosedDays {
  readonly first: string;
  readonly last: string;
}

export type ClosedDaysProblem = 'noSuchDate' | 'endsBeforeItBegins';

const DATE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** Reads the days on which an office stays closed: `2026-12-29/2027-01-03,2026-11-23`. */
export function parseClosedDays(text: string): Outcome<readonly ClosedDays[], ClosedDaysProblem> {
  const closed: ClosedDays[] = [];
  for (const typed of text.split(',').filter((one) => one.trim() !== '')) {
    const [first = '', last = first, ...more] = typed.split('/').map((date) => date.trim());
    if (more.length > 0 || !isDate(first) || !isDate(last)) return refuse('noSuchDate');
    if (last < first) return refuse('endsBeforeItBegins');
    closed.push({ first, last });
  }
  return accept(closed);
}

/** Whether a date (YYYY-MM-DD) is one of them. */
export function isClosedDay(closed: readonly ClosedDays[], date: string): boolean {
  return closed.some(({ first, last }) => first <= date && date <= last);
}

function isDate(typed: string): boolean {
  const { year, month, day } = DATE.exec(typed)?.groups ?? {};
  return calendarDate(Number(year), Number(month), Number(day)) === typed;
}
