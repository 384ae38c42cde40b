import type { Choice } from '../../domain/conversation/utterance';
import { accept, refuse, type Outcome } from '../../domain/outcome';
import { lessAndLessPolite } from '../text/courtesy';
import { foldPhrase } from '../text/fold';
import { readEither } from '../text/lessHonorific';
import { looksLikeQuestion } from '../wishes/question';
import { comparable } from './comparable';
import { DENIES, deniedIn } from './denied';
import { isMadeOfNames } from './madeOfNames';
import { isLittle, isPartOf, namedWithin, type Option } from './namedWithin';
import { bareWords, readPosition } from './position';

/** Gives the labels of a message key in every language. */
export type LabelsOf = (key: Choice['label'], values?: Choice['values']) => readonly string[];

/** Says which it is not. */
export const EXCLUDING =
  /以外|ではなく|じゃなく|ではない|じゃない|でなく|なしで|ちゃう|\b(?:not|no|except|but|without|other than)\b|n't\b/u;

/**
 * Reads one of the choices: its value, its label in any language, its place, or enough of one label to be sure.
 * What fits two labels, or says which it is not, is refused.
 */
export function readChoice<V extends string>(
  choices: readonly Choice<V>[],
  typed: string,
  labels: LabelsOf,
): Outcome<V, 'required' | 'notAChoice'> {
  const trimmed = typed.trim();
  if (trimmed === '') return refuse('required');
  const given = choices.find(({ value }) => value === trimmed);
  const options = optionsOf(choices, labels);
  const find = (said: string) => findChoice(options, said) ?? findBeside(options, said);
  const found = given === undefined ? readEither(typed, find) : undefined;
  const picked = given ?? choices.find(({ value }) => value === found);
  return picked === undefined ? refuse('notAChoice') : accept(picked.value);
}

/** What is left once what is denied is gone: "not by phone, post". */
function findBeside(options: readonly Option[], typed: string): string | undefined {
  const { left = '' } = deniedIn(typed) ?? {};
  return left === '' ? undefined : findChoice(options, left);
}

/** The one choice that is named by what says that it is not wanted: 電話はいらん. */
export function deniedChoice<V extends string>(
  choices: readonly Choice<V>[],
  typed: string,
  labels: LabelsOf,
): V | undefined {
  const { denied = '' } = deniedIn(typed) ?? {};
  if (denied === '') return undefined;
  const { named } = namedWithin(comparable(denied), optionsOf(choices, labels));
  const value = only(named.filter(({ label }) => !DENIES.test(label)));
  return choices.find((choice) => choice.value === value)?.value;
}

/** Whether this is the very value or name of one of the choices, and not only words that fit one. */
export function namesChoice(choices: readonly Choice[], typed: string, labels: LabelsOf): boolean {
  const said = comparable(typed);
  return optionsOf(choices, labels).some((option) => option.value === typed || option.labels.includes(said));
}

/** What may stand before a choice that is named with others: "tell me by email", "make it post". */
const BEFORE =
  /^(?:and|please|pls|then|just|make it|this is|do it|send it|send them|tell me|answer me|reply|give it|it is|it's|its|i am|im|i'm|with|the result) /u;
const AFTER = / (?:please|pls|thanks|only|here)$/u;

function* around(phrase: string): Generator<string> {
  let said = phrase;
  for (let most = 0; most < 6; most++) {
    yield said;
    const less = said.replace(BEFORE, '').replace(AFTER, '');
    if (less === said) return;
    said = less;
  }
}

/**
 * The choice that a sentence tells beside other things. Only by words that hardly mean anything else: two at least, or four
 * letters of Japanese.
 */
export function toldChoice<V extends string>(
  choices: readonly Choice<V>[],
  typed: string,
  labels: LabelsOf,
): V | undefined {
  if (typed.length > LONGEST_TELLING || looksLikeQuestion(typed)) return undefined;
  const telling = optionsOf(choices, labels).map(({ value, labels: all }) => ({
    value,
    labels: all.filter((label) => TELLING.test(label)),
  }));
  const told = containedIn(comparable(typed), telling);
  return choices.find(({ value }) => value === told)?.value;
}
const LONGEST_TELLING = 200;
const TELLING = /^(?=.{8})[a-z'\d]+ .*[a-z'\d]$|^(?=.*[\p{sc=Han}\p{sc=Hiragana}]).{4}/u;

