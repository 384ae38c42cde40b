import { fold, foldPhrase } from '../text/fold';
import { AMBIGUOUS, NEITHER, NO, YES } from './yesNoWords';

export type YesNo = 'yes' | 'no' | 'ambiguous';

const LONGEST = 100;
const CLAUSES = /[、,。.!]+/u;
const WORDS = /[、,。.!\s]+/u;
const LEADING_WORD =
  /^(はい|うん|いいえ|いえ|いや|yes|no|ok)(?=[\p{sc=Han}\p{sc=Hiragana}])(.+)$|^(yes|yeah|yep|sure|ok|okay|no|nope|nah) (.+)$/u;
const ASKED_BACK = /\?\s*$/u;

/**
 * Reads agreement or refusal. `ambiguous` is an answer that may be either (結構です, いいです, 大丈夫です),
 * says both, or is asked back; undefined is none at all. The whole utterance has to be an answer.
 */
export function readYesNo(typed: string): YesNo | undefined {
  if (typed.length > LONGEST) return undefined;
  for (const parts of waysToSplit(typed)) {
    const meant = parts.length === 1 ? whole(parts[0] ?? '') : together(parts);
    if (meant !== undefined) return isAskedBack(typed) ? 'ambiguous' : meant;
  }
  return undefined;
}

/** How an utterance may be cut into the answers in it: not at all, by clauses, by words, after a yes or a no. */
export function waysToSplit(typed: string): readonly (readonly string[])[] {
  const text = fold(typed);
  const leading = LEADING_WORD.exec(foldPhrase(text))?.slice(1) ?? [];
  return [[text], text.split(CLAUSES), text.split(WORDS), leading.filter((part) => typeof part === 'string')];
}

export function isAskedBack(typed: string): boolean {
  return ASKED_BACK.test(fold(typed));
}

function whole(text: string): YesNo | undefined {
  const phrase = foldPhrase(text);
  if (AMBIGUOUS.has(phrase)) return 'ambiguous';
  if (YES.has(phrase)) return 'yes';
  return NO.has(phrase) ? 'no' : undefined;
}

/** はい、お願いします: every part has to be understood, and those that are clear decide. */
function together(parts: readonly string[]): YesNo | undefined {
  const counted = parts.filter((part) => !NEITHER.has(foldPhrase(part)) && foldPhrase(part) !== '');
  return combined(counted.map(whole));
}

function combined(meanings: readonly (YesNo | undefined)[]): YesNo | undefined {
  if (meanings.length === 0 || meanings.includes(undefined)) return undefined;
  const clear = new Set(meanings.filter((meaning) => meaning !== 'ambiguous'));
  const [only] = clear;
  return clear.size === 1 ? only : 'ambiguous';
}
