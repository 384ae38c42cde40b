import { fold } from '../text/fold';

/** Nobody needs more words before it is clear. In UTF-16 units. */
const LONGEST = 600;
const THING =
  '(?:pictures?|pics?|photos?|photographs?|faces?|images?|videos?|names?|numbers?|voice|data|details|info|informations?|picha|namba)';
const OWN =
  "(?:my|mi|our|wi|his|her|their|im|me) (?:own |\\p{L}+(?:'s)? ){0,2}|(?:of|fi) (?:my|mi|our|me|us)\\b[^.!?]{0,20}";
const USED =
  '(?:us(?:e|ed|ing)|put(?:ting)?|post(?:ed)?|print(?:ed)?|shar(?:e|ed|ing)|shown?|publish(?:ed)?)';
const ASKED =
  "(?:(?:without|widout) (?:asking|telling|(?:any |my |mi |our |me )?(?:permission|consent|approval|knowledge|knowing|agree(?:ing|ment)?|say(?:ing)?))|(?:nobody|no one|noone|none of you|you|u|unu|una|they|dem) (?:has |have |had )?(?:never|neva|not|no|nuh|did not|didn't|even)? ?(?:even )?ask(?:ed)? (?:me|mi|us|for)|(?:i|we|mi) (?:have )?(?:never|neva|did not|didn't|nuh|no) (?:agree|agreed|allow|allowed|consent|consented|give|gave|sign|signed|approve|approved|say yes)|bila (?:ruhusa|kuniuliza|idhini))";
/** What is theirs was used, and they were not asked. */
const IN_ENGLISH: readonly RegExp[] = [
  new RegExp(`(?:${OWN})?\\b${THING}\\b.{0,120}\\b${ASKED}`, 'su'),
  new RegExp(`\\b${ASKED}.{0,60}\\b${USED}\\b.{0,40}(?:${OWN})${THING}\\b`, 'su'),
  new RegExp(
    `(?<!\\b(?:do|does|did|can|could|will|would|if|whether|have|has|are|is) )\\b(?:they|dem|you|u|unu|una|your \\p{L}+|somebody|someone) (?:(?:have|has|been|keep) )*(?:a sell|(?:are |is )?selling|sold) (?:${OWN})${THING}\\b`,
    'su',
  ),
];
const IN_JAPANESE: readonly RegExp[] = [
  /(?:写真|顔|動画|名前|氏名|声|番号|個人情報|情報|データ).{0,40}(?:勝手に|無断で|許可なく|断りなく|断りもなく|許可していない|許可していません|承諾していない|承諾していません|承諾した覚え|聞いてない|聞いていない|聞いていません)/su,
  /(?:勝手に|無断で|許可なく|断りなく|断りもなく).{0,40}(?:写真|顔|動画|名前|氏名|声|番号|個人情報|情報|データ).{0,20}(?:使|載|のせ|公開|渡|流|売)/su,
];

/**
 * Whether somebody tells that their picture, name or data was used or sold though they were not asked: a complaint,
 * whatever it is about. That it is told, and not asked, is for the caller to know.
 */
export function tellsMisuse(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed).replaceAll('’', "'");
  return [...IN_ENGLISH, ...IN_JAPANESE].some((pattern) => pattern.test(text));
}
