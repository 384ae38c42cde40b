import { present } from '../../domain/present';
import { hasPlaceShape } from '../places/placeShape';
import { looksLikeQuestion } from '../wishes/question';
import { MISSING, NEW_IN_ENGLISH, NEW_IN_JAPANESE, OLD_IN_ENGLISH, OLD_IN_JAPANESE } from './oldOrNewWords';
import { foldWidth } from './width';

/** What stands in the records, what should stand there, or both. */
interface OldOrNew {
  readonly wrong?: string;
  readonly right?: string;
}

/** More is a story; in UTF-16 units. */
const LONGEST = 400;
const ABBREVIATED = '(?<!\\b(?:st|rd|ave|apt|mr|mrs|ms|dr|no|p\\.o))';
/** Where another of the two begins. */
const PARTS = new RegExp(
  [
    `[。！!?？;；\\n]+`,
    `${ABBREVIATED}\\.(?=\\s|$)`,
    '[,、，]\\s*(?=(?:and |but )?(?:(?:the|my|our) )?(?:new|old|right|correct|current|wrong|now|it is now|it should)\\b)',
    '[、，]\\s*(?=(?:でも|だけど|しかし)?(?:いま|今|現在|新しい|あたらしい|正しい|ただしい|正しく|ただしく|本当|ほんま))',
    '\\s(?:and|but) (?=(?:(?:the|my|our) )?(?:new|old|right|correct|current|wrong) )',
  ].join('|'),
  'giu',
);
/** What stands before, and is none of it. */
const BEFORE =
  /^(?:(?:as|like) i (?:said|told you|wrote)(?: before| already| earlier)?|i (?:said|told you)|(?:no|yes|ok|okay|well|so|and|but|sorry|please|dear|actually|look|see|also|then)|すみません|えっと|あの|だから|でも|はい|いえ|いいえ|ですから|それと|あと|また|さらに|(?:ほか|他)に)(?:[,、:\s]+|$)|^(?:お?電話(?:番号)?|携帯|メール(?:アドレス)?|ご?住所|お?名前|氏名)(?:の(?:ほう|方))?も[、\s]?/iu;
/** Where it goes on to something else, and what is polite. */
const AFTER =
  /,? (?:and|but|so) (?:i|i'd|i'm|please|can|could|would|will|also|send|my|the|you|not|it)\b.*$|,? (?:please|pls|thanks|thank you|dear|sir|madam|of course)[.! ]*$/iu;
const MARKS = /^["'“「『\s]+|["'”」』\s,、.。]{1,4}$/gu;
/** What is said of a value and is none. */
const NO_VALUE =
  /^(?:(?:very |all |also |still |so |now |not )*(?:wrong|right|correct|incorrect|old|new|mine|here|there|fine|ok|okay|good|bad|missing|it|that|this|them|an?|the|me|my|you)|what|which|who|how|where|when|why|ない|いい|よい|だめ|違う|ちがう|間違い|まちがい|これ|それ|ここ|なに|何|どれ|ご?住所|じゅうしょ|お?名前|なまえ|氏名|電話番号|番号|ばんごう|メール|電話|でんわ|郵便|郵送|手紙|書面|紙|チャット|(?:by |on )?(?:post|e-?mail|mail|phone|paper|letter))$|^(?:my|your|the|an?) (?:old|new|right|wrong|correct)? ?(?:one|address|name|number|phone|e-?mail|mail|typo|mistake|details|data|house)\b|(?:ない|ません|ますか|ですか|たい|ほしい|ています|てます|ました)$/iu;
/** In other letters than those a name begins with, only a number shows that a value is one. */
const GIVEN = /\d|@|\p{Lu}|["“「『]|[\p{sc=Han}\p{sc=Katakana}]/u;

const KANA = /^[\p{sc=Hiragana}ー\s]{2,20}$/u;
const CALLED = /じゅうしょ|住所|なまえ|名前|氏名/u;

const OLD = [...OLD_IN_ENGLISH, ...OLD_IN_JAPANESE];
const NEW = [...NEW_IN_ENGLISH, ...NEW_IN_JAPANESE];
type IsGiven = (value: string) => boolean;

/** What a message says to stand in the records, and what to be right, each by a word for it; undefined where neither is said. */
export function readOldOrNew(typed: string): OldOrNew | undefined {
  if (typed.length > LONGEST) return undefined;
  const parts = foldWidth(typed).replaceAll('’', "'").split(PARTS).map(bareClause).filter(saysSomething);
  const isGiven = (value: string) => isValue(value) && (!KANA.test(value) || CALLED.test(typed));
  const wrong = firstIn(parts, OLD, isGiven);
  const right = firstIn(
    parts.filter((part) => part !== wrong?.part),
    NEW,
    isGiven,
  );
  const found: OldOrNew = present({
    wrong: wrong?.value,
    right: right?.value ?? leftBeside(parts, wrong?.part),
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

const saysSomething = (part: string): boolean => /[\p{L}\p{N}]/u.test(part) && !looksLikeQuestion(part);

function bareClause(part: string): string {
  let bare = part.trim().replace(/\s+/gu, ' ');
  for (let left = ''; left !== bare; bare = bare.replace(BEFORE, '')) left = bare;
  return bare;
}

function firstIn(parts: readonly string[], patterns: readonly RegExp[], isGiven: IsGiven) {
  for (const part of parts) {
    const value = valueIn(part.replace(AFTER, ''), patterns, isGiven);
    if (value !== undefined) return { part, value };
  }
  return undefined;
}

function valueIn(part: string, patterns: readonly RegExp[], isGiven: IsGiven): string | undefined {
  for (const pattern of patterns) {
    const value = pattern.exec(part)?.groups?.['value']?.replace(MARKS, '');
    if (value !== undefined && isGiven(value)) return value;
  }
  return undefined;
}

/** In hiragana alone only what was called an address or a name is one: 「いま むり」 is none. */
const isValue = (value: string): boolean => !NO_VALUE.test(value) && (GIVEN.test(value) || KANA.test(value));

/** "The new address is not in yet. 12 Hope Road": what stands by itself beside the word that it is missing. */
function leftBeside(parts: readonly string[], wrong: string | undefined): string | undefined {
  if (!parts.some((part) => MISSING.test(part))) return undefined;
  const left = parts.find((part) => part !== wrong && !MISSING.test(part) && hasPlaceShape(part));
  return left?.replace(/ ?(?:です|や|だ)$/u, '');
}
