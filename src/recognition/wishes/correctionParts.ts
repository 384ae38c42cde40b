import { type Clause, clausesOf, type Span } from './correctionClauses';
import { ENGLISH } from './correctionInEnglish';
import { JAPANESE } from './correctionInJapanese';
import type { Said } from './correctionSaid';
import { trimmed } from './correctionValue';

const JAPANESE_LETTERS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** Asked to do it, and no question. */
const ASKS_TO_CHANGE =
  /^(?:(?:no|sorry|wait|please|pls|actually|oh)[, ]+)*(?:can|could|may|would|will) (?:you|i|we) |(?:もらえ|いただけ|くれ|でき)(?:ます|ません|る|ない)(?:でしょう)?か?$|でも(?:いい|大丈夫)(?:です)?か?$/u;

export interface Part {
  readonly clause: Clause;
  /** What the clause says; empty where it may be anything, or asks. */
  readonly said: Partial<Said>;
}
export interface Message {
  readonly typed: string;
  readonly parts: readonly Part[];
}

export function readParts(typed: string): Message {
  return { typed, parts: clausesOf(typed).map((clause) => ({ clause, said: saidIn(clause) })) };
}

function saidIn(clause: Clause): Partial<Said> {
  const said = JAPANESE_LETTERS.test(clause.said) ? JAPANESE(clause) : ENGLISH(clause);
  if (said === undefined) return {};
  const isOrder =
    said.is === 'other' &&
    (said.weakly === undefined || said.led === 'surely') &&
    ASKS_TO_CHANGE.test(clause.said);
  return clause.asked && !isOrder ? {} : said;
}

/** What a clause gives as right, or all of it, without what stands around. */
export const givenIn = ({ typed }: Message, { said, clause }: Part): Span =>
  trimmed(typed, said.value ?? [clause.from, clause.to]);

export const wordsAt = ({ typed }: Message, span: Span | undefined): string =>
  span === undefined ? '' : typed.slice(...span);

/** The next clause but for those that only lead to it, or tell how it came. */
export function nextSaying({ parts }: Message, at: number): number | undefined {
  const says = ({ said }: Part): boolean =>
    said.is !== 'slip' && (said.is !== 'lead' || said.value !== undefined);
  const next = parts.findIndex((part, index) => index > at && says(part));
  return next < 0 ? undefined : next;
}

/** The word before a clause that takes something back, in a clause of its own. */
export function leadBefore({ parts }: Message, at: number): Said['led'] {
  const { is, value, led } = parts[at - 1]?.said ?? {};
  return is === 'lead' && value === undefined ? led : undefined;
}

/** The answer that the clause before only names: 「番地、2番でした」. */
export function namedBefore({ parts }: Message, at: number): Span | undefined {
  const { is, of } = parts[at - 1]?.said ?? {};
  return is === 'named' ? of : undefined;
}
