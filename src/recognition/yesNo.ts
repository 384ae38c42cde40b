import { fold, foldPhrase } from './fold';
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
  const text = fold(typed);
  const meant =
    whole(text) ?? together(text.split(CLAUSES)) ?? together(text.split(WORDS)) ?? afterLeadingWord(text);
  return meant !== undefined && ASKED_BACK.test(text) ? 'ambiguous' : meant;
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

function afterLeadingWord(text: string): YesNo | undefined {
  const parts = LEADING_WORD.exec(foldPhrase(text))?.slice(1) ?? [];
  return together(parts.filter((part) => typeof part === 'string'));
}

function combined(meanings: readonly (YesNo | undefined)[]): YesNo | undefined {
  if (meanings.length === 0 || meanings.includes(undefined)) return undefined;
  const clear = new Set(meanings.filter((meaning) => meaning !== 'ambiguous'));
  const [only] = clear;
  return clear.size === 1 ? only : 'ambiguous';
}
