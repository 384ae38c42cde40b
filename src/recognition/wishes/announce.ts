import { LEAVE_IN_ENGLISH, LEAVE_UNNAMED_IN_ENGLISH, WISH_IN_ENGLISH } from './announceInEnglish';
import { LEAVE_IN_JAPANESE, LEAVE_UNNAMED_IN_JAPANESE, WISH_IN_JAPANESE } from './announceInJapanese';
import { fold, foldPhrase } from '../text/fold';

/** To be told when the policy is revised, or to be told no more. */
export type NewsWish = 'announce' | 'stopAnnouncing';

const WISH = [...WISH_IN_ENGLISH, ...WISH_IN_JAPANESE];
const LEAVE = [...LEAVE_IN_ENGLISH, ...LEAVE_IN_JAPANESE];
/** Nobody puts a wish like this into more words, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 160;
const SAYS_ENOUGH =
  /\b(?:stop|stopped|unsubscribe|unsubscribed|cancel|remove|take (?:me|us|my|our)|no more|no longer|not any ?more|don't|dont|do not|leave|opt out|end|quit|off)\b|止め|とめ|やめ|停止|解除|不要|いらな|要らな|いりませ|要りませ|いらん|要らん|外し|退会|結構|きゃんせる|送らない|必要な|必要あり|配信停止/u;
/** Every wish to be told no more has one of these in it; most messages have none, and are done with. */
const MAY_LEAVE = new RegExp(`${SAYS_ENOUGH.source}|\u304a\u3075|\u306a\u3044\u3067|\u306a\u304f\u3066`, 'u');

/**
 * Reads the wish to be told of revisions of the policy, or to be told no more, when it is said on its own. A question
 * whether one would be told ("will I be told if it changes?", 変わったら教えてもらえますか) is none: it is answered.
 */
export function readNewsWish(typed: string): NewsWish | undefined {
  if (typed.length > LONGEST) return undefined;
  const phrase = foldPhrase(typed);
  if (MAY_LEAVE.test(phrase) && LEAVE.some((pattern) => pattern.test(phrase))) return 'stopAnnouncing';
  if (fold(typed).includes('?')) return undefined;
  return WISH.some((pattern) => pattern.test(phrase)) ? 'announce' : undefined;
}

/** Whether a wish to be told no more does not say of what: "unsubscribe" may be about these notices or about advertising. */
export function leavesUnnamed(typed: string): boolean {
  const phrase = foldPhrase(typed);
  return LEAVE_UNNAMED_IN_ENGLISH.test(phrase) || LEAVE_UNNAMED_IN_JAPANESE.test(phrase);
}

/** Which of the two is meant by words that are known to be about these notices. */
export function whichNewsWish(typed: string): NewsWish {
  return readNewsWish(typed) ?? (SAYS_ENOUGH.test(foldPhrase(typed)) ? 'stopAnnouncing' : 'announce');
}
