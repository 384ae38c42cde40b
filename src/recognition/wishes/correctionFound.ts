import type { Span } from './correctionClauses';
import {
  givenIn,
  leadBefore,
  type Message,
  namedBefore,
  nextSaying,
  type Part,
  wordsAt,
} from './correctionParts';
import type { Said } from './correctionSaid';
import { isNoMistake, isPlaceholder, looksAlike, looksGiven, mayBeAnswer } from './correctionValue';

/** What was found, as places in the message. */
export interface Found {
  readonly of?: Span | undefined;
  readonly instead?: Span | undefined;
  readonly value?: Span | undefined;
  readonly sure: boolean;
  /** The first clause and the last that belong to it. */
  readonly first: number;
  readonly last: number;
}

/** Where nothing but a colon or a full stop says that it is the right answer, it is no longer. */
const LONGEST_BARE = 80;

const FINDERS: Partial<Record<Said['is'], (message: Message, part: Part, at: number) => Found | undefined>> =
  {
    wrong: afterMistake,
    not: afterDenial,
    other: saidAnew,
    slip: afterSlip,
    lead: ledAnew,
  };

/** The correction that begins with this clause. */
export function foundAt(message: Message, part: Part, at: number): Found | undefined {
  return part.said.is === undefined ? undefined : FINDERS[part.said.is]?.(message, part, at);
}

/** "I wrote it wrong", "my name is wrong", and what is right after it. */
function afterMistake(message: Message, { said }: Part, at: number): Found | undefined {
  const next = nextSaying(message, at);
  const right = next === undefined ? undefined : rightAfter(message, next, at);
  const named = said.of ?? namedBefore(message, at);
  if (right !== undefined) return { ...right, of: named ?? right.of, first: at };
  if (named === undefined) return rightBefore(message, at) ?? mistakeAlone(message, said, at);
  return { of: named, sure: asksNothing(message), first: at, last: at };
}

function mistakeAlone(message: Message, { vaguely }: Partial<Said>, at: number): Found | undefined {
  return vaguely === true ? undefined : { sure: asksNothing(message), first: at, last: at };
}

/** Whoever goes on with a question asks about mistakes. */
const asksNothing = ({ parts }: Message): boolean => parts.every(({ clause }) => !clause.asked);

/** "071 555 0189, typo": what was given right before it. */
function rightBefore(message: Message, at: number): Found | undefined {
  const [part, before] = [message.parts[at], message.parts[at - 1]];
  if (!tellsSlip(message, part) || !givesIn(message, before) || before === undefined) return undefined;
  return { ...before.said, value: givenIn(message, before), sure: true, first: at - 1, last: at };
}

/** What a clause after a mistake says to be right. */
function rightAfter(message: Message, at: number, mistake: number): Found | undefined {
  const part = message.parts[at];
  if (part === undefined || part.clause.asked) return undefined;
  if (part.said.is === 'not') return afterDenial(message, part, at);
  const value = givenIn(message, part);
  if (!isRight(message, part, mistake, wordsAt(message, value))) return undefined;
  return { ...part.said, ...keptOf(message, value), sure: true, first: at, last: at };
}

function isRight(message: Message, part: Part, mistake: number, words: string): boolean {
  const vaguely = message.parts[mistake]?.said.vaguely === true && part.said.weakly === true;
  if (part.said.is === 'other' && !vaguely) return mayBeAnswer(words);
  if (words.length > LONGEST_BARE) return false;
  return isTold(message, part, mistake) ? mayBeAnswer(words) : looksGiven(words);
}

/** It stands behind a colon: "a typo in my name: Achieng". */
const isTold = ({ parts }: Message, part: Part, mistake: number): boolean =>
  parts[mistake]?.clause.tells === true && parts[mistake + 1] === part;

const keptOf = (message: Message, value: Span): Pick<Found, 'value'> =>
  isPlaceholder(wordsAt(message, value)) ? { value: undefined } : { value };

/** "Not gmial!! james@example.com please", or the other way round. */
function afterDenial(message: Message, { said }: Part, at: number): Found | undefined {
  if (isNoMistake(wordsAt(message, said.instead))) return undefined;
  const beside = [nextSaying(message, at) ?? -1, at - 1].find((index) =>
    givesIn(message, message.parts[index]),
  );
  const part = message.parts[beside ?? -1];
  if (beside === undefined || part === undefined) return undefined;
  return {
    of: said.of ?? part.said.of,
    instead: said.instead,
    value: givenIn(message, part),
    sure: true,
    first: Math.min(at, beside),
    last: Math.max(at, beside),
  };
}

