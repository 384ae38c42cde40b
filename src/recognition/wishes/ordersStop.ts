import { foldPhrase } from '../text/fold';
import { whole } from '../text/pattern';

/** Nobody needs more words for it. In UTF-16 units. */
const LONGEST = 40;
const LEAD =
  '(?:はい|うん|ええ|だから|だけん|やから|とにかく|もう|早く|はよ|すぐに?|今すぐ|全部|ぜんぶ|それ|これ|いいから|ええから| )*';
const STOP = '(?:止め|やめ|とめ|辞め)';
const ORDER =
  '(?:て(?:くれ|くれや|くれん|けろ|けれ|くんろ|くださいよ?|下さい|ほしい|欲しい|もらえます?か|もらいたい|いただけますか|いただきたい|ちょうだい|んか|や|よ|ね|って|ってば|な)*|たって|んかい|ろ(?:や|よ|って)?|させて(?:くれ|ください|や)*)';
const END = '(?:です|のですが|んですが|んですけど|ねん|よ|ね|な|や|わ|お願いします|頼む|頼みます|たのむ| )*';
const IN_JAPANESE = whole(
  `${LEAD}(?:${STOP}${ORDER}|(?:停止|すとっぷ|中止)(?:して|しろ|せえ)(?:くれ|ください|下さい|ほしい|や|よ)*)${END}`,
);
const IN_ENGLISH = whole(
  '(?:(?:yes|ok|so|just|please|pls|then|now|well|kindly|i said|i want (?:u|you) to|you must|u must|make (?:it|them|dem)|mek dem) )*(?:stop|tap)(?: (?:it|that|them|dem|this|these|all(?: of (?:it|them))?))?(?: (?:please|pls|now|already|then|at once|immediately|for good))*',
);

/**
 * Whether words order somebody else to stop, and no more: 止めて, "just stop it". Whoever stops something themselves says
 * やめます; a bare "stop" may be either.
 */
export function ordersStop(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const phrase = foldPhrase(typed);
  return phrase !== 'stop' && (IN_JAPANESE.test(phrase) || IN_ENGLISH.test(phrase));
}
