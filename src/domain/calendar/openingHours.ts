import { accept, type Outcome, refuse } from '../outcome';
import { MINUTE } from './duration';
import { addDays, japaneseDate, startOfJapaneseDay, weekdayOf } from './japaneseDate';
import { type OpenSpan, parseSpans, type SpanProblem } from './openSpans';

/** The zone in which the office's hours are told. Japan keeps +09:00 all year, so a day has 1,440 minutes. */
export const OFFICE_ZONE = 'Asia/Tokyo';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const PART = /^(?<days>[a-z][a-z,\s-]*)(?<=\s)(?<times>\d[\d:,\s-]*)$/u;
const DAYS = /^(?<first>[a-z]{3})(?:\s*-\s*(?<last>[a-z]{3}))?$/u;
/** Farther ahead nobody is told when the office opens. */
const LOOK_AHEAD_DAYS = 400;

/** When the office is open in an ordinary week: seven days, Monday first. */
type WeeklyHours = readonly (readonly OpenSpan[])[];

export interface OpeningHours {
  readonly week: WeeklyHours;
  /** Whether the office stays closed on a date (YYYY-MM-DD in Japan) whatever its weekday. */
  readonly closedOn: (date: string) => boolean;
}

export type HoursProblem = SpanProblem | 'noSuchDay' | 'dayTwice' | 'noHours';

/**
 * Reads hours as an operator writes them: `Mon-Fri 09:00-12:00,13:00-17:30; Sat 10:00-12:00`. Days are named once each,
 * alone, with commas or from-to (also over the end of the week); times are of Japan, up to 24:00, in order.
 */
export function parseOpeningHours(text: string): Outcome<WeeklyHours, HoursProblem> {
  const week: (readonly OpenSpan[])[] = WEEKDAYS.map(() => []);
  const parts = text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/gu, '-')
    .split(';');
  for (const part of parts.map((one) => one.trim()).filter((one) => one !== '')) {
    const problem = addPart(week, part);
    if (problem !== undefined) return refuse(problem);
  }
  return week.some((spans) => spans.length > 0) ? accept(week) : refuse('noHours');
}

/** Puts `mon-fri 09:00-17:00` into the week, or says what is wrong with it. */
function addPart(week: (readonly OpenSpan[])[], part: string): HoursProblem | undefined {
  const [, days = '', times = ''] = PART.exec(part) ?? [];
  const named = parseDays(days);
  if (named === undefined) return 'noSuchDay';
  const spans = parseSpans(times);
  if (!spans.ok) return spans.reason;
  if (named.some((day) => isNamed(week, day))) return 'dayTwice';
  for (const day of named) week[day] = spans.value;
  return undefined;
}

const isNamed = (week: WeeklyHours, day: number) => (week[day]?.length ?? 0) > 0;

/** `mon-wed, sat` as places in the week, each once or refused later as named twice. */
function parseDays(days: string): readonly number[] | undefined {
  const runs = days.split(',').map((one) => {
    const { first = '', last = first } = DAYS.exec(one.trim())?.groups ?? {};
    const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
    if (from < 0 || to < 0) return undefined;
    const length = ((to - from + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => (from + index) % 7);
  });
  return runs.includes(undefined) ? undefined : [...new Set(runs.flatMap((run) => run ?? []))];
}

/** Whether somebody is there at an instant (ms). */
export function openAt(hours: OpeningHours, now: number): boolean {
  const date = japaneseDate(now);
  const minute = (now - startOfJapaneseDay(date)) / MINUTE;
  return spansOn(hours, date).some(({ from, to }) => from <= minute && minute < to);
}

/** The instant (ms) after `now` at which the office opens next; undefined when that is more than a year away. */
export function nextOpening(hours: OpeningHours, now: number): number | undefined {
  const today = japaneseDate(now);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const date = addDays(today, ahead);
    const midnight = startOfJapaneseDay(date);
    const starts = spansOn(hours, date).map(({ from }) => midnight + from * MINUTE);
    const next = starts.find((start) => start > now);
    if (next !== undefined) return next;
  }
  return undefined;
}

function spansOn({ week, closedOn }: OpeningHours, date: string): readonly OpenSpan[] {
  return closedOn(date) ? [] : (week[weekdayOf(date)] ?? []);
}
