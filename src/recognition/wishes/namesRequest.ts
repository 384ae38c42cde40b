import { foldPhrase } from '../text/fold';
import { whole } from '../text/pattern';

/** Nobody needs more words to name a request. In UTF-16 units. */
const LONGEST = 40;
const IN_JAPANESE = whole(
  '(?:(?:私|自分|本人)の)?(?:(?:保有)?(?:個人)?(?:でーた|情報)の?)?',
  '(?:開示|訂正|追加|削除|消去|利用(?:の)?停止|第三者提供の停止|利用目的の通知|第三者提供記録の開示)',
  '(?:の?(?:請求|手続き?|申請|依頼|希望|お願い|件))?',
  '(?:です|で|を|をお願いします|を頼む|希望|願います)?',
);
const IN_ENGLISH = whole(
  '(?:(?:this is |i want |i need )?(?:an? |my )?)(?:personal )?(?:data )?',
  '(?:access|disclosure|correction|deletion|erasure|rectification)(?: of (?:my )?data)? request(?: please| pls)?',
);

/** Whether words name a kind of request and say no more, as in a list of answers: 「開示請求、本人、林美咲、…」. */
export function namesRequest(piece: string): boolean {
  if (piece.length > LONGEST) return false;
  const phrase = foldPhrase(piece);
  return IN_JAPANESE.test(phrase) || IN_ENGLISH.test(phrase);
}
