import { piecesOf } from '../text/pieces';

/** No wish that is looked at is longer. In UTF-16 units. */
const LONGEST = 1000;
const IN_ENGLISH =
  /\b(?:all|every bit) (?:of )?(?:my|mi|our|the|those) (?:personal |own )?(?:data|datas|infos?|informations?|details|records?|files?)\b|\beverything (?:that )?(?:you|u|ya|unnu|oonu|ur company)(?: (?:guys|people|all|still))? (?:have|has|hold|holds|keep|got|know|store|collected)\b|\b(?:delete|erase|remove|wipe|see|show me|get|send me|copy of|stop using|want) everything\b/iu;
const IN_JAPANESE =
  /(?:ぜんぶ|全部|すべて|全て|みんな|一切)(?:の(?:情報|データ|個人情報|記録))?(?:を|が)?(?:消|けし|削除|消去|見せ|見た|みた|開示|教え|止め|やめ|送)|(?:すべて|全て|全部|一切)の(?:個人)?(?:情報|データ)/u;

/** Whether a wish is for all that is held of somebody: "delete all my data", ぜんぶ消して. */
export function wantsAllData(wished: string): boolean {
  return wished.length <= LONGEST && [IN_ENGLISH, IN_JAPANESE].some((pattern) => pattern.test(wished));
}

/** Nothing but that: "all of my data", すべての情報. */
const ONLY_IN_ENGLISH =
  /^(?:(?:i (?:want|need|would like)|show me|give me|please|yes|ok) )*(?:all|everything|every bit)(?: of)?(?: (?:my|mi|our|the|your))*(?: (?:personal|own))? (?:data|datas|infos?|informations?|details|records?|files?|(?:that )?you (?:have|hold|keep|got)(?: (?:on|about|of) me)?)(?: please)?[.!]*$/iu;
const ONLY_IN_JAPANESE =
  /^(?:私の|自分の)?(?:ぜんぶ|全部|すべて|全て|一切|全)の?(?:個人)?(?:情報|データ|記録)(?:です|で|を|をお願いします|でお願いします)?。?$/u;

/** Whether a part of a message names all that is held, and says no more: it may be told wherever the talk is. */
export const namesAllData = (piece: string): boolean =>
  [ONLY_IN_ENGLISH, ONLY_IN_JAPANESE].some((pattern) => pattern.test(piece.trim()));

/** Nobody says so in more, beside what matters most. In UTF-16 units. */
const LONGEST_ANSWER = 200;
const SAYS_ALL =
  /^(?:(?:だから|いや|もう|は|え|あ|とりあえず|とにかく|やっぱり?|さっき|もちろん)[、 ]?)*(?:全部|ぜんぶ|ぜーんぶ|すべて|全て)(?:を|が|の(?:情報|データ))?(?:です|だ|や|だよ|だって|ね|で|で?(?:いい|ええ|お願い(?:します)?|おねがい(?:します)?|頼む)|見たい|知りたい|見せて|って(?:ば|さっき)?|(?:と|って|て)(?:さっき|前に|先ほど)?(?:言|い[うっ]|ゆ|書|伝え|申し)[ぁ-ゖ上言]{1,14})*$/u;
const SAYS_ALL_IN_ENGLISH =
  /^(?:(?:i|like i|as i|but i|no|yes|so) )*(?:(?:already |just )?(?:said|told (?:you|u)|wrote|want|mean|meant|typed) )?(?:it )?(?:all|everything|all of (?:it|them|that)|the lot)(?: of it)?(?: (?:please|pls|already|man|bro|i said))*$/iu;
const NOT_ALL =
  /以外|除[いくき]|じゃな|ではな|でなく|ちゃう|(?:いら|要ら)(?:な|ん)|だけ(?:で|を|が|は|です|$)|\b(?:except|not|without|only|other than)\b|n't\b/iu;

/** Whether all is meant by one part of an answer, whatever is said of it beside: 全部。でも一番は…, 全部って言ったじゃん. */
export function saysAll(typed: string): boolean {
  if (typed.length > LONGEST_ANSWER || NOT_ALL.test(typed)) return false;
  return piecesOf(typed).some((piece) => SAYS_ALL.test(piece) || SAYS_ALL_IN_ENGLISH.test(piece));
}
