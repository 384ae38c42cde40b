import { type Locale, LOCALES } from '../../locales';

/** The desk's language that a tag such as `ja-JP` stands for, if any. */
export function languageOf(tag: string): Locale | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((language) => language === primary);
}

/** The language of an Accept-Language header that the desk speaks, by preference; `fallback` when there is none. */
export function preferredLanguage(header: string | undefined, fallback: Locale): Locale {
  const wishes = (header ?? '').slice(0, 500).split(',').map(wish);
  const known = wishes.filter(({ language, weight }) => language !== undefined && weight > 0);
  return known.toSorted((one, other) => other.weight - one.weight)[0]?.language ?? fallback;
}

function wish(part: string) {
  const [tag = '', ...parameters] = part.split(';');
  const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
  return { language: languageOf(tag), weight: quality === undefined ? 1 : Number(quality) };
}
