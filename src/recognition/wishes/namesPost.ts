import { fold } from '../text/fold';

/** Nobody needs more words for it. In UTF-16 units. */
const LONGEST = 500;
const ENGLISH =
  /\b(?:post ?cards?|letters?|flyers?|leaflets?|catalog(?:ue)?s?|brochures?|by post|in the post|paper mail|post(?:al)? mail|snail mail|letter ?box|mailbox|mail box|envelopes?|postman)\b/u;
const JAPANESE =
  /はがき|ハガキ|葉書|郵便(?!番号)|郵送|封書|封筒|手紙|チラシ|カタログ|パンフレット|ポスト|ダイレクトメールが届|案内が届/u;

/** Whether what comes by post is spoken of, which no address or number in a list stops. */
export function namesPost(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  return ENGLISH.test(text) || JAPANESE.test(text);
}
