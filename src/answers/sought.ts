import english from '../../locales/en/said/sentences.json';
import japanese from '../../locales/ja/said/sentences.json';
import { normalise } from './normalise';

type Side = 'asked' | 'given';
type Kinds<Kind extends string> = Readonly<Record<Kind, Readonly<Record<Side, readonly string[]>>>>;
type Words = readonly (readonly [kind: string, words: RegExp])[];

/** What a question seeks, and what a sentence lets know, whatever they are about: an amount, a time, a way to do it … */
const SOUGHT = {
  asked: wordsOf('asked', english.sought, japanese.sought),
  given: wordsOf('given', english.sought, japanese.sought),
};
/** What is named along with it: selling, seeing, correcting, deleting. */
const NAMED = {
  asked: wordsOf('asked', english.named, japanese.named),
  given: wordsOf('given', english.named, japanese.named),
};
const DEFINES = anyOf(english.defines, japanese.defines);
const FORBIDS = anyOf(english.forbids, japanese.forbids);
const EXCEPTS = anyOf(english.excepts, japanese.excepts);

/** What a shared kind counts against being about the same topic. */
const WEIGHT = { sought: 0.4, named: 0.2 };

/** What a question seeks, each with what it counts to give it. */
export function soughtIn(question: string): ReadonlyMap<string, number> {
  const copy = normalise(question);
  return new Map([
    ...kindsIn(NAMED.asked, copy).map((kind) => [kind, WEIGHT.named] as const),
    ...kindsIn(SOUGHT.asked, copy).map((kind) => [kind, WEIGHT.sought] as const),
  ]);
}

/** What a sentence or a heading of a policy lets know. */
export function givenIn(sentence: string): ReadonlySet<string> {
  const copy = normalise(sentence);
  return new Set([...kindsIn(SOUGHT.given, copy), ...kindsIn(NAMED.given, copy)]);
}

/** Whether it tells what a word means, and rules nothing. */
export const isDefinition = (sentence: string): boolean => DEFINES.test(sentence);

/** Whether it says when a rule does not hold; it may state the rule as well. */
export const speaksOfExceptions = (sentence: string): boolean => EXCEPTS.test(sentence);

/** Whether it does that alone, as it forbids nothing: "However, we may do so in these cases". */
export const isException = (sentence: string): boolean =>
  speaksOfExceptions(sentence) && !FORBIDS.test(sentence);

function wordsOf<Kind extends string>(side: Side, some: Kinds<Kind>, others: Kinds<Kind>): Words {
  const kinds = Object.keys(some) as Kind[];
  return kinds.map((kind) => [kind, anyOf(some[kind][side], others[kind][side])]);
}

function anyOf(...lists: readonly (readonly string[])[]): RegExp {
  return new RegExp(lists.flat().join('|'), 'iu');
}

function kindsIn(words: Words, text: string): readonly string[] {
  return words.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}
