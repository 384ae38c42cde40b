import english from '../../locales/en/phrases.json';
import japanese from '../../locales/ja/phrases.json';
import { normalise } from './tokenise';

/** What can be told by a phrase alone. */
type Intent =
  | { readonly kind: 'human' | 'status' | 'smalltalk' }
  | { readonly kind: 'request'; readonly requestType: string };

type Matcher = (copy: string) => boolean;

/** Words may stand between the parts of a phrase: two English words, eight Japanese characters. */
const ENGLISH_GAP = '[?:;)"\']*(?: [^ ]+){0,2}? ["\'(]?';
const JAPANESE_GAP = '.{0,8}?';

const is = {
  human: createMatcher(english.human, japanese.human),
  status: createMatcher(english.status, japanese.status),
  question: createMatcher(english.question, japanese.question),
  polite: createMatcher(english.polite, japanese.polite),
};
const requests = Object.entries(english.requests).map(([type, phrases]) => ({
  type,
  matches: createMatcher(phrases, japanese.requests[type as keyof typeof japanese.requests]),
}));
const smalltalk = createSmalltalk([...english.smalltalk, ...japanese.smalltalk]);

/** Finds a wish that a phrase gives away; null for anything else, a question about how things are done included. */
export function readIntent(text: string): Intent | null {
  const copy = tidy(text);
  if (is.human(copy)) return { kind: 'human' };
  if (is.status(copy)) return { kind: 'status' };
  if (smalltalk(copy)) return { kind: 'smalltalk' };
  if (is.question(copy) && !is.polite(copy)) return null;
  const request = requests.find(({ matches }) => matches(copy));
  return request === undefined ? null : { kind: 'request', requestType: request.type };
}

function tidy(text: string): string {
  return normalise(text)
    .replace(/[\s.,!。、！…]+/gu, ' ')
    .trim();
}

/**
 * A phrase is a row of parts parted by spaces, each a choice of words parted by `|`; `^` ties it to the start,
 * `$` to the end and `=` to both.
 */
function createMatcher(englishPhrases: readonly string[], japanesePhrases: readonly string[]): Matcher {
  const patterns = [
    ...englishPhrases.map((phrase) => patternOf(phrase, ENGLISH_GAP, '\\b')),
    ...japanesePhrases.map((phrase) => patternOf(phrase, JAPANESE_GAP, '')),
  ];
  return (copy) => patterns.some((pattern) => pattern.test(copy));
}

function patternOf(phrase: string, gap: string, edge: string): RegExp {
  const whole = phrase.startsWith('=');
  const parts = phrase
    .replace(/^[=^]|\$$/gu, '')
    .split(' ')
    .map((part) => `(?:${part.split('|').map(literally).join('|')})`);
  const start = /^[=^]/u.test(phrase) ? '^' : edge;
  const end = whole || phrase.endsWith('$') ? '\\??$' : edge;
  return new RegExp(start + parts.join(whole ? ' ?' : gap) + end, 'u');
}

/** Small talk is nothing but its phrases: "hello, how do I complain" is not. */
function createSmalltalk(phrases: readonly string[]): Matcher {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length).map(literally);
  const pattern = new RegExp(`(?<![a-z])(?:${longestFirst.join('|')})(?![a-z])`, 'gu');
  return (copy) =>
    copy.search(pattern) !== -1 && !/[\p{L}\d]/u.test(copy.replace(pattern, '').replace(/\u30fc/gu, ''));
}

function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
