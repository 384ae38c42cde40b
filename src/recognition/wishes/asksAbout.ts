import { fold, toHiragana } from '../text/fold';
import { readEither } from '../text/lessHonorific';
import type { AskedAbout, ClauseRead } from './askedClause';
import { askedElsewhere } from './asksAboutElsewhere';
import { askedInEnglish } from './asksAboutInEnglish';
import { askedInJapanese } from './asksAboutInJapanese';

interface About {
  /** What the open question asks for, in everybody's words: "phone", 番号. */
  readonly named?: readonly string[];
  /** Free words are asked for, and a question may be the answer. */
  readonly certain?: boolean;
}

/** Nobody needs more words for it, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 200;
/** Stands for what the open question asks for. */
const NAMED = '¤';
const BETWEEN =
  /[,.;:!。、!…\n]+| - |(?<=\?)| (?=(?:but|and|so(?! (?:m|long|complicated|difficult))|because|cause)\b)|(?<=(?:のに|けど|けれど|ますが|ですが))/u;
const ORDER: readonly AskedAbout[] = ['why', 'ifNot', 'example', 'what', 'must'];

/**
 * What is asked about the open question, where the whole message asks about it: "why do you need it?", "like what?",
 * 書かなきゃだめ？ A question about the policy names something that the open question does not ask for.
 */
export const readAsksAbout = (typed: string, about: About = {}): AskedAbout | undefined =>
  readEither(typed, (text) => readAsked(text, about));

function readAsked(typed: string, { named = [], certain = false }: About): AskedAbout | undefined {
  if (typed.length > LONGEST || typed.includes('@')) return undefined;
  const text = fold(typed);
  if (text.length > LONGEST) return undefined; // one letter may be folded into eighteen
  const read = withNamed(text, named)
    .split(BETWEEN)
    .map((clause) => clause.trim())
    .filter((clause) => /[^\s?]/u.test(clause))
    .map((clause) => readClause(clause, certain));
  if (read.includes(undefined)) return undefined;
  return ORDER.find((asked) => read.includes(asked));
}

function readClause(clause: string, certain: boolean): ClauseRead {
  const said = clause
    .replace(/["“”「」『』()?]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const read = { said, asked: clause.endsWith('?'), certain };
  return askedInEnglish(read) ?? askedInJapanese(read) ?? askedElsewhere(read);
}

/** Fewer letters of hiragana, as in かな, may be a part of any word. */
const LONG = 3;
/** Each name of what is asked for becomes one sign, the longest first, in katakana or in hiragana. */
function withNamed(text: string, named: readonly string[]): string {
  const names = named
    .map(fold)
    .flatMap((name) => (name.length < LONG ? [name] : [name, toHiragana(name)]))
    .filter((name) => name.length > 1);
  if (names.length === 0) return text;
  const words = [...new Set(names)].sort((one, other) => other.length - one.length).map(asPattern);
  return text.replace(new RegExp(words.join('|'), 'gu'), NAMED);
}

/** A word in Latin letters stands alone, with an s or without. */
function asPattern(name: string): string {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return /^[a-z]/u.test(name) ? `(?<![a-z])${literal}s?(?![a-z])` : literal;
}
