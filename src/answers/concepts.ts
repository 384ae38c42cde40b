import english from '../../locales/en/said/concepts.json';
import japanese from '../../locales/ja/said/concepts.json';
import { normalise } from './normalise';
import { stem } from './stem';

const WORDS = /[\p{sc=Latn}\d][\p{sc=Latn}\d']*/gu;
const RUNS =
  /(?<![\p{sc=Latn}\d&])[\p{sc=Latn}\d&]*[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー々・][\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー々・\p{sc=Latn}\d&]*/gu;

interface Lexicon {
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** How long the forms are that begin like this: in words or characters, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

const englishForms = createLexicon(english, (form) => wordsOf(form), ' ');
const japaneseForms = createLexicon(japanese, (form) => Array.from(normalise(form)), '');

/**
 * The things and actions that a text names, in whichever words and language: what a customer calls "the cops" and a
 * policy 「捜査機関」 is one concept. Each is given once.
 */
export function conceptsOf(text: string): ReadonlySet<string> {
  const copy = normalise(text);
  const found = new Set<string>();
  collect(wordsOf(copy), englishForms, ' ', found);
  for (const run of copy.match(RUNS) ?? []) collect(Array.from(run), japaneseForms, '', found);
  return found;
}

function wordsOf(copy: string): readonly string[] {
  const words = normalise(copy).match(WORDS) ?? [];
  return words.map((word) => stem(word.replace(/'s?$/u, '').replaceAll("'", '')));
}

function collect(
  parts: readonly string[],
  { forms, lengths }: Lexicon,
  glue: string,
  found: Set<string>,
): void {
  let at = 0;
  while (at < parts.length) {
    const length =
      lengths.get(parts[at] ?? '')?.find((one) => forms.has(parts.slice(at, at + one).join(glue))) ?? 0;
    for (const concept of forms.get(parts.slice(at, at + length).join(glue)) ?? []) found.add(concept);
    at += Math.max(1, length);
  }
}

function createLexicon(
  concepts: Readonly<Record<string, readonly string[]>>,
  partsOf: (form: string) => readonly string[],
  glue: string,
): Lexicon {
  const forms = new Map<string, readonly string[]>();
  const lengths = new Map<string, readonly number[]>();
  const written = Object.entries(concepts).flatMap(([concept, all]) =>
    all.map((form) => ({ concept, parts: partsOf(form) })).filter(({ parts }) => parts.length > 0),
  );
  for (const { concept, parts } of written) {
    const form = parts.join(glue);
    const first = parts[0] ?? '';
    forms.set(form, [...(forms.get(form) ?? []), concept]);
    lengths.set(
      first,
      [...new Set([...(lengths.get(first) ?? []), parts.length])].sort((a, b) => b - a),
    );
  }
  return { forms, lengths };
}
