import { placeGoesOn } from '../places/placeNamed';
import { foldPhrase, phrases } from './fold';

/** More than a message says at once; what comes after is one piece. */
const MOST = 40;
/**
 * Where a sentence or a clause ends, or a word joins two: not within an address, a number or a date. How a name is read
 * stands in brackets behind it.
 */
const BREAK =
  /[\n。！？!?;；、，]|,(?!\d| (?:19|20)\d\d(?!\d))|(?<!(?<![\p{L}])(?:p\.o|mr|mrs|ms|dr|st|rd|ave|apt|ltd|co))\.(?=\s|$)|[:：](?=\s)|[（(](?=[ぁ-ゖァ-ヺー\s]{2,40}[）)])|(?<=[ぁ-ゖァ-ヺー])[）)]|(?<=(?:すべて|全て|全部|ぜんぶ)を?)(?=紙|郵|メール|電話|電子|書面|PDF)| and | but |\s(?=born (?:on |in )?(?:the )?(?:\d|\p{L}{3,9} \d))/giu;
/**
 * Where Japanese has only a space: around who it is, and before how a name in three or more kanji is read. A name of two
 * words stays one.
 */
const BREAK_IN_JAPANESE =
  /(?<=[\p{sc=Han}々]{3})[ 　](?=[ぁ-ゖァ-ヺー]{3,}(?:[ 　]|です|だ|$))|[ 　](?=(?:本人|ほんにん|自分|じぶん)(?:です|の|だ|や)?(?:[ 　]|$))|(?<=(?:^|[ 　])(?:本人|ほんにん|自分|じぶん)(?:です|の|だ|や)?)[ 　]/gu;
const COMMA = /^[,，、]$/u;
/** What stands around an answer and is none. */
const NOTHING = phrases(
  'ok|okay|hm|hmm|um|uh|yes|yeah|yep|no|sure|thanks|thank you|please|pls|sorry|oh|oh sorry|well|hi|hello|right|fine|good|great|sir|madam',
  'はい|ええ|うん|いえ|いいえ|えっと|あの|すみません|お願いします|よろしく|よろしくお願いします|ありがとう|ありがとうございます',
  'and|also|here|then|so|btw|by the way|ty|thx|dear|my dear|love|mate',
  'です|と申します|といいます|そうです|あ|ああ|じゃあ|では|ok です',
);

/** The parts of a message that may each say something, as they were typed, without what is only courtesy. */
export function piecesOf(typed: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: between } of typed.matchAll(BREAK)) {
    if (pieces.length >= MOST) break;
    if (goesOn(typed, [from, index], between)) continue;
    pieces.push(...pieceIn(typed.slice(from, index)));
    from = index + between.length;
  }
  return [...pieces, ...pieceIn(typed.slice(from))];
}

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

/** Whether what follows a break belongs to what stands before it. */
function goesOn(typed: string, [from, to]: readonly [number, number], between: string): boolean {
  const before = typed.slice(from, Math.min(to, from + LINES));
  const after = typed.slice(to + 1, to + LINES);
  if (COMMA.test(between) && goesOnBehindComma(typed.slice(from, to), typed.slice(to + between.length)))
    return true;
  if (between === ',') return LINE.test(after) && CALLED.test(before);
  if (between === '、') return FORMER.test(before) && LATTER.test(after);
  return /^[:：]$/u.test(between) && NAMED.test(typed.slice(Math.max(from, to - LINES), to));
}

function pieceIn(part: string): readonly string[] {
  return part
    .trim()
    .split(BREAK_IN_JAPANESE)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !NOTHING.has(foldPhrase(text)));
}
