import { fold } from '../text/fold';
import type { Plain } from './plain';
import { PLAIN_IN_ENGLISH, SUPPOSED_IN_ENGLISH } from './plainInEnglish';
import { PLAIN_IN_JAPANESE, SUPPOSED_IN_JAPANESE } from './plainInJapanese';

/** Nobody wraps a wish into more; it also bounds what the patterns have to look at. In UTF-16 units. */
const LONGEST = 300;
const BETWEEN_JAPANESE =
  /(?<=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー]) (?=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー])/gu;
const ENDS = /(?<![\s.。!?、,])[\s.。!?、,]+$/u;
const ONLY_SUPPOSED =
  /\b(?:hypothetical(?:ly)?|in general|generally speaking|in principle|supposing|suppose (?:i|we|that|somebody)|if i ever|were i to|not asking (?:for|to|you)|(?:only|just) asking|out of curiosity)\b|仮に|一般(?:に|的)|参考まで|(?:た|(?<!て)い|(?<!て(?:い)?)る)場合(?!の請求)|(?:お願い|請求|依頼)(?:では|じゃ)(?:なく|ない|ありません)|って話(?:では|じゃ)な|お願いしたらどう|将来の話/u;
/** Where things may stand so, and nothing is asked to be done about it. */
const AS_THINGS_MAY_BE =
  /て(?:い)?る場合(?!の請求)(?!.*(?:て|で)(?:いただ|頂|もら|くださ|下さ|ほしい|欲しい|くれ))/u;
/** 「個人情報を誰に渡しますか」: what the company does, asked at large; of one's own data or of what was done it is a wish. */
const AT_LARGE =
  /(?:誰|だれ|どこ|どちら|どんな(?:会社|ところ|相手|人)|どういう(?:会社|ところ|相手|人))(?:に|へ|と|から)[^。]{0,10}(?:渡|提供|共有|教え|送|出|売|見せ|もら|受け取|集め|手に入れ)(?![^。]*(?:ました|た(?:の|か|ん|$)|もらえ|くださ|下さ))[^。]{0,12}(?:か|の|ん)?\??$/u;
const OF_ONESELF =
  /(?:私|わたし|わたくし|自分|僕|俺|うち|本人|(?:息子|娘|母|父|夫|妻|主人|子ども|子供))(?:の|に)|記録|履歴|知りたい|見たい|見せて|教えて|開示|ほしい|欲しい/u;
/** What was heard of the company, and whether that is so: it stands at the end. */
const WHETHER_TRUE =
  /\b(?:is|was) (?:it|this|that|dat|tat) (?:so|true|right|correct|real|the case|really so)\b[^?.]{0,12}\?*$|\b(?:true or (?:not|false|lie)|(?:it|that)'?s true)\?+$|(?:って|と)(?:聞いた|聞きました|聞いて|きいた|言われた|言われました)[^。]{0,12}(?:本当|ほんと|ほんま|まじ|そう)[^。]{0,8}$|(?:それ|これ)?(?:って|は)?(?:本当|ほんと|ほんま)(?:なん|の|です|でしょう)*か?\?*$/u;
const LAST = 60;
const IN_FEW_WORDS = [...PLAIN_IN_ENGLISH.inFewWords, ...PLAIN_IN_JAPANESE.inFewWords];
const WRAPPINGS = [...PLAIN_IN_ENGLISH.wrappings, ...PLAIN_IN_JAPANESE.wrappings];

/**
 * The same wish in plain words, where it may be wrapped: "would it be possible to have my data removed" is "i want to
 * removed my data", which is enough for the answer engine. Undefined where nothing is wrapped, and where one only wants
 * to know whether it could be done.
 */
export function inPlainWords(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const copy = fold(text).replace(/\s+/gu, ' ').replace(BETWEEN_JAPANESE, '').replace(ENDS, '');
  if (copy.length > LONGEST) return undefined; // one letter may be folded into eighteen
  const short = IN_FEW_WORDS.find(([pattern]) => pattern.test(copy));
  if (short !== undefined) return short[1];
  if (SUPPOSED_IN_ENGLISH.test(copy) || SUPPOSED_IN_JAPANESE.test(copy)) return undefined;
  const plain = unwrapped(copy);
  return plain === copy ? undefined : plain;
}

/**
 * Whether a message expressly asks for no more than how it would be: 仮に, in general, "not asking for it today". It may
 * stand at the end of a long story, in which only its last words are looked at.
 */
export function onlySupposes(text: string): boolean {
  const end = fold(text.slice(-LONGEST));
  const last = end.slice(-LAST);
  if (AT_LARGE.test(last) && !OF_ONESELF.test(end)) return true;
  return ONLY_SUPPOSED.test(end) || AS_THINGS_MAY_BE.test(end) || WHETHER_TRUE.test(last);
}

function unwrapped(copy: string): string {
  return WRAPPINGS.reduce((left, [wrapped, plain]: Plain) => left.replace(wrapped, plain), copy);
}
