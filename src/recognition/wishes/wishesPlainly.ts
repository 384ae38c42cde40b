import { fold } from '../text/fold';

/** Nobody needs more words for it. In UTF-16 units. */
const LONGEST = 80;
const LEAD =
  "(?:(?:no|ok|okay|wait|sorry|hi|hello|actually|instead|rather|also|and|so|then|but|please|pls|kindly|now|sir|madam),? )*(?:(?:i|we|me|mi)(?: also| just| now| still| really)? (?:want|wan|waan|wanna|wish|need|would like|would rather|prefer|have|like)(?: (?:you|u|unnu) to| to|)|i'?d (?:like|rather|prefer)(?: you to| to|)|(?:can|could|will|would) (?:you|u|i|we)|let me|nataka)?(?: (?:please|pls|kindly|also|now|just|instead|rather))* ?";
const OWN =
  '(?:all )?(?:(?:of )?my|mi|the|our)? ?(?:own )?(?:personal )?(?:data|info|informations?|details|records?)(?: (?:that )?(?:you|u) (?:have|hold|keep|got)(?: (?:about|on|of) me)?)?';
const WANTS =
  "(?:(?:hi|hello|please|pls|actually|so|ok|and)[,.]? )*(?:i|we|me|mi)(?: also| just| now| still| really)? (?:want|wan|waan|need|would like|demand) |(?:(?:hi|hello|please|actually|so|ok|and)[,.]? )*i'?d like ";
const DOES =
  '(?:see|view|get|have|know|receive|correct|fix|update|rectify|delete|erase|remove|wipe|disclose|show me|give me|send me|stop (?:you |u |your )?(?:using|use of|sharing|selling|giving(?: out| away)?|passing on)|a copy of|get a copy of)';
const DONE = '(?:corrected|fixed|updated|deleted|erased|removed|disclosed)';
const BEHIND =
  '(?: (?:instead|please|pls|now|too|as well|first|from you|corrected|deleted|erased|removed))*[.! ]*$';
const ENGLISH: readonly RegExp[] = [
  new RegExp(`^${LEAD}${DOES} ${OWN}${BEHIND}`, 'u'),
  new RegExp(`^(?:${WANTS})(?:a copy of )?${OWN}${BEHIND}`, 'u'),
  new RegExp(`^${LEAD}${OWN} (?:to be )?${DONE}${BEHIND}`, 'u'),
  new RegExp(
    `^${LEAD}(?:make|file|lodge|raise|submit|send|put in|do) (?:a|an|another|my) (?:formal )?(?:complaint|inquiry|enquiry)(?: (?:about|against) (?:you|u|your company|this company))?${BEHIND}`,
    'u',
  ),
  new RegExp(
    `^${LEAD}(?:stop|unsubscribe(?: me)? from|opt out of) (?:all |the |your |sending me |receiving |getting )*(?:marketing|advertising|promotional|promo)? ?(?:e-?mails?|ads|adverts|mails|newsletters?|messages|calls|marketing|advertising)${BEHIND}`,
    'u',
  ),
];

const FIRST =
  '(?:(?:いや|あの|すみません|やっぱり?|やはり|それより|あと|それと|じゃあ|では|先に|まず)[、,. ]*)*';
const OF_ME =
  '(?:(?:私|自分|わたし|僕|俺|わし|うち)の)?(?:(?:御社|そちら|会社|貴社)(?:が|の|に)(?:持って(?:い)?る|ある)?)?(?:個人|登録)?(?:データ|情報|記録)(?:の内容)?(?:を|の|は)?(?:全部|すべて|全て)?';
const DOING =
  '(?:見|みせ|見せ|開示|確認|訂正|修正|直|なおし|消|けし|削除|消去|利用(?:を)?停止|使(?:わない|うの|用停止)|渡(?:さない|すの))[ぁ-ん]{0,4}(?:を)?(?:やめ|止め|し|さ)?[ぁ-ん]{0,4}';
const ENDING =
  '(?:たい|ほしい|欲しい|ください|下さい|くれ|ください|お願い(?:します|したい|いたします)?|願います|もらえますか|いただけますか|もらいたい|いただきたい)(?:です|のですが|んですが|んですけど|んやけど|んだけど|けど|ねん|な|よ)?[。.!！ ]*$';
const JAPANESE: readonly RegExp[] = [
  new RegExp(`^${FIRST}${OF_ME}${DOING}${ENDING}`, 'u'),
  new RegExp(
    `^${FIRST}(?:ほんで|ほな|で|それで)?[、 ]?苦情(?:を|も|の)?(?:言わせて|申し立てさせて|聞いて|入れさせて)(?:もらう|もらいます|もらうで|いただきます|いただきたい|ください|くれ|ほしい|や)(?:です|わ|で|ねん)?[。.!！ ]*$`,
    'u',
  ),
  new RegExp(
    `^${FIRST}苦情(?:を|の)?(?:言|いい|申し立て|申立て|出|入れ|伝え|つけ|申し出)?[ぁ-ん]{0,4}${ENDING}`,
    'u',
  ),
];

/**
 * Whether a message wishes for a request by nothing but what all of them are about ("I want to correct my data",
 * 苦情を言いたい): where words are asked for, hardly anybody answers so.
 */
export function wishesPlainly(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  return text.length <= LONGEST && [...ENGLISH, ...JAPANESE].some((pattern) => pattern.test(text));
}
