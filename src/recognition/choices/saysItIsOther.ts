import { fold } from '../text/fold';
import { MY_NUMBER_WORDS } from '../hidden/forbiddenWords';
import { PAPERS_IN_ENGLISH, PAPERS_IN_JAPANESE } from '../hidden/paperWords';

const LONGEST = 160;
const IT_IS = "(?:it|that|this|those|these|they)(?:'s|'re| is| are| was| were)";
const OWN = '(?:(?:not|only|just|really|my|the|an?|your|our|his|her) )';
const NUMBER = '(?: ?(?:numbers?|nos?\\.?|codes?|ids?|references?))';
const NAMES = `(?:${MY_NUMBER_WORDS}|(?:credit |debit |payment )?card|(?:driving |driver's )?licen[cs]e)`;
const NO = '(?:no|nope|sorry|but)[ ,.]{1,2}';
const THAT = '(?:それ|これ|今の|いまの|さっきの|先ほどの|先程の)(?:番号)?は';
const NUMBER_JA = '.{0,3}(?:番号|ナンバー|コード)';
const IS_JA =
  '(?:です|だよ?|でした|なんです|であって|なのですが|なんだけど|や|やで|やねん|やから|やけど|やって|なんや)(?:[がよねわ]|けど)?[。.!、 ]*$';
const DENIALS = [
  new RegExp(`\\b${IT_IS} ${OWN}*${PAPERS_IN_ENGLISH}\\b`, 'u'),
  new RegExp(`\\b${IT_IS} ${OWN}{1,4}(?:[a-z-]+ ){1,2}${PAPERS_IN_ENGLISH}\\b`, 'u'),
  new RegExp(`\\b(?:not|isn't|wasn't|no) (?:(?:an?|my|the|any) )*${NAMES}`, 'u'),
  new RegExp(`^(?:${NO})?(?:my |the |an? )?${PAPERS_IN_ENGLISH}${NUMBER}[ .!]*$`, 'u'),
  new RegExp(`^${NO}(?:my |the |an? )?${PAPERS_IN_ENGLISH}[ .!]*$`, 'u'),
  new RegExp(`${THAT}.{0,10}${PAPERS_IN_JAPANESE}.{0,10}${IS_JA}`, 'u'),
  new RegExp(`${PAPERS_IN_JAPANESE}${NUMBER_JA}.{0,4}${IS_JA}`, 'u'),
  new RegExp(`^(?:いえ|いいえ|違います|違う|ちがう|ちがいます)[、。 ]{0,2}${PAPERS_IN_JAPANESE}`, 'u'),
  new RegExp(`^${PAPERS_IN_JAPANESE}${NUMBER_JA}[。.! ]*$`, 'u'),
  /(?:マイナンバー|個人番号|カード|免許証?)(?:の?番号)?(?:で|じゃ)は?(?:な[いく]|ありません)/u,
];
/** A question is none. */
const NO_DENIAL = /\?$/u;

/** Whether somebody says, after a number was hidden, that it is another one: "it is my invoice number". */
export function saysItIsOther(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  return !NO_DENIAL.test(text) && DENIALS.some((pattern) => pattern.test(text));
}
