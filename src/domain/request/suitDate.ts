import { DAY } from '../calendar/duration';
import { japaneseDate } from '../calendar/japaneseDate';
import type { TicketLine } from '../ticket/ticket';
import { DECISIONS } from './decision';

type Decided = Pick<TicketLine, 'status' | 'suitPossibleFrom' | 'outcome' | 'closedAt'>;

/** When a suit about a request is possible, and why then. The date is one in Japan (YYYY-MM-DD). */
type Suit =
  /** Undecided: two weeks after the request arrived. `TwoWeeks`: the same, and the decision only came after that. */
  | { readonly is: 'Open' | 'TwoWeeks'; readonly from: string }
  /** On the day on which it was not granted in full. */
  | { readonly is: 'Decided'; readonly from: string }
  | { readonly is: 'NotApplicable' | 'Granted' | 'Withdrawn'; readonly from?: undefined };

/**
 * From when the person may sue (APPI Art. 39(1)): two weeks after the request arrived, or at once when it is not granted
 * in full. Only what grants all of it or takes it back ends that, and nothing else moves the date: no pause, no fee.
 */
export function suitOf({ status, suitPossibleFrom: arrived, outcome, closedAt }: Decided): Suit {
  if (arrived === undefined) return { is: 'NotApplicable' };
  if (status === 'withdrawn') return { is: 'Withdrawn' };
  if (outcome === undefined || closedAt === undefined) return { is: 'Open', from: arrived };
  if (DECISIONS[outcome].suit === 'gone') return { is: 'Granted' };
  const decided = japaneseDate(closedAt);
  return decided < arrived ? { is: 'Decided', from: decided } : { is: 'TwoWeeks', from: arrived };
}

/** The date alone; undefined when there is none. */
export function suitDateOf(ticket: Decided): string | undefined {
  return suitOf(ticket).from;
}

/** Whole days from today in Japan until a date (YYYY-MM-DD); 0 or less when it has come. */
export function daysUntil(date: string, now: number): number {
  return (Date.parse(date) - Date.parse(japaneseDate(now))) / DAY;
}
