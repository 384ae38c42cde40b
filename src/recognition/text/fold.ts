import { cleanText } from './text';

/** Nothing that is read as a whole phrase is longer; it also bounds what the patterns have to look at. */
const LONGEST_PHRASE = 300;
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966];
const START = /^[\s\p{P}]+/u;
const END = /(?<![\s\p{P}~〜ーっ])[\s\p{P}~〜ーっ]+$/u;
const AROUND_JAPANESE = /(?<=[\p{sc=Han}\p{sc=Hiragana}ー])\s+|(?<!\s)\s+(?=[\p{sc=Han}\p{sc=Hiragana}])/gu;

/** A copy for reading: NFKC, lower case, digits of other scripts, and the hyphens that people put between digits. */
export function fold(typed: string): string {
  return cleanText(typed)
    .replace(/[‘’´`＇]/gu, "'")
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[٠-٩۰-۹०-९]/gu, asciiDigit)
    .replace(/(?<=\d\)?\s?)[−ー‐‑‒–—―－](?=\s?\(?\d)/gu, '-')
    .trim();
}

/** A whole utterance made comparable: folded, katakana as hiragana, no punctuation or drawn-out sound at the ends. */
export function foldPhrase(typed: string): string {
  if (typed.length > LONGEST_PHRASE) return '';
  const folded = fold(typed);
  if (folded.length > LONGEST_PHRASE) return ''; // one letter may be folded into eighteen
  return withoutOrnament(toHiragana(folded))
    .replace(START, '')
    .replace(END, '')
    .replace(/[、,。!]+/gu, ' ')
    .replace(AROUND_JAPANESE, '')
    .replace(/ー{2,}/gu, 'ー')
    .replace(/([a-z])\1{2,}/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Katakana as hiragana, letter by letter; everything else as it is. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** The phrases as `foldPhrase` leaves them, to look utterances up in. */
export function phrases(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split('|')).map(foldPhrase));
}

/** Pictures beside words are decoration; alone they are the answer. */
function withoutOrnament(text: string): string {
  const plain = text.replace(/[\u{FE0F}\u{1F3FB}-\u{1F3FF}]/gu, '');
  return /[\p{L}\p{N}]/u.test(plain) ? plain.replace(/\p{Extended_Pictographic}/gu, '') : plain;
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
  return String(code - zero);
}
