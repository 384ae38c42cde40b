import type { Locale } from '../../../locales';

/** British order in English: the day first, and a 24-hour clock, as a queue is read. */
const TAGS: Readonly<Record<Locale, string>> = { ja: 'ja-JP', en: 'en-GB' };
const DAY = { ja: { dateStyle: 'long' }, en: { dateStyle: 'medium' } } as const;

function formats(language: Locale) {
  const day = { ...DAY[language], timeZone: 'Asia/Tokyo' } as const;
  return {
    day: new Intl.DateTimeFormat(TAGS[language], day),
    moment: new Intl.DateTimeFormat(TAGS[language], { ...day, timeStyle: 'short' }),
  };
}
const FORMATS = { ja: formats('ja'), en: formats('en') };

/** A calendar date (YYYY-MM-DD) in words. */
export function dayIn(language: Locale, date: string): string {
  return FORMATS[language].day.format(new Date(`${date}T00:00:00+09:00`));
}

/** An instant (ms) in words, in Japan time, to the minute. */
export function momentIn(language: Locale, ms: number): string {
  return FORMATS[language].moment.format(new Date(ms));
}

/** An instant (ms) as machines read it. */
export function machineTime(ms: number): string {
  return new Date(ms).toISOString();
}
