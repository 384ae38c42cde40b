import { countryOfName } from './countryNames';
import { fold } from '../text/fold';
import { isCourtesy } from '../text/courtesies';
import { looksLikeQuestion } from '../wishes/question';

const LONGEST = 500;
const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** A house, a box or somebody's door: what has one of these is a postal address, whatever else is said. */
const SHAPES: readonly RegExp[] = [
  /\bp\.?\s?o\.?\s?box\b|\b(?:private|postal) bag\b|\bbox (?:no\.? ?)?\d|\bc\/o\b|\bcare of \p{L}/u,
  /\d.{0,60}\b(?:road|rd|street|st|lane|ln|avenue|ave|drive|dr|close|crescent|cres|court|ct|place|pl|grove|gr|terrace|tce|way|highway|hwy|hill|square|mawatha|gardens?|estate|flats?|block|phase|sector|town|colony|village|house|building|floor|apartments?|apt|room|plot|county|parish|district|city)\b/u,
  /\b(?:house|flat|plot|block|street|apartment|apt|unit|room|building|lot|chak|ward|sector|phase)\s?(?:no\.?\s?|#\s?)?\d/u,
  /〒\s?\d{3}|\b\d{3}-\d{4}\b(?![-\d])/u,
  /[都道府県市区町村郡].{0,30}(?:\d|[一二三四五六七八九十](?:丁目|番|号|の))|\d ?(?:丁目|番地|番町|番|号室)/u,
  /(?:[都道府県]|市|郡)[^、。\s]{1,10}[市区町村]/u,
  // The numbers of a block behind a name, in whatever letters: はなだちょう 1-2-3.
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\s?\d{1,4}(?:-|の|ー)\d{1,4}(?:(?:-|の|ー)\d{1,5})?(?!\d)(?![-ー]\d)/u,
];
/** A number at the end or the beginning of a line of names: "Waikanae 5036", "12 Hope Road", "Nairobi 00100". */
const NUMBERED = /^\d{1,5}[a-z]?(?:\/\d{1,5}[a-z]?)? \p{L}|(?:^|, ?)\p{L}[\p{L} .'-]{1,60} \d{3,6}(?:$|,)/u;
/** What stands in a sentence and in the lines of no address. */
const SAYS =
  /\b(?:i|i'm|i've|i'd|me|my|you|your|u|ur|we|it|it's|its|he|she|they|this|that|these|is|was|are|were|am|be|been|do|does|did|don't|not|no|yes|yeah|ok|okay|have|has|had|gave|give|given|told|tell|said|say|want|need|send|sent|write|wrote|call|stop|please|pls|thanks|thank|sorry|already|course|would|should|could|can|will|like|know|change|wrong|right|correct|same|new|old|previous|current|email|e-mail|mail|phone|post|letter|paper|what|why|how|when|where|which|who|skip|later|nothing|none|anywhere|here|to)\b/u;
/** How a sentence ends, a feeling or a wish; no name of a place does. */
const SAYS_JA =
  /(?:です|ます|ません|ました|でした|ない|たい|ほしい|欲しい|ください|下さい|けど|から|ので|って|わ|ねん|やん|やで|だよ|だね|よ|ね|た|て|る|は|が|を|に|へ|で|の|も|し)[。．！!…〜ー]*$/u;
const NO_PLACE_JA =
  /住所|じゅうしょ|じゅうしょう|送り先|送付先|宛先|自宅|郵便|郵送|手紙|書面|電話|でんわ|メール|めーる|返事|お願い|おねがい|いらん|いらない|不要|やめ|止め|同じ|おなじ|新しい|あたらしい|古い|さっき|先ほど|はい|いいえ|なし|特に/u;

/** A postal address by its shape: a house, a box, a postcode, the parts of a Japanese one in any letters. */
export function hasPlaceShape(typed: string): boolean {
  const text = withoutMail(fold(typed.slice(0, LONGEST)));
  return SHAPES.some((shape) => shape.test(text)) || (NUMBERED.test(text) && !SAYS.test(text));
}

/** Whether words may say where a letter goes: by their shape, or because they are nothing but names of places. */
export function mayBePlace(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  if (hasPlaceShape(typed)) return true;
  const text = withoutMail(fold(typed)).trim();
  if (!/\p{L}{2}/u.test(text) || looksLikeQuestion(typed) || isCourtesy(typed)) return false;
  if (countryOfName(text) !== undefined) return true;
  return JAPANESE.test(text) ? isNameInJapanese(text) : isNames(text);
}

/** In UTF-16 units, and in words: more without a number is a story. */
const LONGEST_NAME = 30;
const MOST_WORDS = 10;

const isNameInJapanese = (text: string): boolean =>
  text.length <= LONGEST_NAME && !NO_PLACE_JA.test(text) && !SAYS_JA.test(text);

const isNames = (text: string): boolean =>
  text.split(/\s+/u).length <= MOST_WORDS && !SAYS.test(text.replace(/\bpost office\b/u, ''));

const withoutMail = (text: string): string => text.replace(/[^\s@]{1,64}@[^\s@]{1,189}/gu, ' ');
