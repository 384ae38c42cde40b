import { readYesNo } from '../choices/yesNo';
import { isCourtesy } from '../text/courtesies';
import { fold } from '../text/fold';
import { sentencesOf } from '../text/sentences';
import { looksLikeQuestion } from './question';

/** Nobody needs more words to agree to a complaint. In UTF-16 units. */
const LONGEST = 120;
const COMPLAINT = /\bcompl(?:ai|ia|ei)n(?:t|ts|ing)?\b|\breport it\b|苦情|クレーム|\bkujou?\b/u;
const AGAINST =
  /\b(?:no|not|don'?t|never|without|instead of|cancel|how|what|where|who|if|when)\b|(?:し|いら|要ら|出さ|で(?:は|も)?)な(?:い|く|か)|いりません|しません|じゃなく|やめ|どこ|どう(?!か)|いつ|たら|れば|なら|場合/u;
const POLITE =
  /(?:もらえ|いただけ|くれ|ください|お願いでき)[^、。]*\?$|^(?:can|could|would|will|please|pls) you\b|^(?:please )?do (?:the|a|it|this|that)\b/u;

/** So much is said with the wish alone; whoever needs more tells in the same sentence what it is about. */
const ONLY_WISH = { latin: 45, japanese: 22 } as const;

/**
 * Whether words that follow the offer of a complaint take it up: "yes make it a complaint first", 苦情でお願いします. What
 * it is about may be told in other sentences.
 */
export function takesUpComplaint(typed: string): boolean {
  if (takesUp(typed)) return true;
  const clauses = typed.slice(0, LONGEST_STORY).split(CLAUSES);
  return clauses.some(takesUp) && !clauses.some((clause) => readYesNo(clause) === 'no');
}

const LONGEST_STORY = 1000;
const CLAUSES = /(?<=[、,。.!！?？;\n])/u;

/** What is told of the matter beside the wish to complain, sentence by sentence. */
export function matterOf(typed: string): string {
  return sentencesOf(typed)
    .filter((sentence) => !isCourtesy(sentence) && !isWishAlone(sentence))
    .join('\n');
}

function isWishAlone(sentence: string): boolean {
  const most = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sentence)
    ? ONLY_WISH.japanese
    : ONLY_WISH.latin;
  return sentence.length <= most && COMPLAINT.test(fold(sentence));
}

function takesUp(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  if (!COMPLAINT.test(text) || AGAINST.test(text)) return false;
  return POLITE.test(text) || !looksLikeQuestion(typed);
}
