import { DAY, HOUR } from './duration';

const JAPAN_OFFSET_MS = 9 * HOUR;

/** The calendar date in Japan (YYYY-MM-DD) at an instant in ms. Japan keeps +09:00 all year. */
export function japaneseDate(instantMs: number): string {
  return isoDay(instantMs + JAPAN_OFFSET_MS);
}

/** The instant (ms) at which a date (YYYY-MM-DD) begins in Japan. */
export function startOfJapaneseDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) - JAPAN_OFFSET_MS;
}

/** The date `days` later, or earlier when negative. Dates are YYYY-MM-DD; anything else throws a RangeError. */
export function addDays(date: string, days: number): string {
  return isoDay(Date.parse(`${date}T00:00:00Z`) + days * DAY);
}

/** The place of a date (YYYY-MM-DD) in its week: 0 is Monday, 5 Saturday, 6 Sunday. */
export function weekdayOf(date: string): number {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return (sundayFirst + 6) % 7;
}

/** The date as YYYY-MM-DD, or undefined when the calendar has no such day (30 February). Months count from 1. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  return exists && date.getUTCDate() === day ? isoDay(date.getTime()) : undefined;
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
