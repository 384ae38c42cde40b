import { foldPhrase } from '../text/fold';

/** A label or what was typed, so that the two can be compared. */
export function comparable(text: string): string {
  return inFullWords(foldPhrase(text).replace(/(?<=\p{L})[-‐‑‒–—−](?=\p{L})/gu, ''));
}

/** How words are typed in a hurry, and in full. */
const TYPED_SHORT: readonly (readonly [short: RegExp, full: string])[] = [
  [/\bi'?m\b/gu, 'i am'],
  [/\b(?:it'?s|its)\b/gu, 'it is'],
  [/\b(he|she)'?s\b/gu, '$1 is'],
  [/\bthat'?s\b/gu, 'that is'],
  [/\b(do|did|does|would|has|have|is|was)n'?t\b/gu, "$1n't"],
  [/\bu\b/gu, 'you'],
  [/\bur\b/gu, 'your'],
  [/\b(?:info|informations)\b/gu, 'information'],
  [/\b(?:pls|plz)\b/gu, 'please'],
];
const inFullWords = (phrase: string): string =>
  /[a-z]/u.test(phrase)
    ? TYPED_SHORT.reduce((text, [short, full]) => text.replace(short, full), phrase)
    : phrase;
