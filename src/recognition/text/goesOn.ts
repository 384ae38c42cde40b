import { placeGoesOn } from '../places/placeNamed';

const COMMA = /^[,，、]$/u;
/** Whether what is named stands behind the comma, or more of it: フリガナは、ニシダシゲオです. */
const goesOnBehindComma = (before: string, after: string): boolean =>
  NAMES_NAME.test(before.trim()) || placeGoesOn(before, after);
const NAMES_NAME =
  /^(?:私の)?(?:お?名前の?|氏名の?)?(?:フリガナ|ふりがな|振り仮名|よみがな|読み仮名|読み方|名前|氏名)は$/u;
/** What is called an address, or has a house in it, has its lines behind commas: "the old one is 14 Rata Street, Naenae". */
const CALLED =
  /^\W*(?:(?:\w+ ){0,6}?(?:address|one|it|that|now|live|lived|moved|shifted)(?: \w+){0,2} .{0,10}\d|p\.?o\.? ?box|\d[\w/-]{0,8} (?:\p{L}+ ){1,4}(?:road|rd|street|st|lane|avenue|ave|drive|grove|close|crescent)\b)/iu;
const LINE = /^ ?(?:\p{Lu}[\p{L}.'’-]*|\d{1,6})(?: (?:\p{Lu}[\p{L}.'’-]*|\d{1,6})){0,3} ?(?=[,.;!]|$)/u;
/** 「むかしの住所 A、いま B」: what stands there, and what is right. */
const FORMER = /^[\s]?(?:昔|むかし|前|まえ|以前|古い|ふるい|旧|登録)/u;
const LATTER = /^\s?(?:いま|今|現在|新しい|あたらしい|正し|ただし)/u;
/** 「ただしい： …」: named before a colon. */
const NAMED =
  /(?:new|right|correct|old|wrong|新しい?|あたらしい|正しい?|ただしい|古い|ふるい)(?:[ の]?\S{1,8})?$/iu;
/** No line is longer. In UTF-16 units. */
const LINES = 100;

/** Whether what follows a break, such as a comma, belongs to what stands before it: the lines of an address, a name that was announced. */
export function goesOn(typed: string, [from, to]: readonly [number, number], between: string): boolean {
  const before = typed.slice(from, Math.min(to, from + LINES));
  const after = typed.slice(to + 1, to + LINES);
  if (COMMA.test(between) && goesOnBehindComma(typed.slice(from, to), typed.slice(to + between.length)))
    return true;
  if (between === ',') return LINE.test(after) && CALLED.test(before);
  if (between === '、') return FORMER.test(before) && LATTER.test(after);
  return /^[:：]$/u.test(between) && NAMED.test(typed.slice(Math.max(from, to - LINES), to));
}
