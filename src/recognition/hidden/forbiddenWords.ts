import type { ForbiddenKind } from '../../domain/conversation/forbiddenKind';
import type { Found } from './found';

/** My Number by its names, as a pattern over text folded for masking. */
export const MY_NUMBER_WORDS =
  'マイナンバー|まいなんばー|ﾏｲﾅﾝﾊﾞｰ|マイナカード|個人番号|my[ _-]?number|individual[ _-]number';
/** Payment cards by their names, and by words that other cards have as well. */
export const CARD_WORDS =
  'カード|クレジット|クレカ|デビット|credit|debit|\\bcards?\\b|\\bvisa\\b|master ?card|\\bamex\\b|american express|\\bjcb\\b|diners|union ?pay';
const WORDS: Partial<Readonly<Record<ForbiddenKind, RegExp>>> = {
  myNumber: new RegExp(MY_NUMBER_WORDS, 'u'),
  card: new RegExp(CARD_WORDS, 'u'),
};
/** "Not my My Number": words that deny what they name say nothing of the number beside them. */
const DENIED = new RegExp(
  `(?:not|isn't|no) (?:an? |my |the )*(?:${MY_NUMBER_WORDS}|(?:credit |debit )?card)(?: number)?|(?:${MY_NUMBER_WORDS}|カード(?:番号)?)(?:で|じゃ|で?は)(?:は)?(?:な[いく]|ありません)`,
  'gu',
);
/** How far before a number, and behind it, its name may stand (UTF-16 units). */
const BEFORE = 40;
const BEHIND = 20;

/**
 * Whether words beside a number call it what it looks like.
 * @param small the text as `copyOf` gives it: folded without changing a place, in small letters
 */
export function isCalledSo(small: string, { from, to, kind }: Found): boolean {
  const beside = `${small.slice(Math.max(0, from - BEFORE), from)}\n${small.slice(to, to + BEHIND)}`;
  return WORDS[kind]?.test(beside.replace(DENIED, '')) ?? false;
}
