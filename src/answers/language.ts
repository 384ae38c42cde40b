import type { Locale } from '../../locales';
import japanese from '../../locales/ja/said/phrases.json';
import { normalise } from './normalise';

const ROMAJI: ReadonlySet<string> = new Set(japanese.romaji);
/** From this share of romaji words on, Latin letters are read as Japanese. */
const ROMAJI_SHARE = 0.3;
/** From this share on, they may be. */
const SOME_ROMAJI = 0.2;

export interface SpokenLanguage {
  readonly language: Locale;
  /** True when words of the other language stand in it too. */
  readonly mixed: boolean;
}

/** Tells the language by its script, and romaji by a list of words; without any letter it is the talk's own. */
export function readLanguage(text: string, conversationLanguage: Locale): SpokenLanguage {
  const copy = normalise(text);
  const words = latinWords(copy);
  const mixed = words.some((word) => word.length > 1);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(copy)) return { language: 'ja', mixed };
  if (words.length === 0) return { language: conversationLanguage, mixed: false };
  const share = romajiShare(words);
  return share >= ROMAJI_SHARE ? { language: 'ja', mixed: share < 1 } : { language: 'en', mixed: share > 0 };
}

/** Whether Latin letters are to be read as Japanese, at least in part. */
export function isRomaji(copy: string): boolean {
  return romajiShare(latinWords(copy)) >= SOME_ROMAJI;
}

function latinWords(copy: string): readonly string[] {
  return copy.match(/\p{Script=Latin}+/gu) ?? [];
}

function romajiShare(words: readonly string[]): number {
  return words.filter((word) => ROMAJI.has(word)).length / Math.max(1, words.length);
}
