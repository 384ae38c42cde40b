import type { Locale } from '../locales';
import type { DeskTurn } from './deskTurn';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const WORDS_OF_LATIN =
  /^[^\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]*\p{Script=Latin}{2,}(?:[^\p{L}]+\p{Script=Latin}+){2,}[^\p{L}]*$/u;

/** Is written in Latin letters in any language. */
const ADDRESS_OR_LINK = /\S+[@＠]\S+|\bhttps?:\/\/\S+/gu;

/** The language follows the customer by itself only while none was chosen, and only when the script leaves no doubt. */
export function followLanguage(turn: DeskTurn, language: Locale): void {
  const text = turn.heard.text.replace(ADDRESS_OR_LINK, ' ');
  if (turn.state.languageChosen) return;
  const clear = language === 'ja' ? JAPANESE.test(text) : WORDS_OF_LATIN.test(text);
  if (clear) turn.state.language = language;
}

/** The same for words that were understood without asking what language they are in. */
export function followScript(turn: DeskTurn): void {
  followLanguage(turn, JAPANESE.test(turn.heard.text) ? 'ja' : 'en');
}
