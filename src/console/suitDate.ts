import { japaneseDate } from '../domain/calendar/japaneseDate';
import type { TicketLine } from '../domain/ticket/ticket';

const DAY_MS = 24 * 60 * 60 * 1000;

/** From when the person may sue (YYYY-MM-DD): a refusal makes it possible at once. APPI Art. 39(1). */
export function suitDateOf({ suitPossibleFrom, outcome, closedAt }: TicketLine): string | undefined {
  if (suitPossibleFrom === undefined || outcome !== 'refused' || closedAt === undefined)
    return suitPossibleFrom;
  const refusedOn = japaneseDate(closedAt);
  return refusedOn < suitPossibleFrom ? refusedOn : suitPossibleFrom;
}

/** Whole days from today in Japan until a date (YYYY-MM-DD); 0 or less when it has come. */
export function daysUntil(date: string, now: number): number {
  return (Date.parse(date) - Date.parse(japaneseDate(now))) / DAY_MS;
}
