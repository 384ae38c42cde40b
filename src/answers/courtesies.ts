import english from '../../locales/en/said/phrases.json';
import japanese from '../../locales/ja/said/phrases.json';

/** What is left has to be this long to be the matter itself: letters and digits. */
const LEAST = 6;

const longestFirst = (phrases: readonly string[]): string =>
  [...phrases].sort((a, b) => b.length - a.length).join('|');
/**
 * At the beginning or the end of a sentence; in the middle the same words may be the matter. They begin with a letter,
 * so that no space is looked back from.
 */
const ENGLISH = new RegExp(
  `(?=\\p{L})(?<=^|[.!?,;:]\\s*)(?:${longestFirst(english.courtesies)})(?!\\p{L})|(?<!\\p{L})(?:${longestFirst(english.courtesies)})(?=\\s*(?:[.!?,;:]|$))`,
  'gu',
);
const JAPANESE = new RegExp(longestFirst(japanese.courtesies), 'gu');

/** The matter of a message without its greetings and thanks; a message that is nothing else stays as it is. */
export function withoutCourtesies(copy: string): string {
  const matter = copy.replace(ENGLISH, ' ').replace(JAPANESE, ' ').replace(/\s+/gu, ' ').trim();
  return (matter.match(/[\p{L}\d]/gu) ?? []).length >= LEAST ? matter : copy;
}
