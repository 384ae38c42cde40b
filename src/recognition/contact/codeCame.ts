import { fold } from '../text/fold';
import { lessHonorific } from '../text/lessHonorific';

/** Nobody needs more words for it, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 200;
/** The code itself, which is heard. */
const CODE = /\d{4}|@/u;
const CAME: readonly RegExp[] = [
  /(?:数字|すうじ|コード|番号|ばんごう|暗号|[6六]桁|メール)[^。?]{0,14}(?:来|きた|きて|きまし|届|とど|送られ|出て|載って|のって|書いて)/u,
  /\b(?:got|get|received|have|see|there (?:is|are)|came|come|arrived)\b[^.?!]{0,30}\b(?:numbers?|digits?|code|figures|otp|e-?mail|message)\b/u,
  /\b(?:numbers?|digits?|code|figures|otp|e-?mail|message)\b[^.?!]{0,20}\b(?:came|come|has come|arrived|is here|reach(?:ed)?)\b/u,
];
const NOT_CAME =
  /(?:来|き|こ|届[いか]|とど[いか]|送られ)(?:て(?:い)?)?(?:ない|ません|へん|ず)|(?:来|こ|届か|とどか)ん|\b(?:not|never|no|didn't|hasn't|nothing)\b/u;
const ASKS: readonly RegExp[] = [
  /(?:これ|それ|この|その|こちら)[^。?]{0,14}(?:いい|よい|ええ|合って|あって|正し|大丈夫|だいじょうぶ|使|入れ|打)[^。?]{0,10}(?:か|の|ん|かな|かね|かしら|やろ|でしょ)?(?:\?|。|$)/u,
  /(?:どこ|どう|何|なに|ここ)(?:に|へ|を|で|か)?[^。?]{0,12}(?:入れ|入力|打|書|か[けいき]|すれ|したら|する|し(?:ます|たら)|やれ|使)[^。?]{0,12}(?:か|の|ん|かな|いい|ええ|\?|。|$)/u,
  /\bis (?:this|that|it) (?:it|the one|right|ok|okay|the code|what you)\b|\b(?:what|where|how) (?:do|should|must|can|shall|am|to|now|next|mi|fi)\b|\bdo i (?:type|put|enter|write|send|need)\b/u,
];

/** Where a code is waited for: that it came, and what to do with it or whether that is the one. */
export function asksWhatToDoWithCode(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = lessHonorific(fold(typed));
  if (text.length > LONGEST || CODE.test(text) || NOT_CAME.test(text)) return false;
  return [CAME, ASKS].every((patterns) => patterns.some((pattern) => pattern.test(text)));
}
