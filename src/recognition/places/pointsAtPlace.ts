import { fold, foldPhrase } from '../text/fold';

const LONGEST = 120;
/** Which of the addresses that were told: the one that is right now, or the one of before. */
type PlaceMeant = 'new' | 'old';

const LEAD =
  "(?:(?:yes|ok|okay|well|oh|please|pls|just|it|that|send|post|mail|deliver|use|take|write|goes|go|should|same|as|that's|it's|its|is|by post|by letter|dear|of course|i (?:want|would like|'d like) (?:it|them)|the (?:letter|answer|reply)|put)[ ,]+)*(?:to|at|on|with|as)? ?";
const TAIL =
  '(?:[ ,.!]+(?:of course|please|pls|thanks|thank you|dear|again|is fine|will do|too|as well|obviously|naturally|then|above|there))*[ .!]*';
const GIVEN =
  "(?:(?: (?:that|which))? (?:i|i've|i have) (?:just |already |have )*(?:gave|given|told|said|wrote|written|typed|put|mentioned|entered|sent)(?: you)?(?: (?:before|above|earlier|already|just now|there))*)";
const NEW = new RegExp(
  `^${LEAD}(?:(?:the|my|that|this) )?(?:(?:very )?(?:new|same|correct|right|corrected|updated|current|present|latest|above|other|second|last)|one) ?(?:new )?(?:address|one|place|house|home)?${GIVEN}?${TAIL}$`,
  'u',
);
const TOLD = new RegExp(
  `^${LEAD}(?:(?:the|my|that|this) )?(?:address|one|place)(?:${GIVEN}| above| there)${TAIL}$`,
  'u',
);
const THERE = new RegExp(
  `^(?:${LEAD}(?:as above|same as above|there|where i (?:live|moved|am) now)|(?:same|ditto))${TAIL}$`,
  'u',
);
const OLD = new RegExp(
  `^${LEAD}(?:(?:the|my|that) )?(?:old|previous|former|first|registered) (?:address|one|place|house)${GIVEN}?${TAIL}$`,
  'u',
);
const LEAD_JA =
  '(?:はい|ええ|うん|じゃあ|では|もちろん|手紙は|書面は|郵便は|郵送で|郵便で|それは|あの|[、,。 ])*';
const TAIL_JA =
  '(?:の)?(?:ほう|方)?(?:に|へ|で|まで|と(?:おな|同)じ|宛て?に|あてに)?(?:です|だ|や|やで|でええ|でいい|がいい|が良い)?(?:送(?:って|付)?|おく(?:って|る)|届けて|とどけて|頼|たの|願|お願い|おねがい)?(?:ください|下さい|くれ|や|な|です|ます|します|いたします|たい|む|みます|して|で|わ|ね|よ|ほしい|もらえますか|いただけますか)*[。.！! ]*';
const PLACE_JA = '(?:ご?住所|じゅうしょ|所|ところ|とこ|場所|家|いえ|先|ほう|方|やつ|の)';
const NEW_JA = new RegExp(
  `^${LEAD_JA}(?:(?:その|あの|この|私の|うちの)?(?:新し|あたらし)い|新|いまの?|今の?|現在の?|正しい|ただしい|(?:同|おな)じ|その|上の|上記の?|変更後の?|引っ?越し(?:た|先の?)|ひっこし(?:た|さきの?)|(?:さっき|先ほど|先程|前に|今|いま)(?:の|(?:言|い|書|か|教え|伝え|入力し|送っ)[^、。]{0,4}(?:た|だ)))${PLACE_JA}*${TAIL_JA}$`,
  'u',
);
const OLD_JA = new RegExp(
  `^${LEAD_JA}(?:(?:古|ふる)い|旧|前の|まえの|以前の|登録(?:の|してある|されている))${PLACE_JA}+${TAIL_JA}$`,
  'u',
);

/** Which address that was told is meant by words that only point at it: "to the new address, of course", 「さっきの住所で」. */
export function pointsAtPlace(typed: string): PlaceMeant | undefined {
  if (typed.length > LONGEST) return undefined;
  const [text, phrase] = [fold(typed), foldPhrase(typed)];
  if (OLD.test(text) || OLD_JA.test(phrase)) return 'old';
  return [NEW, TOLD, THERE].some((points) => points.test(text)) || NEW_JA.test(phrase) ? 'new' : undefined;
}