const givesIn = (message: Message, part: Part | undefined): boolean =>
  part !== undefined && !part.clause.asked && looksGiven(wordsAt(message, givenIn(message, part)));

/** "Change it to …", "it should be …" by themselves; "it's …" where something takes back what was said before. */
function saidAnew(message: Message, part: Part, at: number): Found | undefined {
  const { said } = part;
  const value = givenIn(message, part);
  const [words, before] = [wordsAt(message, value), wordsAt(message, said.instead)];
  if (!mayBeAnswer(words) || isNoMistake(before)) return undefined;
  const of = said.of ?? namedBefore(message, at);
  const found = { of, instead: said.instead, ...keptOf(message, value), first: at, last: at };
  if (said.weakly === true) return weaklyAnew(message, part, { ...found, sure: looksGiven(words) });
  return isCertain(found, before, words) ? { ...found, sure: true } : undefined;
}

/** Between two words of which neither is named, the new one has to look like an answer, or like the old one. */
function isCertain({ of, value }: Omit<Found, 'sure'>, instead: string, words: string): boolean {
  if (of !== undefined) return true;
  if (value === undefined) return false;
  return looksGiven(words) || (instead === '' ? isShortLatin(words) : looksAlike(instead, words));
}

const isShortLatin = (words: string): boolean => /^[\p{sc=Latin}\p{sc=Common}]{1,80}$/u.test(words);

/** An answer is said in the same words: only what stands before or behind makes it a correction. */
function weaklyAnew(message: Message, { said }: Part, found: Found): Found | undefined {
  const at = found.first;
  if (!found.sure && said.of === undefined) return undefined;
  const slip = [at - 1, at + 1].find((beside) => tellsSlip(message, message.parts[beside]));
  if (slip !== undefined)
    return { ...found, sure: true, first: Math.min(at, slip), last: Math.max(at, slip) };
  const led = said.led ?? leadBefore(message, at);
  if (led === undefined) return unled(message, said, found);
  return { ...found, sure: found.sure && (led === 'surely' || said.instead !== undefined) };
}

/** Only how it came, and not what was wrong: "i forgot one letter", "typo", まちがえた. */
function tellsSlip(message: Message, part: Part | undefined): boolean {
  if (part?.said.is === 'slip') return true;
  const bare = part?.said.is === 'wrong' && part.said.of === undefined;
  return bare && A_SLIP.test(wordsAt(message, [part.clause.from, part.clause.to]));
}
const A_SLIP = /typo|mist[ya]|misp|misspel|slip|間違え|まちが[えっ]|まちご|ミス|打ち間/iu;

function unled(message: Message, said: Partial<Said>, found: Found): Found | undefined {
  const isMeant = said.meant === true || (saidAsPast(message, said, found.first) && found.of !== undefined);
  if (isMeant) return found;
  return said.instead === undefined ? undefined : { ...found, sure: false };
}

/** 「…1-2-3、101号室でした」: the lines of an address have one end. */
function saidAsPast({ parts }: Message, { past }: Partial<Said>, at: number): boolean {
  return past === true || (parts[at]?.clause.goesOn === true && parts[at + 1]?.said.past === true);
}

/** "I forgot one digit. 0712 …", 「電話番号、一桁抜けてました」. */
function afterSlip(message: Message, _part: Part, at: number): Found | undefined {
  const of = namedBefore(message, at);
  const next = message.parts[at + 1];
  const value = next?.said.is === undefined && next !== undefined && givesIn(message, next);
  if (value) return { of, value: givenIn(message, next), sure: true, first: at, last: at + 1 };
  return of === undefined ? undefined : { of, sure: true, first: at, last: at };
}

/** "Oops, james@example.com": nothing but a word that takes back, and what looks like an answer. */
function ledAnew(message: Message, part: Part, at: number): Found | undefined {
  const bare = part.said.value === undefined ? at + 1 : at;
  const given = message.parts[bare];
  if (given === undefined || (bare !== at && given.said.is !== undefined)) return undefined;
  if (!givesIn(message, given)) return undefined;
  return { value: givenIn(message, given), sure: part.said.led === 'surely', first: at, last: bare };
}
