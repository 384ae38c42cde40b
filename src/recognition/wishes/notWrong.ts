import { fold } from '../text/fold';

/** Nobody needs more words to say so. In UTF-16 units. */
const LONGEST = 240;

const IT =
  "(?:it|its|it's|it is|this|that|thats|that's|they|dem|nothing|everything|(?:my |the |mi )?(?:data|info|details|information)(?: there)?)";
const NOT_WRONG: readonly RegExp[] = [
  new RegExp(
    `(?<!if )\\b${IT} ?(?:is |are |a )?(?:all )?(?:n't|not|nuh|no|never|ain't|isn't|isnt|aren't|arent) (?:even )?(?:wrong|incorrect|false|a mistake|untrue)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:nothing|none of it)(?: there)? (?:is |there is )?wrong\\b|\\b(?:i )?(?:never|did not|didn't|didnt) (?:say|said|tell you|told you) (?:that )?(?:it|anything|something|${IT})(?: is| was|'s)? wrong\\b`,
    'u',
  ),
  /\b(?:data|info|details|information|everything|it) (?:is|are) (?:all )?(?:correct|right|true|fine),? (?:but |and )?(?:i|mi|just|delete|remove|erase)\b/u,
  /(?:間違(?:い|って)|まちがい|まちがって|誤り|嘘)(?:は|で|じゃ|や|では|て)?(?:い)?(?:な(?:い|く)|ありませ|ませ|ちゃう|ねえ|あらへ)/u,
  /(?:情報|データ|内容|それ|これ)(?:は|が|自体は)(?:正しい|合って(?:い)?る|あってる|合っとる)/u,
];
const NOT_KEPT: readonly RegExp[] = [
  /\b(?:don'?t|do not|did not|nuh|no longer|not) (?:want|waan|wan|wish|wanna)(?: for)? (?:you|u|ya|unu|unnu|them|dem|your company|jin jidosha)(?: guys| people)? (?:to |fi )?(?:have|having|keep|keeping|hold|holding|store|storing)\b/u,
  /(?:持って(?:い)?て|持っとって|残して|保管して)(?:ほしく|欲しく)(?:な|あり)|(?:持たれ|残され|残し)て?(?:い)?たくな/u,
];

/** In a form for data that is wrong: "it is not wrong, I don't want you to have it". Then it is to be erased, not made right. */
export function saysNotWrong(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed).replace(/\s+/gu, ' ');
  if (text.length > LONGEST || text.endsWith('?')) return false;
  return [...NOT_WRONG, ...NOT_KEPT].some((pattern) => pattern.test(text));
}
