import { addDays, japaneseDate, weekdayOf } from '../calendar/japaneseDate';
import type { LawId } from './law';

const SATURDAY = 5;

/** 確報 (final report) has two lengths: `leakFinalImproper` where an improper purpose is one of the reasons. */
type LeakClockId = 'leakPreliminary' | 'leakFinal' | 'leakFinalImproper';
export type ClockId = 'suit' | LeakClockId;

/** A time that runs on a request, or on what it tells of. Clocks of other countries are rows to come. */
interface Clock {
  readonly law: LawId;
  readonly article: string;
  /** The instant from whose Japanese date on it is counted. */
  readonly from: 'receivedAt' | 'knownAt';
  readonly length: number;
  readonly unit: 'day';
  /** Whether the day of that instant is day 1, or the day before day 1. */
  readonly firstDayCounts: boolean;
  /** Whether a last day on which public offices are closed moves to the next one on which they are open. */
  readonly endMoves: boolean;
  /** Whether it stands still while the customer is asked for something. */
  readonly pausable: boolean;
}

/**
 * The leak clocks run from the day on which anybody at the company knew of it. How the days are counted is said in the
 * Commission's General Guidelines (ガイドライン通則編), 3-5-3-3 and 3-5-3-4; that a last day moves is the Act on
 * Holidays of Administrative Organs (Act No. 91 of 1988), Art. 2, and so holds for lengths that a rule sets, not for
 * the five days that the guidelines give as a measure of "promptly".
 */
const LEAK = { from: 'knownAt', unit: 'day', firstDayCounts: true, pausable: false } as const;

const CLOCKS: Readonly<Record<ClockId, Clock>> = {
  // The day of arrival is not counted (Civil Code Art. 140), then two full weeks pass: the fifteenth day after.
  suit: {
    law: 'appi',
    article: '39(1)',
    from: 'receivedAt',
    length: 15,
    unit: 'day',
    firstDayCounts: false,
    endMoves: false,
    pausable: false,
  },
  // "Promptly", which the guidelines put at about three to five days, weekends and holidays among them.
  leakPreliminary: { ...LEAK, law: 'appi-rules', article: '8(1)', length: 5, endMoves: false },
  leakFinal: { ...LEAK, law: 'appi-rules', article: '8(2)', length: 30, endMoves: true },
  leakFinalImproper: { ...LEAK, law: 'appi-rules', article: '8(2), 7(iii)', length: 60, endMoves: true },
};

/** Whether a date (YYYY-MM-DD) is a national holiday of Japan (国民の祝日). */
export type IsHoliday = (date: string) => boolean;

/**
 * The date in Japan (YYYY-MM-DD) on which a clock has run out: arrived on 1 April, a suit is possible from 16 April;
 * known on 1 April, the fifth day is 5 April. Only a clock whose end may move has to be told of holidays.
 */
export function dateOf(clock: 'suit', instants: { readonly receivedAt: number }): string;
export function dateOf(
  clock: LeakClockId,
  instants: { readonly knownAt: number },
  isHoliday: IsHoliday,
): string;
export function dateOf(
  clock: ClockId,
  instants: Partial<Readonly<Record<Clock['from'], number>>>,
  isHoliday: IsHoliday = () => false,
): string {
  const { from, length, firstDayCounts, endMoves } = CLOCKS[clock];
  const last = addDays(japaneseDate(instants[from] ?? NaN), firstDayCounts ? length - 1 : length);
  return endMoves ? openOn(last, isHoliday) : last;
}

/** This day, or the first one after it on which public offices are open. */
function openOn(date: string, isHoliday: IsHoliday): string {
  return officesClosedOn(date, isHoliday) ? openOn(addDays(date, 1), isHoliday) : date;
}

/** 行政機関の休日: Saturdays, Sundays, national holidays, 29 December to 3 January. Act No. 91 of 1988, Art. 1(1). */
function officesClosedOn(date: string, isHoliday: IsHoliday): boolean {
  const day = date.slice(5);
  return weekdayOf(date) >= SATURDAY || isHoliday(date) || day >= '12-29' || day <= '01-03';
}
