/** A choice with its labels in every language, made comparable. */
export interface Option {
  readonly value: string;
  readonly labels: readonly string[];
}

const LITTLE_WORDS = new Set(
  'a an the of to by my is it in or on at me as and for with i we you be do from this that one please thanks thank no not ない'.split(
    ' ',
  ),
);
/** Whether words are none but little ones, which stand in labels of any kind: "with an e and an a". */
export const isLittle = (said: string): boolean =>
  said.split(' ').every((word) => LITTLE_WORDS.has(word) && !PERSONS.has(word));
const PERSONS = new Set(['me', 'my', 'i', 'we', 'you', 'no', 'not', 'ない']);

interface Named {
  readonly named: readonly { readonly value: string; readonly label: string }[];
  readonly rest: string;
}

/** The labels named within what was said, the longest first, and what is left: 利用停止・消去 is not 利用停止 as well. */
export function namedWithin(said: string, options: readonly Option[]): Named {
  const labels = options.flatMap(({ value, labels: all }) =>
    all.filter((label) => isNamedIn(label, said)).map((label) => ({ value, label })),
  );
  const longestFirst = labels.toSorted(({ label: one }, { label: other }) => other.length - one.length);
  return longestFirst.reduce<Named>(
    ({ named, rest }, one) =>
      isNamedIn(one.label, rest)
        ? { named: [...named, one], rest: rest.replaceAll(one.label, ' ') }
        : isTwin(one, named)
          ? { named: [...named, one], rest }
          : { named, rest },
    { named: [], rest: said },
  );
}

/** The same words stand for two choices. */
const isTwin = ({ label }: { readonly label: string }, named: Named['named']): boolean =>
  named.some((other) => other.label === label);

/** A short word only as a whole: "tell" names no "tel". */
function isNamedIn(label: string, said: string): boolean {
  if (ENDS_SHORT.test(label)) return `${wordsOf(said)} `.includes(` ${label} `);
  if (!/^[a-z\d]{1,3}$/u.test(label)) return isPartOf(label, said);
  return !LITTLE_WORDS.has(label) && new RegExp(`(?<![a-z\\d])${label}(?![a-z\\d])`, 'u').test(said);
}

/** "It is i" is not in "it is in my orders": so short a last word is whole. */
const ENDS_SHORT = / [a-z]{1,2}$/u;
const wordsOf = (text: string): string =>
  ` ${text.replace(/[^\p{L}\p{N}']+|(?<=[^\x20-\x7e])(?=[a-z])/gu, ' ')}`;

/** Whether a part of two letters or more stands in a text; Latin letters only from the beginning of a word. */
export function isPartOf(part: string, text: string): boolean {
  if (part.length < 2 || LITTLE_WORDS.has(part)) return false;
  const at = text.indexOf(part);
  if (at < 0 || !/^[a-z\d]/u.test(part)) return at >= 0;
  return wordsOf(text).includes(` ${part.replace(/[^\p{L}\p{N}']+/gu, ' ')}`);
}
