import { foldPhrase, phrases } from './fold';

/** More than a message says at once; what comes after is one piece. */
const MOST = 40;
/**
 * Where a sentence or a clause ends, or a word joins two: not within an address, a number or a date. How a name is read
 * stands in brackets behind it.
 */
const BREAK =
  /[\n。！？!?;；、，]|,(?!\d)|\.(?=\s|$)|[:：](?=\s)|[（(](?=[ぁ-ゖァ-ヺー\s]{2,40}[）)])|(?<=[ぁ-ゖァ-ヺー])[）)]| and | but /giu;
/** What stands around an answer and is none. */
const NOTHING = phrases(
  'ok|okay|hm|hmm|um|uh|yes|yeah|yep|no|sure|thanks|thank you|please|pls|sorry|oh|oh sorry|well|hi|hello|right|fine|good|great|sir|madam',
  'はい|ええ|うん|いえ|いいえ|えっと|あの|すみません|お願いします|よろしく|よろしくお願いします|ありがとう|ありがとうございます',
  'です|と申します|といいます|そうです|あ|ああ|じゃあ|では|ok です',
);

/** The parts of a message that may each say something, as they were typed, without what is only courtesy. */
export function piecesOf(typed: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: between } of typed.matchAll(BREAK)) {
    if (pieces.length >= MOST) break;
    pieces.push(...pieceIn(typed.slice(from, index)));
    from = index + between.length;
  }
  return [...pieces, ...pieceIn(typed.slice(from))];
}

function pieceIn(part: string): readonly string[] {
  const text = part.trim();
  return text === '' || NOTHING.has(foldPhrase(text)) ? [] : [text];
}
