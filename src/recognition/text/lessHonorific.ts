/** Nobody asks or answers in more; it also bounds what the patterns have to look at. In UTF-16 units. */
const LONGEST = 400;
/** What only very polite Japanese has. */
const HONORIFIC =
  /ござい|おりま|おります|でしょうか|ましょうか|いただ|頂[けきくい]|いたし|致し|存じ|よろし|宜し|ませ(?:$|[。、?？!！\s])|なさ[いっる]|お[ぁ-ん一-龠々]{1,4}(?:ください|下さい|になり|願)|申し|わたくし|あそば/u;

/** What is said with much politeness, and the same as most people put it; each applies to what those before it left. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/わたくし/gu, '私'],
  [/(?:と申しますのは|と申すのは|と言いますのは|といいますのは)/gu, 'というのは'],
  [/(?:よろしゅう|宜しゅう)ございま/gu, 'よろしいでございま'],
  [/正しゅうございま/gu, '正しいでございま'],
  [/(?:のう|無う)ございま/gu, 'ないでございま'],
  [/でございま(?:しょう|す(?:でしょう)?)か/gu, 'ですか'],
  [/でございま(?:し(?:た|て)|す(?:の)?)/gu, 'です'],
  [/(?<!とう|よう)ございま(?:しょう|す(?:でしょう)?)か/gu, 'ありますか'],
  [/(?<!とう|よう)ございません/gu, 'ありません'],
  [/(?<!とう|よう)ございま(?=す|し)/gu, 'ありま'],
  [/(?<=[てで])(?:おりま|いらっしゃいま)(?=す|し|せ)/gu, 'いま'],
  [/(?<=[てで])(?:おる|いらっしゃる)/gu, 'いる'],
  [/ますでしょうか/gu, 'ますか'],
  [/ませんでしょうか/gu, 'ませんか'],
  [/(?<=です)でしょうか|でしょうか/gu, 'ですか'],
  [/(?:よろし|宜し)い(?=の|です|か|$|[。?？])/gu, 'いい'],
  [
    /(?<=て|[んい]で)(?:いただ|頂)(?:ければ|けますと|けると|けましたら|けたら|きたく|きとう)[^。?!？！\n]{0,20}(?=$|[。?!？！\n])/gu,
    'ください',
  ],
  [
    /(?<by>にて|で)?を?(?:いただ|頂|頂戴でき|ちょうだいでき)(?:ければ|れば|けますと|ますと|けると|けましたら|ましたら|けたら|たら|けますか|けませんか)(?:、)?(?:[^。?!？！\n]{0,4})(?:幸い|ありがた|有難|有り難|うれし|嬉し|助か|結構|幸甚|と存じ|と思)[^。?!？！\n]{0,16}(?=$|[。?!？！\n])/gu,
    '$<by>お願いします',
  ],
  [/にて(?=お願い)/gu, 'で'],
  [/(?:お|ご)願い(?:いたし|致し|申し上げ|申し)ます/gu, 'お願いします'],
  [/ください(?:ませ|まし)|下さい(?:ませ|まし)/gu, 'ください'],
  [/(?:いたし|致し)(?=ま|た)/gu, 'し'],
  [/(?:と|かと|に|く)存じま(?=す|せ)/gu, 'と思いま'],
  [
    /お(?<stem>\p{sc=Han}[いきぎしちにびみりえけげせてねべめれ]?|\p{sc=Hiragana}{1,3}[いきぎしちにびみり])(?:になりま|なさいま)(?=す|し)/gu,
    '$<stem>ま',
  ],
];

/**
 * A copy of very polite Japanese as most people put it, for readers that look for no place in it: 何でございましょうか is
 * 何ですか, and いただければ幸いです is お願いします. The text itself where nothing in it is so polite, or it is long.
 */
export function lessHonorific(text: string): string {
  if (text.length > LONGEST || !HONORIFIC.test(text)) return text;
  return PLAINER.reduce((said, [polite, plain]) => said.replace(polite, plain), text);
}

/** What a reader makes of a text, or else of the same as most people put it. */
export function readEither<T>(text: string, read: (text: string) => T | undefined): T | undefined {
  const found = read(text);
  if (found !== undefined) return found;
  const plain = lessHonorific(text);
  return plain === text ? undefined : read(plain);
}
