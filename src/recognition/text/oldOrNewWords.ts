/* How people say what stands in the records, and what should: patterns over one clause, its value as `value`. */

const VALUE = '(?<value>\\S.{0,120}?)';
const THING =
  '(?:one|(?:home |postal |mailing |e-?mail )?addr(?:ess)?|(?:family |last |first |full )?name|surname|(?:phone |mobile |telephone |cell )?number|phone|mobile|e-?mail|spelling|value|house|place|home|date of birth|birthday|dob)';
const RECORDS =
  '(?:it|(?:the|your) (?:letters?|records?|system|files?|invoices?|books?|website|side)|my (?:record|file|account|profile)|you|u|they)(?: guys| people)?(?: still| also| currently| now| just| all)*';
const IS =
  "(?: (?:now )?(?:is|was|should be|must be|has to be|would be)|'s|:| =| -)(?: now)?(?: supposed to be)?";

/** What stands in the records, or stood: in English. */
export const OLD_IN_ENGLISH: readonly RegExp[] = [
  new RegExp(
    `^(?:the |my |our )?(?:old|previous|former|past|wrong|incorrect|outdated|registered)(?: ${THING})?(?: (?:that )?(?:you (?:have|had|hold)|on file|in your records?))?${IS} ${VALUE}$`,
    'iu',
  ),
  new RegExp(
    `^${RECORDS} (?:says?|shows?|reads?|has|have|holds?|lists?|got|wrote|put|prints?)(?: (?:it|me|my ${THING}))?(?: (?:down )?as| is| at)? ${VALUE}$`,
    'iu',
  ),
  new RegExp(
    `^(?:and )?(?:the |my |our )?(?:old|previous|former) ${THING}(?: no\\.?| number)? (?=["“]?[\\d+])${VALUE}$`,
    'iu',
  ),
  new RegExp(
    `^(?:the |my |our )?${THING} (?:is |was |are )?(?:wrong(?:ly)?|incorrect(?:ly)?|misspell?ed|misspelt|spell?ed wrong(?:ly)?|spelt wrong(?:ly)?|written wrong(?:ly)?)(?: written| spell?ed| spelt)? as ${VALUE}$`,
    'iu',
  ),
  new RegExp(`^(?:i|we) used to (?:live|stay|be) (?:at|in|on) ${VALUE}$`, 'iu'),
  new RegExp(
    `^(?:before|previously)[, ]+(?:it was|(?:i|we) (?:lived|was|were) (?:at|in|on)) ${VALUE}$`,
    'iu',
  ),
  new RegExp(`^(?:it|that|my ${THING}|the ${THING}) (?:was|used to be) ${VALUE}$`, 'iu'),
  new RegExp(`^${VALUE} (?:is|was) (?:the|my|our) (?:old|previous|former|wrong)(?: ${THING})?$`, 'iu'),
];

/** What should stand there, in English. */
export const NEW_IN_ENGLISH: readonly RegExp[] = [
  new RegExp(
    `^(?:the |my |our )?(?:new|right|correct|current|proper|present|real|actual|updated|latest)(?: ${THING})?(?: now)?${IS} ${VALUE}$`,
    'iu',
  ),
  new RegExp(`^(?:it|that|this|(?:my|the) ${THING})(?:'s| is) now ${VALUE}$`, 'iu'),
  new RegExp(
    `^(?:it|that|this|(?:(?:my|the) )?${THING}) (?:should|must|has to|ought to) (?:be|read|say) ${VALUE}$`,
    'iu',
  ),
  new RegExp(
    `^(?:now|nowadays|today|these days)[, ]+(?:it is|it's|(?:i|we)(?:'m|'re| am| are)?(?: live| living| stay)? (?:at|in|on)|my ${THING} is) ${VALUE}$`,
    'iu',
  ),
  new RegExp(
    `^(?:i|we)(?:'ve| have)?(?: now| just| recently)* (?:live|living|stay|moved|shifted|relocated)(?: now| house)? (?:at|in|on|to) ${VALUE}$`,
    'iu',
  ),
  new RegExp(
    `^(?:please |kindly |pls )*(?:change|update|make|put|correct|amend|set) (?:it|this|that)(?: to| as|:| into| is)+ ${VALUE}$`,
    'iu',
  ),
  new RegExp(`^${VALUE} is (?:the|my|our) (?:new|right|correct|current)(?: ${THING})?$`, 'iu'),
];

