import english from '../../locales/en/said/phrases.json';
import japanese from '../../locales/ja/said/phrases.json';
import { normalise } from './normalise';
import { stem } from './stem';

const RUNS = /\p{Script=Latin}[\p{Script=Latin}\d']*|\p{Script=Han}+|[\p{Script=Katakana}ー]+|\d+/gu;
const STOP_WORDS: ReadonlySet<string> = new Set([...english.stopWords, ...japanese.stopWords]);

/**
 * The terms of a text, in order and with repeats: stems of English words, katakana words, and of kanji each one
 * and each pair. Hiragana is left out: it carries grammar, hardly ever what the question is about.
 */
export function tokenise(text: string): readonly string[] {
  const runs = normalise(text).match(RUNS) ?? [];
  return runs.flatMap(termsOf);
}

function termsOf(run: string): readonly string[] {
  if (/^\p{Script=Han}/u.test(run)) return kanjiTerms(Array.from(run));
  if (!/^\p{Script=Latin}/u.test(run)) return [run];
  const word = run.replace(/'s?$/u, '');
  return STOP_WORDS.has(word) ? [] : [stem(word.replaceAll("'", ''))];
}

function kanjiTerms(characters: readonly string[]): readonly string[] {
  const terms = characters.flatMap((one, index) => {
    const next = characters[index + 1];
    return next === undefined ? [one] : [one, one + next];
  });
  return terms.filter((term) => !STOP_WORDS.has(term));
}
