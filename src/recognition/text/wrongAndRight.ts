import { foldWidth } from './width';
import { WRONG_AND_RIGHT } from './wrongAndRightInEnglish';
import { WRONG_AND_RIGHT_IN_JAPANESE } from './wrongAndRightInJapanese';

/** What stands in the records and is wrong, and what is right. */
interface WrongAndRight {
  readonly wrong: string;
  readonly right: string;
}

/** More than two values and what joins them; in UTF-16 units. */
const LONGEST = 300;
/** Nothing that is a value: a question word, a pronoun, or a word that only leads up to one. */
const NO_VALUE =
  /^(?:it|one|this|that|they|there|what|which|who|how|i|you|u|me|wrong|right|correct|the|a|an|to|be|not|no|yes|ok|okay|all|everything|something|same|so|he|she|we|now|here|もの|こと|それ|これ|あれ|どれ|何|なに|ここ|そこ|違う|間違い|正しい)$/iu;
const ASKS =
  /[?？]\s*$|^(?:what|why|how|when|where|who|do|does|can|could|will|would|is|are|if)\b|(?:ですか|ますか)[。\s]*$/iu;
/** What of the words before a wrong value only names which one it is. */
const CALLED =
  /^(?:(?:(?:ok|okay|hi|hello|sorry|please|pls|well|so|no|yes)[, ]+)*(?:(?:and |but )?(?:(?:my|the|our|your|ur|mi) )?(?:(?:old |registered |current |first |last |family |middle |sur|home |postal |e-?mail |mobile |phone |house )*(?:name|surname|number|no|phone|address|street|email|e-mail|mail|date of birth|birthday|spelling|dob|company|company name))(?: is| was| says| as|:| =)?|it is|it's|its|it was|is|was|as|that|the)[ :]+|(?:it says|(?:it|me|my name) as|(?:you|u|ya|yall|they)(?:'ve| have| hv)?(?: got| have| had| wrote| put| spelled| spelt| show| list| say)?(?: it| me| my (?:sur)?name)?(?: down| listed| written| spelled| spelt)?(?: as)?) (?=\S))/iu;
const CALLED_JA =
  /^(?:(?:登録の|登録してる|今の|いまの|私の|わしの|うちの)?(?:お?名前|名字|苗字|氏名|住所|番地|電話番号|電話|でんわばんごう|携帯|番号|メアド|アドレス|会社名|担当者?|生年月日|誕生日)(?:が|は|の欄が)[、\s]?)/u;

/** 「住所を…から…に変更」: what is changed comes before what it was. */
const CHANGED_JA =
  /^(?:登録の|私の|わしの|今の)?(?:お?名前|名字|苗字|氏名|住所|電話番号|電話|番号|メアド|アドレス|会社名|担当者?)を[、 ]?(?=.{1,80}から)/u;

/** What is wrong and what is right, where both are told in one: "Waker should be Walker", 「斉藤」になってるけど「齋藤」が正しい. */
export function readWrongAndRight(typed: string): WrongAndRight | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = plain(typed);
  if (ASKS.test(text)) return undefined;
  for (const pattern of patternsFor(text)) {
    const read = pairIn(pattern.exec(text)?.groups ?? {});
    if (read !== undefined) return read;
  }
  return undefined;
}

function plain(typed: string): string {
  const text = foldWidth(typed).replaceAll('’', "'").replace(/\s+/gu, ' ');
  const once = text.replace(/(?<mark>[、,。.!！;])[、,。.!！;]+/gu, '$<mark>').trim();
  return once.replace(/[。.!！]$/u, '').replace(CHANGED_JA, '');
}

const patternsFor = (text: string): readonly RegExp[] =>
  /[\p{sc=Han}\p{sc=Hiragana}→⇒➡]/u.test(text)
    ? [...WRONG_AND_RIGHT_IN_JAPANESE, ...WRONG_AND_RIGHT]
    : WRONG_AND_RIGHT;

function pairIn(said: Readonly<Record<string, string | undefined>>): WrongAndRight | undefined {
  const wrong = bare(said['wrong'] ?? '');
  const right = bare(said['right'] ?? '');
  return isValue(wrong) && isValue(right) && wrong !== right ? { wrong, right } : undefined;
}

/** What only says which value is meant, or begins with what should be. */
const ONLY_CALLED =
  /^(?:should|must) |^(?:(?:my|mi|the|our|your|ur|old|new|first|last|phone|home|postal|e-?mail|mobile) )*(?:name|surname|number|phone|address|street|email|e-mail|mail|birthday|spelling|company|data|details|information|info|record|records)$|^(?:お?名前|名字|苗字|氏名|ご?住所|番地|電話番号|電話|番号|メアド|アドレス|会社名|担当者?|登録(?:情報|内容)?|情報|生年月日)$/iu;
/** That something is wrong says not yet what stands there. */
const ONLY_WRONG = /^(?:in|on) (?:your|ur|the|my) |^(?:is|are|was) (?:wrong|incorrect|old)$/iu;
const isValue = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) && ![NO_VALUE, ONLY_CALLED, ONLY_WRONG].some((no) => no.test(text));

/** A value without what it is called, and without marks around it. */
function bare(value: string): string {
  const named = value.trim().replace(CALLED, '').replace(CALLED_JA, '').trim();
  return named
    .replace(/^["'“「『]{1,3}/u, '')
    .replace(/(?:です|だ)$/u, '')
    .replace(/ (?:is|are|was) (?:the )?(?:wrong|incorrect|old)(?: one)?$/iu, '')
    .replace(/["'”」』,.、。;: ]{1,4}$/u, '')
    .trim();
}
