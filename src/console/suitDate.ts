import { japaneseDate } from '../domain/calendar/japaneseDate';
import type { TicketLine } from '../domain/ticket/ticket';

const DAY_MS = 24 * 60 * 60 * 1000;

/** From when the person may sue (YYYY-MM-DD): at once after a refusal, and never on what was taken back. APPI Art. 39(1). */
export function suitDateOf({ status, suitPossibleFrom, outcome, closedAt }: TicketLine): string | undefined {
  if (status === 'withdrawn') return undefined;
  if (suitPossibleFrom === undefined || outcome !== 'refused' || closedAt === undefined)
    return suitPossibleFrom;
  const refusedOn = japaneseDate(closedAt);
  return refusedOn < suitPossibleFrom ? refusedOn : suitPossibleFrom;
}

/** Whole days from today in Japan until a date (YYYY-MM-DD); 0 or less when it has come. */
export function daysUntil(date: string, now: number): number {
  return (Date.parse(date) - Date.parse(japaneseDate(now))) / DAY_MS;
}
