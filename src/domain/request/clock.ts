import { addDays, japaneseDate } from '../calendar/japaneseDate';
import type { LawId } from './law';

export type ClockId = 'suit';

/** A time that runs on a request. Clocks of other countries are rows to come. */
export interface Clock {
  readonly law: LawId;
  readonly article: string;
  /** The instant from whose Japanese date on it is counted. */
  readonly from: 'receivedAt';
  readonly length: number;
  readonly unit: 'day';
  /** Whether it stands still while the customer is asked for something. */
  readonly pausable: boolean;
}

const CLOCKS: Readonly<Record<ClockId, Clock>> = {
  // The day of arrival is not counted (Civil Code Art. 140), then two full weeks pass: the fifteenth day after.
  suit: { law: 'appi', article: '39(1)', from: 'receivedAt', length: 15, unit: 'day', pausable: false },
};

/** The date in Japan (YYYY-MM-DD) on which a clock has run out: arrived on 1 April, a suit is possible from 16 April. */
export function dateOf(clock: ClockId, instants: Readonly<Record<Clock['from'], number>>): string {
  const { from, length } = CLOCKS[clock];
  return addDays(japaneseDate(instants[from]), length);
}
