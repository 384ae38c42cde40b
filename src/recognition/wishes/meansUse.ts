import { fold } from '../text/fold';

/** Nobody needs more words for it. In UTF-16 units. */
const LONGEST = 300;
/** Whoever does not use something any more speaks of themselves, and stops nobody. */
const STOPS_USE =
  /\b(?:stop|quit|cease)(?: \w+)? using\b|(?<!\bi )(?<!\bi just )(?<!\bwe )\b(?:do not|don'?t|never|not to|no longer) use (?:my|our|mi|his|her|it|them|the|this|that|any)\b|(?:使|つか)わない(?:で|よう)|(?:使(?:う|用する|わせる)|つかう)の ?を? ?(?:やめ|止め|辞め|控え)|(?:使用|利用)(?:を|は)?(?:やめ|止め|停止|中止|しない(?:で|よう))|使われたくない|使(?:わ|こ)んといて/u;
const REMOVES =
  /\b(?:delet|eras|remov|wip|destroy|get rid)\w*|消し|消す|消去|けし|削除|抹消|破棄|処分|なくして|無くして/u;
const MAILS =
  /\b(?:e-?mails?|mail(?:s|ing)?|calls?|calling|phoning|ads?|adverts?|advertis\w*|marketing|promo\w*|newsletters?|sms|texts?|messages?)\b|メール|メルマガ|電話|広告|宣伝|案内|はがき|ハガキ|葉書|郵便|勧誘|営業|dm/u;

/** Whether somebody wants their data used no more, and speaks of neither removing it nor of being left alone. */
export function meansUse(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  return STOPS_USE.test(text) && !REMOVES.test(text) && !MAILS.test(text);
}
