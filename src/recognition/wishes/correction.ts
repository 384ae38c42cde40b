import type { Correction } from '../../domain/conversation/correction';
import { present } from '../../domain/present';
import type { Span } from './correctionClauses';
import { type Found, foundAt } from './correctionFound';
import { OF_RECORDS_IN_JAPANESE } from './correctionInJapanese';
import { leadBefore, type Message, namedBefore, type Part, readParts, wordsAt } from './correctionParts';
import { trimmed } from './correctionValue';
import { OF_RECORDS_IN_ENGLISH } from './correctionWordsInEnglish';

/** Whoever puts something right says it in less; in UTF-16 units. */
const LONGEST = 400;
/** Without any of these nothing is put right. */
const HINT =
  /wrong|rong|incorrect|mist|misp|typ|the (?:new|first|second|third|last)|error|slip|\bnot?\b|n't|instead|sh(?:ou|u)?l?d\b|shoud|ends? (?:in|with)|digits?|change|correct|fix|edit|update|amend|switch|replace|actual|wait|hold|hang|s[ou]r+[yi]|oops|whoops|mean|ment|use|with an?|forg|miss|old|\bo+h|\ba+h|yo\b|machig|chiga|nakute|yappa|spell|spelt|swap|in fact|\bbut\b|nope|hapana|samahani|pole|apolog|pardon|eish|gomen|違|ちが|間違|まち|まつが|ミス|みす|誤|ちゃう|ちゃい|なく|のうて|訂正|修正|変|かえ|直|なお|した|だった|やった|やっぱ|やはり|すみ|すい|すん|すま|ごめ|申し|失礼|恐れ|いや|いえ|あっ|あ、|おっと|正し|本当|ほんま|おかし|古い|抜け|逆|ひっくり|待っ|チェンジ/iu;

/**
 * Reads that somebody puts right what they said before, with the new words or without: "no, not gmial", "my name is
 * wrong", 「番地、2番でした」. What is wrong in the company's records, or may be just an answer, is not sure; a question, a
 * denial and another wish are none.
 */
export function readCorrection(typed: string): Correction | undefined {
  if (typed.length > LONGEST || !HINT.test(typed)) return undefined;
  const message = readParts(typed);
  for (const [at, part] of message.parts.entries()) {
    const found = foundAt(message, part, at);
    if (found !== undefined) return written(message, withMore(message, found));
  }
  return undefined;
}

/** Whether words only tell that a slip was made, or how: 変換ミスです, "i forgot one letter". */
export function tellsOnlySlip(typed: string): boolean {
  if (typed.length > LONGEST || !HINT.test(typed)) return false;
  const { parts } = readParts(typed);
  return parts.every(
    ({ said: { is, of, value } }) =>
      of === undefined && value === undefined && is !== undefined && SLIPS.includes(is),
  );
}
const SLIPS: readonly Part['said']['is'][] = ['wrong', 'slip', 'lead'];

/** Whoever wrote it wrong themselves speaks of no record: "I had the name wrong, it's … in your books". */
const OWN_SLIP =
  /^(?:\p{L}+[, ]+){0,4}?(?:i|mi)(?: have|'ve)? (?:had|got|gave|wrote|put|typed|entered|spel(?:t|led)|misspel(?:t|led)|mistyped) /iu;

function written(message: Message, { of, instead, value, sure, first, last }: Found): Correction {
  const at = [startOf(message, first), endOf(message, value, last)] as const;
  const said = wordsAt(message, at);
  const ofRecords = OF_RECORDS_IN_ENGLISH.test(said.toLowerCase()) || OF_RECORDS_IN_JAPANESE.test(said);
  const isOwn = OWN_SLIP.test(said);
  const words = (span: Span | undefined) =>
    span === undefined ? undefined : wordsAt(message, trimmed(message.typed, span));
  return {
    ...present({ of: words(of), instead: words(instead), value: words(value) }),
    sure: sure && (isOwn || !ofRecords),
    at,
  };
}

/** With the word before that takes back, or names the answer. */
function startOf(message: Message, first: number): number {
  const before = leadBefore(message, first) !== undefined || namedBefore(message, first) !== undefined;
  return message.parts[before ? first - 1 : first]?.clause.from ?? 0;
}

/** Without what goes on to something else: "and make it by post". */
function endOf(message: Message, value: Span | undefined, last: number): number {
  const { from, to } = message.parts[last]?.clause ?? { from: 0, to: message.typed.length };
  const isHere = value !== undefined && value[0] >= from;
  return isHere && ANOTHER.test(wordsAt(message, [value[1], to]).trimStart()) ? value[1] : to;
}

/** The lines of an address have commas between them. */
function withMore(message: Message, found: Found): Found {
  const next = message.parts[found.last + 1];
  if (found.value === undefined || next === undefined || !goesOn(message, found.value, found.last))
    return found;
  if (!isMore(message, next)) return found;
  const value = [found.value[0], next.said.value?.[1] ?? next.clause.to] as const;
  return withMore(message, { ...found, value, last: found.last + 1 });
}

/** Only a comma stands behind a value that has the look of an address. */
function goesOn(message: Message, [from, to]: Span, at: number): boolean {
  const clause = message.parts[at]?.clause;
  const words = wordsAt(message, [from, to]);
  return clause?.goesOn === true && clause.to - to < 2 && /\d/u.test(words) && !words.includes('@');
}

const ANOTHER = /^(?:and|but|please|pls|i|thanks|everything|sorry|not)\b/iu;
function isMore(message: Message, { clause, said }: Part): boolean {
  const bare =
    said.is === undefined || (said.weakly === true && said.led === undefined && said.of === undefined);
  return bare && !clause.asked && !ANOTHER.test(wordsAt(message, [clause.from, clause.to]));
}
