import japanese from '../../locales/ja/said/readings.json';
import { withoutCourtesies } from './courtesies';
import { conceptsOf } from './concepts';
import { hiraganaFrom, hiraganaOf, soundOf } from './kana';
import { isRomaji } from './language';
import { normalise } from './normalise';
import { stem } from './stem';

/** Words of Latin letters, numbers, and runs of Japanese. */
const RUNS = /\p{sc=Latn}[\p{sc=Latn}\p{M}']*|\d+|[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー々〆]+|\?/gu;
const LATIN = /^\p{sc=Latn}/u;
const JAPANESE = /^[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;
const KANJI_WORDS = new RegExp(
  Object.keys(japanese)
    .sort((a, b) => b.length - a.length)
    .join('|') || '(?!)',
  'gu',
);
const READINGS: Readonly<Record<string, string>> = japanese;

/** What each family of features counts, against a whole word. */
const WEIGHT = { word: 1, pair: 0.8, piece: 0.2, script: 0.6, sound: 0.35, concept: 0.6 };

/** The features of a text: a hash of each, and its weight. Together they have length 1. */
export type Features = ReadonlyMap<number, number>;

/** Words and pairs of words, pieces of words, pieces of Japanese script and pieces of its sound. */
export function featuresOf(text: string): Features {
  const copy = withoutCourtesies(normalise(text));
  const runs = copy.match(RUNS) ?? [];
  const features = new Map<number, number>();
  const add = (name: string, weight: number) => features.set(hashOf(name), weight);
  addWords(runs, add);
  for (const run of runs)
    if (JAPANESE.test(run)) addPieces('s', hiraganaFrom(run), [2, 3, 4], [WEIGHT.script, add]);
  const sound = soundsOf(runs, isRomaji(copy));
  addPieces('k', sound, [3, 4], [WEIGHT.sound, add]);
  for (const concept of conceptsOf(text)) add(`c${concept}`, WEIGHT.concept);
  return unitLength(features);
}

/** The words of a text and the pieces of its script, and nothing of how they stand together: what it is made of. */
export function contentOf(text: string): Features {
  const runs = withoutCourtesies(normalise(text)).match(RUNS) ?? [];
  const content = new Map<number, number>();
  const add: Add = (name, weight) => content.set(hashOf(name), weight);
  for (const run of runs)
    if (JAPANESE.test(run)) addPieces('s', hiraganaFrom(run), [2, 3], [WEIGHT.script, add]);
    else if (LATIN.test(run)) add(`w${wordOf(run)}`, WEIGHT.word);
  return unitLength(content);
}

type Add = (name: string, weight: number) => void;

/** What stands for a run of Japanese and for a number among the words. */
const JAPANESE_RUN = '_';
const NUMBER = '0';

function addWords(runs: readonly string[], add: Add): void {
  const words = runs.map(wordOf);
  words.forEach((word, at) => {
    const before = at === 0 ? '^' : (words[at - 1] ?? '');
    if (word !== JAPANESE_RUN) add(`w${word}`, WEIGHT.word);
    if (LATIN.test(word) && word.length > 3) addPieces('p', `<${word}>`, [4, 5], [WEIGHT.piece, add]);
    if (word !== JAPANESE_RUN || before !== JAPANESE_RUN) add(`b${before} ${word}`, WEIGHT.pair);
  });
  const last = words.at(-1) ?? '';
  if (LATIN.test(last)) add(`b${last} $`, WEIGHT.pair);
}

function wordOf(run: string): string {
  if (LATIN.test(run)) return stem(run.replaceAll("'", ''));
  if (JAPANESE.test(run)) return JAPANESE_RUN;
  return /\d/u.test(run) ? NUMBER : run;
}

/** What a Japanese reader would say aloud, as far as the words are known; romaji is read like kana. */
function soundsOf(runs: readonly string[], romaji: boolean): string {
  const read = (run: string): string => {
    if (JAPANESE.test(run)) return soundOf(run.replace(KANJI_WORDS, (word) => READINGS[word] ?? word));
    return romaji && LATIN.test(run) ? soundOf(hiraganaOf(run) ?? ' ') : ' ';
  };
  return runs.map(read).join('');
}

/** All pieces of these lengths (UTF-16 units); none goes over a gap. */
function addPieces(
  tag: string,
  text: string,
  lengths: readonly number[],
  [weight, add]: readonly [number, Add],
): void {
  for (const length of lengths)
    for (let at = 0; at + length <= text.length; at += 1)
      addPiece(tag, text.slice(at, at + length), weight, add);
}

function addPiece(tag: string, piece: string, weight: number, add: Add): void {
  if (!piece.includes(' ')) add(tag + piece, weight);
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function unitLength(features: Map<number, number>): Features {
  const length = Math.sqrt([...features.values()].reduce((sum, weight) => sum + weight * weight, 0));
  for (const [hash, weight] of features) features.set(hash, weight / (length || 1));
  return features;
}
