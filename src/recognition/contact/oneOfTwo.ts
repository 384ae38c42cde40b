/** Nobody needs more words between two addresses, and the patterns need not look at more. In UTF-16 units. */
const NEAR = 60;
/** What stands right before an address that is not meant. */
const NOT_THIS =
  /(?:\bnot|\bisn't|\bnever|\binstead of|\brather than|\b(?:old|former|previous|wrong) (?:one|address|adress|e-?mail|mail|id)(?: (?:is|was))?|(?:古い|前の|以前の|間違えた)(?:ほう|方|アドレス|メール)?[はが]?)[\s:"'「]{0,3}$/iu;
/** What is said right behind one that is not meant: "that's my old one", じゃなくて. */
const WAS_NOT =
  /^[\s"'」,.;:!…–-]{0,4}(?:(?:oops|sorry|sry|no|oh|ah|wait|hm+|well|actually|gomen|すみません|あ|いや)[\s,.!、。]{1,3}){0,4}(?:(?:that(?:'s| is| was)?|thats|it(?:'s| is| was)|its|this is|which is|is|was|because it is) )?(?:now )?(?:my |the |an? )?(?:old|wrong|former|previous|closed|dead|blocked|not (?:mine|right|working|it|that)|no longer|no good|incorrect|a typo|typo|a mistake|not in use|(?:は|、|って)?(?:もう)?(?:古い|使ってい?ない|使えない|違い|違う|間違)|(?:じゃ|では)な[くい]|やなくて)/iu;
/** Between an address that slipped and the one in its place. */
const SLIP =
  /\b(?:oops+|whoops|sorry|sry|no wait|wait|i mean|i meant|meant|mistake|typo|wrong|correction|actually|rather|instead)\b|間違|まちが|じゃなく|ではなく|やっぱり|訂正/iu;

/** Of two addresses in a text the one that is meant, where the other is said to be old or wrong, or slipped. */
export function oneOfTwo(text: string, [one, other]: readonly [string, string]): string | undefined {
  const [first, second] = text.indexOf(one) < text.indexOf(other) ? [one, other] : [other, one];
  const at = text.indexOf(first);
  const next = text.indexOf(second, at + first.length);
  if (at < 0 || next < 0) return undefined;
  const between = text.slice(at + first.length, next);
  const isFirstNot = isDenied(text.slice(0, at), between);
  const isSecondNot = isDenied(between, text.slice(next + second.length));
  if (isFirstNot !== isSecondNot) return isFirstNot ? second : first;
  return !isFirstNot && SLIP.test(between.slice(0, NEAR)) ? second : undefined;
}

const isDenied = (before: string, after: string): boolean =>
  NOT_THIS.test(before.slice(-NEAR)) || WAS_NOT.test(after.slice(0, NEAR));
