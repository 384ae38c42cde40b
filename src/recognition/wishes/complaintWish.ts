import { fold } from '../text/fold';
import { looksLikeQuestion } from './question';

/** Nobody needs more words to agree to a complaint. In UTF-16 units. */
const LONGEST = 120;
const COMPLAINT = /\bcompl(?:ai|ia|ei)n(?:t|ts)?\b|\breport it\b|苦情|クレーム|\bkujou?\b/u;
const AGAINST =
  /\b(?:no|not|don'?t|never|without|instead of|cancel|how|what|where|who)\b|(?:し|いら|要ら|出さ|で(?:は|も)?)な(?:い|く|か)|いりません|しません|じゃなく|やめ|どこ|どう(?!か)|いつ/u;
const POLITE =
  /(?:もらえ|いただけ|くれ|ください|お願いでき)[^、。]*\?$|^(?:can|could|would|will|please|pls) you\b|^(?:please )?do (?:the|a|it|this|that)\b/u;

/** Whether words that follow the offer of a complaint take it up: "yes make it a complaint first", 苦情でお願いします. */
export function takesUpComplaint(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  if (!COMPLAINT.test(text) || AGAINST.test(text)) return false;
  return POLITE.test(text) || !looksLikeQuestion(typed);
}
