import { fold } from '../text/fold';

/** Nobody puts an order into more words. In UTF-16 units. */
const LONGEST = 200;
const ENGLISH =
  /(?:^|[,.;!] ?|\band |\bso |\bpls |\bplease )(?:please |pls |kindly |just |u |you |yall |unnu |sir |better |rather |instead |actually |yes |no |ok |now |first |then )*(?:(?:don'?t|do not)(?! need\b)|stop|quit|cease|remove|delete|erase|fix|change|update|correct|add|show|see|make|file|report|send|give|take|let me|block|withdraw)\b|\b(?:i|we|me|mi) (?:don'?t |do not |nuh )?(?:want|wan|waan|wanna|need|wish|would like|would rather|like|prefer)\b|\bi'?d (?:like|rather|prefer)\b|^(?:need|want|wan|waan|wanna)\b|\bnataka\b|\bunsubscribe\b|\bopt (?:me )?out\b|\btake me off\b|\bcut (?:it|that) out\b|\bwithdraw\b|\bno (?:calls?|calling|messages?|mails?)\b|\b(?:is|are) (?:calling|messaging|texting) me\b|\bshitsukoi\b|\b(?:keeps?|always|still) (?:on )?(?:calling|sending|texting|mailing|messaging|phoning|ringing)\b/u;
/** A wish in the form of a question: 見せてもらえますか, 〜していただくことは可能でしょうか. */
const POLITE =
  /(?:て|で)(?:もらえ|もらわれ|いただけ|頂け|くれ|くださ)(?:ます|ません|ない|る|へん|い)?(?:でしょう)?(?:か|っか|ですか)?[?。\s]*$|(?:こと|の)(?:は|って)?(?:可能|でき|出来)(?:です|でしょう|ます|る|ん)|\b(?:can|could|would|will|may) (?:you|u|i|we|ya) (?:please |pls |kindly )?(?:stop|remove|delete|erase|fix|change|update|correct|add|show|see|get|have|send|give)\b/u;

/** Whether a question asks for something to be done. */
export function politelyAsks(typed: string): boolean {
  return typed.length <= LONGEST && POLITE.test(fold(typed));
}

const DOES_REQUEST =
  /(?:開示|訂正|修正|追加|削除|消去|停止|苦情|問い?合わ?せ|請求|申請|申し立て|手続き)(?:請求|申請|(?:の)?手続き|の請求)?(?:を|だけ|のみ|だけを|の(?:方|ほう)を?)?(?:や(?:る|ります|りたい|っと(?:く|こ))|し(?:ます|とく|ときます|とこ)|する|頼む)(?:わ|で|よ|ね|ばい|たい|べ|です)?[。.!！\s]*$/u;
const JAPANESE =
  /(?:たい|ほしい|欲しい|ください|下さい|くれ|けろ|頼む|たのむ|頼みます|お願い(?:します|いたします|できますか)?|願います|するな|すんな|やめろ|やめて|止めて|とめて|消して|けして|見せて|みせて|直して|なおして|教えんといて|せんといて|てや|してな|していただけ(?:ます|ません)か|してもらえ(?:ます|ません)か|しつこい|しんどい|だるい|うざい|つらい|多すぎる?|うっとうしい|鬱陶しい|迷惑|うんざり|停止|解除希望|案内切って|打ち切って|限りにして|送らんでええ)(?:だけ)?(?:です|や|だ|なん|やねん|ます|ね|よ|な|わ|ねん|のですが|んですが|んですけど|んやけど|んだけど|けど|んよ|のよ)?(?:[。.!！、,\s]|$)/u;

/** Whether a sentence that asks nothing orders or wishes something to be done. */
export function soundsLikeWish(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  return ENGLISH.test(text) || JAPANESE.test(text) || DOES_REQUEST.test(text);
}

/** 苦情とかやない, "not a complaint". */
export const deniesComplaint = (typed: string): boolean =>
  /苦情[^。、]{0,6}(?:ない|ちゃう|じゃな|ではな)|\b(?:not|no|isn't|ain't) (?:a |any |really a )?complaint/u.test(
    fold(typed.slice(0, LONGEST)),
  );

const ANEW =
  /^(?:(?:no|wait|ok|sorry|hmm)[,. ]+)*(?:actually|instead|rather|changed my mind|i changed my mind|forget (?:this|that|it)|leave (?:this|that))\b|^(?:いや|あ|あの|すみません|うーん)?[、, ]?(?:やっぱり?|やはり|というか|それより)/u;

/** Whether words turn away from what is asked: "actually, …", やっぱり…. */
export function startsAnew(typed: string): boolean {
  return ANEW.test(fold(typed.slice(0, LONGEST)));
}
