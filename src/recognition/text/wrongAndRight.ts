import { foldWidth } from './width';

/** What stands in the records and is wrong, and what is right. */
export interface WrongAndRight {
  readonly wrong: string;
  readonly right: string;
}

/** More than two values and what joins them; in UTF-16 units. */
const LONGEST = 300;
/** A value: some words, told apart from the next by how it is joined. */
const W = '(?<wrong>\\S.{0,118}?)';
const R = '(?<right>\\S.{0,118}?)';
const END = '(?:[,.!;\\s]*(?:please|pls|thanks|thank you|sir|madam|typo|my mistake))?[.!\\s]*$';
/** What may stand before a wrong value: "it says", "you have". */
const SAYS =
  "(?:(?:in )?(?:it|you(?:r (?:records?|system|file|books?))?|u|ur|your|ur (?:records?|system)|the (?:records?|system|file)|my (?:record|file)|they|there) (?:says?|shows?|has|have|wrote|put|lists?|reads?|is saying|got|still (?:has|have|says?|shows?)) |it(?:'?s| is) (?:written|recorded|registered|saved|stored|entered|down|spelled|spelt)(?: there)?(?: as)? |written as |recorded as |registered as |(?:it|this) is (?=\\S))";
const SO = '(?:now |actually |really |in fact |rather )*';
const BUT = `(?:,? ?(?:but|and|while|whereas|yet|when)|[,;.]| -+)? ${SO}`;
const RIGHT_IS =
  "(?:it|this|that|the (?:right|correct|real|true|new|proper|current)(?: (?:one|number|name|address|spelling))?|(?:right|correct)(?: one)?|mine|(?:my|mi) (?:real |right |correct |new )?(?:name|number|address|one))(?:'s| is| are)?(?: now)?(?: actually)?(?: really)?(?: supposed to be| meant to be)?:? ?";
const SHOULD =
  '(?:should|shd|shld|shud|must|ought to|has to|have to|needs to|need to|supposed to|is supposed to|was supposed to|is meant to)(?: have)?(?: read| say| been| be(?: changed to| written as| spelled)?| become)(?: as)?';

const ENGLISH: readonly RegExp[] = [
  // A is the wrong one, now it is B
  new RegExp(
    `^(?:the )?(?:number |name |address )?${W},? (?:is|was|are) (?:the )?(?:wrong|old|incorrect|not (?:right|correct|mine(?: any ?more)?)|outdated|no longer (?:right|correct|mine|valid|in use))(?: one| number| name| address)?(?:,| and| but|[.;]| -+)* ?${SO}(?:${RIGHT_IS}|(?:use|put|write|change (?:it )?to|make it|it should be|should be|to be) )?${R}(?: is (?:the )?(?:right|correct|new)(?: one)?)?${END}`,
    'iu',
  ),
  // the old one is A, the new one is B / old: A new: B
  new RegExp(
    `^(?:the |my )?(?:old|wrong|incorrect|previous|former)(?: (?:one|number|name|address|value|phone|email))?(?: is| was|:| =)? ${W}(?:,|;|\\.| and| but| -+)+ (?:the |my )?(?:new|right|correct|current|proper)(?: (?:one|number|name|address|value|phone|email))?(?: is|:| =)? ${R}${END}`,
    'iu',
  ),
  // not A but B
  new RegExp(`^(?:it(?:'s| is) |i am |my name is )?not ${W},? (?:but|rather) ${R}${END}`, 'iu'),
  // it says A but it is B / should be B
  new RegExp(
    `^(?:.{0,40}? )?${SAYS}${W}${BUT}(?:(?:it |this |that |which |the name |the number |the address )?${SHOULD} |${RIGHT_IS})${R}${END}`,
    'iu',
  ),
  // A should be B
  new RegExp(`^${W},? (?:it |this |that |which |and )?${SHOULD} ${R}${END}`, 'iu'),
  // change A to B, from A to B, replace A with B
  new RegExp(
    `^(?:.{0,40}? )?(?:change|correct|amend|update|edit|fix|move|switch)(?: it| this| that| my (?:name|number|address|phone|email))?(?: from)? ${W} (?:to|into) (?:be )?${R}${END}`,
    'iu',
  ),
  new RegExp(`^(?:.{0,60}? )?from ${W} to ${R}${END}`, 'iu'),
  new RegExp(`^(?:.{0,40}? )?(?:replace|swap|substitute) ${W} (?:with|by|for) ${R}${END}`, 'iu'),
  // B instead of A, B not A
  new RegExp(
    `^(?:it (?:should|must) be |it(?:'s| is) |put |write |make it |use )?${R},? (?:instead of|and not|rather than|not) ${W}${END}`,
    'iu',
  ),
  // A -> B
  new RegExp(`^${W}\\s*(?:-+>|=+>|→|⇒|➡️?|>>)\\s*${R}${END}`, 'iu'),
];

