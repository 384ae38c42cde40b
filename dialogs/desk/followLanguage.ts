import type { Locale } from '../../locales';
import type { DeskTurn } from './deskTurn';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const WORDS = /[\p{L}\p{Script=Latin}]+/gu;
const ENDS_IN_LATIN = /\p{Script=Latin}{2}$/u;
const LATIN_ONLY = /^\p{Script=Latin}+$/u;
/** So many words of Latin letters at the end, the first of two or more, with nothing Japanese before them leave no doubt. */
const WORDS_ENOUGH = 3;

/** Is written in Latin letters in any language. */
const ADDRESS = /\S[@＠]\S/u;
const LINK = /\bhttps?:\/\/\S+/u;

/** The language follows the customer by itself only while none was chosen, and only when the script leaves no doubt. */
export function followLanguage(turn: DeskTurn, language: Locale): void {
  if (turn.state.languageChosen) return;
  const text = turn.heard.text.replace(/\S+/gu, (word) =>
    ADDRESS.test(word) ? ' ' : word.replace(LINK, ' '),
  );
  const clear = language === 'ja' ? JAPANESE.test(text) : isPlainlyLatin(text);
  if (clear) turn.state.language = language;
}

/** The same for words that were understood without asking what language they are in. */
export function followScript(turn: DeskTurn): void {
  followLanguage(turn, JAPANESE.test(turn.heard.text) ? 'ja' : 'en');
}

function isPlainlyLatin(text: string): boolean {
  const words = [...text.matchAll(WORDS)];
  const other = words.findLastIndex(([word]) => !LATIN_ONLY.test(word));
  const sure = words.findLastIndex(
    ([word], at) => at >= other && at <= words.length - WORDS_ENOUGH && ENDS_IN_LATIN.test(word),
  );
  const found = words[sure];
  return found !== undefined && !JAPANESE.test(text.slice(0, found.index + found[0].length));
}
