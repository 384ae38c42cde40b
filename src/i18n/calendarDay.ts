import type { Locale } from '../../locales';
import { eraOf } from '../domain/calendar/japaneseEra';

const MIDNIGHT = 'T00:00:00Z';

/** How a day (YYYY-MM-DD) is written in a language; in Japanese by both calendars: 1985年（昭和60年）4月1日. */
export function calendarDayIn(language: Locale): (date: string) => string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  if (language !== 'ja') return (date) => day.format(new Date(date + MIDNIGHT));
  const eraYear = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    era: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (date) => {
    const instant = new Date(date + MIDNIGHT);
    const written = day.formatToParts(instant).map(({ value }) => value);
    // The first two are the year and its sign.
    if (eraOf(date) !== undefined) written.splice(2, 0, `（${eraYear.format(instant)}）`);
    return written.join('');
  };
}