const QUOTED = '[「『"“]?';
const CLOSED = '[」』"”]?';
const JW = `${QUOTED}(?<wrong>[^\\s「」『』].{0,78}?)${CLOSED}`;
const JR = `${QUOTED}(?<right>[^\\s「」『』].{0,78}?)${CLOSED}`;
const BE = '(?:です|でした|だ|や|やで|だべ|になります|でございます|なんです|なんや|です(?:よ|ね))?';
const JEND = `${BE}(?:[。.!！\\s]*(?:お願いします|直してください|に直してください|よろしくお願いします))?[。.!！\\s]*$`;
const JOIN = '[、,。.\\s]*';
const STANDS =
  '(?:になっ(?:て(?:い)?(?:る|ます|まして|て)|とる|とります|てん)|と(?:登録され|書かれ|書い|出|表示され|記載され)(?:て(?:い)?(?:る|ます)|とる|てある)|って(?:書いてある|出てる|なってる|なっとる)|となって(?:い)?(?:る|ます)|が入って(?:い)?(?:る|ます)|なっとる)';
const BUT_JA =
  '(?:けど|けれど|けれども|が|のですが|んですが|んですけど|んやけど|んだけど|ので|のを|のは|から|とこ)?';
const TRUE_JA =
  '(?:正しくは|ただしくは|本当は|ほんとは|ほんまは|実際は|正解は|今は|いまは|現在は|新しいのは|今度は|今度のは|正しいのは|ただしいのは|新しい(?:番号|住所|名前)は|正しい(?:番号|住所|名前|ばんごう)は)';
const FALSE_JA =
  '(?:いま|今|現在)?(?:の)?(?:登録(?:して(?:い)?る|してある|されて(?:い)?る|されてある|内容|情報)?(?:の)?(?:は|が)|前のは|前は|古いのは|古いほうは|古い方は|間違って(?:い)?るのは|間違いは|誤りは|まちがいは|誤:|誤：|旧:|旧：|(?:いま|今|現在)は|古い(?:番号|住所|名前|担当)(?:が|は))';

const JAPANESE: readonly RegExp[] = [
  // いま登録してあるのはAで、正しくはBだ / 前のはA、今度のはB
  new RegExp(
    `^(?:.{0,30}?[、。\\s])?${FALSE_JA}${JOIN}${JW}${BE}(?:で|なんだけど|やけど|だけど|ですが|ですけど|だが|が)?${JOIN}(?:${TRUE_JA}|正:|正：|新:|新：)${JOIN}${JR}${JEND}`,
    'u',
  ),
  // AになってるけどBが正しい
  new RegExp(
    `^(?:.{0,30}?(?:が|は|、|。))??${JW}${STANDS}${BUT_JA}${JOIN}(?:${TRUE_JA}${JOIN})?${JR}(?:が(?:正しい|正解|本当|ほんま)|のほうが正しい|の方が正しい|に直して(?:ほしい|ください|くれ)?|なん|の(?:間違い|誤り|まちがい))?${JEND}`,
    'u',
  ),
  // AではなくB / AじゃなくてB / AやなくてB
  new RegExp(
    `^${JW}(?:ではなくて?|じゃなくて?|でなくて?|やなくて?|やのうて|ちゃうて)${JOIN}(?:${TRUE_JA}${JOIN})?${JR}${JEND}`,
    'u',
  ),
  // Aが間違いで、Bが正しい / Aまちがい。Bただしい
  new RegExp(
    `^${JW}\\s*(?:が|は)?(?:間違い|まちがい|誤り|間違って(?:い)?(?:て|る|ます)|古い|古くて)${BE}(?:で|、)?${JOIN}(?:${TRUE_JA}${JOIN})?${JR}\\s*(?:が|は)?(?:正しい|ただしい|正解|本当|新しい)(?:ほう|方|やつ)?${JEND}`,
    'u',
  ),
  new RegExp(
    `^${JW}(?:は|が)(?:間違い|まちがい|誤り)${BE}(?:で|、|。)${JOIN}${TRUE_JA}${JOIN}${JR}${JEND}`,
    'u',
  ),
  // AをBに直して / AからBに変わった / AはBの間違い
  new RegExp(
    `^(?:.{0,20}?(?:は|、))??${JW}(?:を|から)${JOIN}${JR}(?:に|へ)(?:直して|訂正して|変更して|変えて|修正して|直したい|変えたい|訂正したい|変更したい|変わりました|変わった|引っ越しました|引っ越した|引越した|なりました|なおして)(?:ください|下さい|ほしい|欲しい|くれ|もらえますか|いただけますか|です|のですが|んですが|けろ|や)*[。.!！\\s]*$`,
    'u',
  ),
  new RegExp(`^${JW}(?:は|って|とあるのは|になってるのは)${JOIN}${JR}の(?:間違い|誤り|まちがい)${JEND}`, 'u'),
  // A、正しくはB
  new RegExp(`^${JW}(?:ですが|だが|だけど|やけど|ですけど|で)?[、,。\\s]+${TRUE_JA}${JOIN}${JR}${JEND}`, 'u'),
  // A→B
  new RegExp(`^${JW}\\s*(?:→|⇒|➡️?|->|=>)\\s*${JR}${JEND}`, 'u'),
];

