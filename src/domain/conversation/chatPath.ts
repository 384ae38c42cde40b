import type { Locale } from '../../../locales';

/** Where the website's chat is opened in a language; `number`, a receipt or draft number, is where it goes on from. */
export function chatPath(language: Locale, number?: string): string {
  const start = `/chat?lang=${language}`;
  return number === undefined ? start : `${start}&number=${number}`;
}
