import type { Choice } from '../domain/conversation/utterance';
import { accept, refuse, type Outcome } from '../domain/outcome';
import { foldPhrase } from './fold';
import { bareWords, readPosition } from './position';

/** Gives the labels of a message key in every language. */
type LabelsOf = (key: Choice['label']) => readonly string[];

interface Option {
  readonly value: string;
  readonly labels: readonly string[];
}

const LITTLE_WORDS = new Set(
  'a an the of to by my is it in or on at me as and for with i we you be do from this that one please'.split(
    ' ',
  ),
);
const EXCLUDING =
  /以外|ではなく|じゃなく|ではない|じゃない|でなく|なしで|ちゃう|\b(?:not|no|except|but|without|other than)\b|n't\b/u;

/**
 * Reads one of the choices: its value, its label in any language, its place, or enough of one label to be sure.
 * What fits two labels, or says which it is not, is refused.
 */
export function readChoice(
  choices: readonly Choice[],
  typed: string,
  labels: LabelsOf,
): Outcome<string, 'required' | 'notAChoice'> {
  const trimmed = typed.trim();
  if (trimmed === '') return refuse('required');
  if (choices.some(({ value }) => value === trimmed)) return accept(trimmed);
  const options = choices.map(({ value, label }) => ({ value, labels: labels(label).map(comparable) }));
  const found = find(options, typed);
  return found === undefined ? refuse('notAChoice') : accept(found);
}

function find(options: readonly Option[], typed: string): string | undefined {
  const said = comparable(typed);
  const exact = options.filter(({ value, labels }) => comparable(value) === said || labels.includes(said));
  if (exact.length > 0) return only(exact);
  const place = readPosition(typed, options.length);
  return place === undefined ? findPart(options, said) : options[place - 1]?.value;
}

function findPart(options: readonly Option[], said: string): string | undefined {
  const wanted = bareWords(said);
  const begun = options.filter(({ labels }) => labels.some((label) => isPartOf(wanted, label)));
  const exact = begun.filter(({ labels }) => labels.includes(wanted));
  if (begun.length > 0) return only(exact.length > 0 ? exact : begun);
  return containedIn(said, options);
}

/** The longest labels named within what was said: 利用停止・消去 is not 利用停止 as well. */
function containedIn(said: string, options: readonly Option[]): string | undefined {
  if (EXCLUDING.test(said)) return undefined;
  const named = options.flatMap(({ value, labels }) =>
    labels.filter((label) => isPartOf(label, said)).map((label) => ({ value, label })),
  );
  const longest = named.filter(
    ({ label, value }) =>
      !named.some((other) => other.value !== value && other.label !== label && other.label.includes(label)),
  );
  return only(longest);
}

function only(options: readonly { readonly value: string }[]): string | undefined {
  const values = new Set(options.map(({ value }) => value));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

/** Whether a part of two letters or more stands in a text; Latin letters only from the beginning of a word. */
function isPartOf(part: string, text: string): boolean {
  if (part.length < 2 || LITTLE_WORDS.has(part)) return false;
  const at = text.indexOf(part);
  if (at < 0 || !/^[a-z\d]/u.test(part)) return at >= 0;
  return ` ${text.replace(/[^\p{L}\p{N}']+|(?<=[^\x20-\x7e])(?=[a-z])/gu, ' ')}`.includes(
    ` ${part.replace(/[^\p{L}\p{N}']+/gu, ' ')}`,
  );
}

function comparable(text: string): string {
  return foldPhrase(text).replace(/(?<=\p{L})[-‐‑‒–—−](?=\p{L})/gu, '');
}