const JVALUE = '[「『"“]?(?<value>[^\\s「」『』].{0,80}?)[」』"”]?';
const JTHING =
  '(?:ご?(?:自宅)?住所|じゅうしょ|お?名前|なまえ|氏名|名字|苗字|(?:でんわ|電話|携帯)?(?:番号|ばんごう)|電話|でんわ|(?:メール|めーる)(?:アドレス|あどれす)?|メアド|アドレス|生年月日|誕生日|内容|もの|ほう|方|やつ|の)';
const JEND =
  ' ?(?:です|でした|だった|やった|(?<![ぁ-ゖ])(?:だ|やで|や)|になります|になりました|でございます|なんです|となります)?(?:よ|ね|わ|けど|が|ので)*$';
const SEP = '(?:は|が|って|:|：|、| ) ?';
const STANDS =
  ' ?(?:に|と|って|で) ?(?:なって|登録され(?:て)?|書いて|書かれて|表示され(?:て)?|記載され(?:て)?|出て|入って|なっと|なって?と)(?:い|お)?(?:る|ます|ある|まして|り|りました|ん)(?:の(?:です)?|ん(?:です|や)?)?(?:けど|けれど|が|し|よ|ね|ので)*$';

/** What stands in the records, or stood: in Japanese. */
export const OLD_IN_JAPANESE: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:いま|今|現在)(?:の)?)?(?:登録(?:の|内容)?(?:${JTHING})?)?(?:(?:私の|の)?${JTHING})?(?:には|では|は|が)? ?${JVALUE}${STANDS}`,
    'u',
  ),
  new RegExp(
    `^(?:昔|むかし|前|まえ|以前|いぜん|古い|ふるい|旧|元|もと|これまで|今まで|いままで|間違って(?:い)?る|まちがって(?:い)?る|間違い|まちがい|誤り) ?の? ?${JTHING}? ?(?:が|は|:|：|、|\\s|(?<=所|しょ)) ?${JVALUE}${JEND}`,
    'u',
  ),
];

/** What should stand there, in Japanese. */
export const NEW_IN_JAPANESE: readonly RegExp[] = [
  new RegExp(
    `^(?:新しい|あたらしい|新|正しい|ただしい|正|正しくは|ただしくは|本当|ほんとう|ほんと|ほんま|今度|こんど|引っ?越し先|ひっこしさき|いま|今|現在|変更後|現) ?の? ?${JTHING}? ?(?:${SEP}|(?<=は))${JVALUE}${JEND}`,
    'u',
  ),
  new RegExp(
    `^(?:${JTHING}(?:は|を|が))? ?${JVALUE}(?:に|へ) ?(?:引っ?越し|ひっこし|移り|うつり|変わり|かわり|変更|修正|訂正|直し|なおし|変え|かえ|して)(?:に?(?:ました|した|た|て|なりました))? ?(?:願います|お願い(?:します|いたします|致します|できますか|申し上げます)?|おねがい(?:します)?|ください|下さい|ほしい(?:です)?|頼む(?:わ)?|や|です)*$`,
    'u',
  ),
  new RegExp(`^${JVALUE} ?が ?(?:正しい|ただしい|正解|本当|新しい|あたらしい)(?:ほう|方)?${JEND}`, 'u'),
];

/** Says that what is right was not taken yet. */
export const MISSING =
  /\b(?:new|right|correct)\b.{0,40}\b(?:missing|not (?:there|in|yet|given|entered|taken)|isn't (?:there|in)|haven't|have not|did not|didn't)\b|(?:新しい|あたらしい|正しい|ただしい).{0,12}(?:(?:まだ ?)?(?:言って|いって|入って|はいって|書いて|かいて|出て|でて) ?(?:い)?ない|(?:入って|はいって|書かれて|言って|いって) ?(?:い)?ません|ない|抜けて)/iu;
