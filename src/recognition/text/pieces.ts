import { foldPhrase, phrases } from './fold';
import { goesOn } from './goesOn';
import { endsInitial } from './initial';

/** More than a message says at once; what comes after is one piece. */
const MOST = 40;
/**
 * Where a sentence or a clause ends, a word joins two, or a dash or a stroke stands between them: not within an address, a
 * number, a date or the initials of a name. How a name is read stands in brackets behind it.
 */
const BREAK =
  /[\n。！？!?;；、，]|,(?!\d| (?:19|20)\d\d(?!\d))|(?<!(?<![\p{L}])(?:p\.o|mr|mrs|ms|dr|st|rd|ave|apt|ltd|co))\.(?=\s|$)|(?<=\D)\s[-–—/|]+(?=\s\D)|(?<=\p{L}{3})\s?\/\s?(?=\p{L}{3})|[:：](?=\s)|[（(](?=[ぁ-ゖァ-ヺー\s]{2,40}[）)])|(?<=[ぁ-ゖァ-ヺー])[）)]|(?<=(?:すべて|全て|全部|ぜんぶ)を?)(?=紙|郵|メール|電話|電子|書面|PDF)|／| and | but |\s(?=born (?:on |in )?(?:the )?(?:\d|\p{L}{3,9} \d))/giu;
/**
 * Where Japanese has only a space: around who it is, and before how a name in three or more kanji is read. A name of two
 * words stays one.
 */
const BREAK_IN_JAPANESE =
  /(?<=[\p{sc=Han}々]{3})[ 　](?=[ぁ-ゖァ-ヺー]{3,}(?:[ 　]|です|だ|$))|[ 　](?=(?:本人|ほんにん|自分|じぶん)(?:です|の|だ|や)?(?:[ 　]|$))|(?<=(?:^|[ 　])(?:本人|ほんにん|自分|じぶん)(?:です|の|だ|や)?)[ 　]/gu;
/** What stands around an answer and is none. */
const NOTHING = phrases(
  'ok|okay|hm|hmm|um|uh|yes|yeah|yep|no|sure|thanks|thank you|please|pls|sorry|oh|oh sorry|well|hi|hello|right|fine|good|great|sir|madam',
  'はい|ええ|うん|いえ|いいえ|えっと|あの|すみません|お願いします|よろしく|よろしくお願いします|ありがとう|ありがとうございます',
  'and|also|here|then|so|btw|by the way|ty|thx|dear|my dear|love|mate',
  'です|と申します|といいます|そうです|あ|ああ|じゃあ|では|なお|ちなみに|また|つきましては|それと|あと|ok です',
);

/** The parts of a message that may each say something, as they were typed, without what is only courtesy. */
export function piecesOf(typed: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: between } of typed.matchAll(BREAK)) {
    if (pieces.length >= MOST) break;
    if (endsInitial(typed, index) || goesOn(typed, [from, index], between)) continue;
    pieces.push(...pieceIn(typed.slice(from, index)));
    from = index + between.length;
  }
  return [...pieces, ...pieceIn(typed.slice(from))];
}

/** What was typed between two answers, one of which was taken out. */
const LEFT_BEFORE = /^[-–—/|•*]+(?=\s)/u;

function pieceIn(part: string): readonly string[] {
  return part
    .trim()
    .split(BREAK_IN_JAPANESE)
    .map((text) => text.trim().replace(LEFT_BEFORE, '').trim())
    .filter((text) => text !== '' && !NOTHING.has(foldPhrase(text)));
}
