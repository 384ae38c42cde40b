import { fold } from '../text/fold';
import { ALSO_STOPS, BOTH_NAMED, FIRST, PLACES, TYPE_WORDS } from './firstOfWords';

/** Nobody needs more words to choose. In UTF-16 units. */
const LONGEST = 200;
const CUTS =
  /[,.;:!?、。!?\n]+|\b(?:and then|then|and|but|after(?:wards)?|later)\b|(?:それから|そのあと|その後|次に|あとで)/u;

/**
 * Which of several wishes is to be the first: "newsletter first pls", 渡した記録の開示のほうから, "the second one". Undefined
 * where none of them is named, or more than one and none of these as the first.
 */
export function firstOf(text: string, types: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined;
  const said = fold(text);
  const parts = said.split(CUTS).filter((part) => part.trim() !== '');
  const first = parts.map((part) =>
    FIRST.test(part) ? onlyNamed(part.split(' before ')[0] ?? '', types) : undefined,
  );
  return first.find((type) => type !== undefined) ?? byPlace(said, types) ?? onlyNamed(said, types);
}

function byPlace(said: string, types: readonly string[]): string | undefined {
  if (BOTH_NAMED.test(said)) return undefined;
  const place = PLACES.findIndex((pattern) => pattern.test(said));
  return place === -1 ? undefined : types[place];
}

function onlyNamed(said: string, types: readonly string[]): string | undefined {
  const named = types.filter((type) => wordsOf(type, types).test(said));
  return named.length === 1 ? named[0] : mostNamed(said, named, types);
}

/** 渡した記録の開示 names a disclosure, too: the longer words are meant. */
function mostNamed(said: string, named: readonly string[], types: readonly string[]): string | undefined {
  const lengths = named.map((type) => wordsOf(type, types).exec(said)?.[0].length ?? 0);
  const most = Math.max(...lengths);
  return lengths.filter((length) => length === most).length === 1 && most > 0
    ? mostOnly(said, named[lengths.indexOf(most)] ?? '', { named, types })
    : undefined;
}

/** It stands where the shorter words stand; two wishes named in two places are both named. */
function mostOnly(
  said: string,
  type: string,
  { named, types }: { readonly named: readonly string[]; readonly types: readonly string[] },
): string | undefined {
  const left = said.replace(wordsOf(type, types), ' ');
  return named.some((other) => other !== type && wordsOf(other, types).test(left)) ? undefined : type;
}

/** Whoever may also stop mails speaks of those with "stop the mails", and not of the use of their data. */
function wordsOf(type: string, types: readonly string[]): RegExp {
  const { own, also } = TYPE_WORDS[type] ?? NOTHING;
  return also === undefined || types.some((one) => ALSO_STOPS.includes(one)) ? own : also;
}

const NOTHING: { readonly own: RegExp; readonly also?: RegExp } = { own: /(?!)/u };
