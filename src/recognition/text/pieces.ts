import type { Piece } from '../../domain/form/piece';
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

/** The parts of a message that may each say something, in order, without what is only courtesy. */
export function piecesOf(typed: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of typed.matchAll(BREAK)) {
    if (pieces.length >= MOST) break;
    pieces.push(...pieceIn(typed, from, found.index));
    from = found.index + found[0].length;
  }
  return [...pieces, ...pieceIn(typed, from, typed.length)];
}

function pieceIn(typed: string, from: number, to: number): readonly Piece[] {
  const between = typed.slice(from, to);
  const text = between.trim();
  if (text === '' || NOTHING.has(foldPhrase(text))) return [];
  const start = from + between.length - between.trimStart().length;
  return [{ text, from: start, to: start + text.length }];
}