/** The choice that is named, though it may be with a verb or a courtesy; undefined where none is, or two are. */
export const namedChoice = <V extends string>(
  choices: readonly Choice<V>[],
  typed: string,
  labels: LabelsOf,
): V | undefined => readEither(typed, (said) => namedIn(choices, said, labels));

function namedIn<V extends string>(
  choices: readonly Choice<V>[],
  typed: string,
  labels: LabelsOf,
): V | undefined {
  const phrases = [...lessAndLessPolite(foldPhrase(typed))].flatMap((phrase) => [...around(phrase)]);
  const said = new Set(phrases.map(comparable));
  const named = choices.filter(
    (choice) => phrases.includes(choice.value) || namesOf(choice, labels).some((name) => said.has(name)),
  );
  const [only, another] = named.length > 0 ? named : madeOfTheirNames(choices, [...said], labels);
  return another === undefined ? only?.value : undefined;
}

const madeOfTheirNames = <V extends string>(
  choices: readonly Choice<V>[],
  phrases: readonly string[],
  labels: LabelsOf,
): readonly Choice<V>[] =>
  choices.filter((choice) => {
    const names = namesOf(choice, labels);
    return phrases.some((phrase) => isMadeOfNames(phrase, names));
  });

/** Its label and the other words for it, in every language. */
function namesOf({ label, values, alike }: Choice, labels: LabelsOf): readonly string[] {
  const others = alike === undefined ? [] : labels(alike).flatMap(wordsIn);
  return [...labels(label, values).map(comparable), ...others];
}

const known = new Map<string, readonly string[]>();

/** The words of a line, comparable: there are no more such lines than the locales have. */
function wordsIn(line: string): readonly string[] {
  const words = known.get(line) ?? line.split('|').map(comparable);
  known.set(line, words);
  return words;
}

export function optionsOf(choices: readonly Choice[], labels: LabelsOf): readonly Option[] {
  return choices.map((choice) => ({ value: choice.value, labels: namesOf(choice, labels) }));
}

/** The value of the one choice that was said. */
export function findChoice(options: readonly Option[], typed: string): string | undefined {
  const said = comparable(typed);
  const exact = options.filter(({ value, labels }) => comparable(value) === said || labels.includes(said));
  if (exact.length > 0) return only(exact);
  const place = readPosition(typed, options.length);
  return place === undefined ? findPart(options, said) : options[place - 1]?.value;
}

function findPart(options: readonly Option[], said: string): string | undefined {
  const begun = begunBy(options, said).filter(({ labels }) => !deniesBegun(said, labels));
  return begun.length > 0 ? only(begun) : containedIn(said, options);
}

/** "No phone" is no number of a choice. */
const deniesBegun = (said: string, labels: readonly string[]): boolean =>
  /^no (?!\d)/u.test(said) && !labels.some((label) => isPartOf(said, label));

/** The choices whose labels have in them what was said (郵送でお願いします: 郵送); those named in full before others. */
export function begunBy(options: readonly Option[], said: string): readonly Option[] {
  const wanted = bareWords(said);
  if (isLittle(wanted)) return options.filter(({ labels }) => labels.includes(wanted));
  const begun = options.filter(({ labels }) =>
    labels.some((label) => label === wanted || isPartOf(wanted, label)),
  );
  const exact = begun.filter(({ labels }) => labels.includes(wanted));
  return exact.length > 0 ? exact : begun;
}

/** The one choice whose labels are named within what was said. */
function containedIn(said: string, options: readonly Option[]): string | undefined {
  const { named, rest } = namedWithin(said, options);
  // "Not by post" excludes the one that is named; "not needed" is one that is named.
  return EXCLUDING.test(rest) || DENIES.test(rest) ? undefined : only(named);
}

function only(options: readonly { readonly value: string }[]): string | undefined {
  const values = new Set(options.map(({ value }) => value));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}
