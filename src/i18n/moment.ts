import type { Locale } from '../../locales';
import { OFFICE_ZONE } from '../domain/calendar/openingHours';

/** How a day with its weekday, and a time of 24 hours, are written in a language; both as they are in Japan. */
export function momentParts(language: Locale) {
  const days = new Intl.DateTimeFormat(language, {
    weekday: language === 'ja' ? 'short' : 'long',
    month: 'long',
    day: 'numeric',
    timeZone: OFFICE_ZONE,
  });
  const times = new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: OFFICE_ZONE,
  });
  return (moment: number) => ({
    day: days.format(moment).replace(/\((.)\)/u, '（$1）'),
    time: times.format(moment).replace(/^0(?=\d:)/u, ''),
  });
}