/** Nothing that is a value: a question word, a pronoun, or a word that only leads up to one. */
const NO_VALUE =
  /^(?:it|this|that|they|there|what|which|who|how|i|you|u|me|wrong|right|correct|the|a|an|to|be|not|no|yes|ok|okay|all|everything|something|same|so|he|she|we|now|here|もの|こと|それ|これ|あれ|どれ|何|なに|ここ|そこ|違う|間違い|正しい)$/iu;
const ASKS =
  /[?？]\s*$|^(?:what|why|how|when|where|who|do|does|can|could|will|would|is|are|if)\b|(?:ですか|ますか)[。\s]*$/iu;
/** What of the words before a wrong value only names which one it is. */
const CALLED =
  /^(?:(?:(?:ok|okay|hi|hello|sorry|please|pls|well|so|no|yes)[, ]+)*(?:(?:and |but )?(?:(?:my|the|our|your|ur|mi) )?(?:(?:old |registered |current |first |last |family |middle |sur|home |postal |e-?mail |mobile |phone |house )*(?:name|surname|number|no|phone|address|street|email|e-mail|mail|date of birth|birthday|spelling|dob|company|company name))(?: is| was| says| as|:| =)?|it is|it's|its|it was|is|was|as|that|the)[ :]+)/iu;
const CALLED_JA =
  /^(?:(?:登録の|登録してる|今の|いまの|私の|わしの|うちの)?(?:お?名前|名字|苗字|氏名|住所|番地|電話番号|電話|でんわばんごう|携帯|番号|メアド|アドレス|会社名|担当者?|生年月日|誕生日)(?:が|は|の欄が)[、\s]?)/u;

/** 「住所を…から…に変更」: what is changed comes before what it was. */
const CHANGED_JA =
  /^(?:登録の|私の|わしの|今の)?(?:お?名前|名字|苗字|氏名|住所|電話番号|電話|番号|メアド|アドレス|会社名|担当者?)を[、 ]?(?=.{1,80}から)/u;

/** What is wrong and what is right, where both are told in one: "Waker should be Walker", 「斉藤」になってるけど「齋藤」が正しい. */
export function readWrongAndRight(typed: string): WrongAndRight | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = foldWidth(typed).replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
  if (ASKS.test(text)) return undefined;
  const said = text.replace(CHANGED_JA, '');
  const japanese = /[\p{sc=Hiragana}→⇒➡]/u.test(text);
  for (const pattern of japanese ? [...JAPANESE, ...ENGLISH] : ENGLISH) {
    const { wrong, right } = pattern.exec(said)?.groups ?? {};
    const read = { wrong: bare(wrong ?? ''), right: bare(right ?? '') };
    if (isValue(read.wrong) && isValue(read.right) && read.wrong !== read.right) return read;
  }
  return undefined;
}

const isValue = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) && !NO_VALUE.test(text) && !/^(?:should|must) /iu.test(text);

function bare(value: string): string {
  const named = value.trim().replace(CALLED, '').replace(CALLED_JA, '').trim();
  return named
    .replace(/^["'“「『]+|["'”」』]+$/gu, '')
    .replace(/(?:です|だ)$/u, '')
    .replace(/[,.、。;:\s]+$/u, '')
    .trim();
}
