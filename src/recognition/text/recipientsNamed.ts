/** Nobody names them in more words. In UTF-16 units. */
const LONGEST = 200;
const NOT_GIVEN =
  '(?:渡|わた|教え|おしえ|知らせ|提供し|共有し|送|流|出)(?:さ|ら|え|せ)?(?:ないで|んで|んといて|ん|ない|してほしくない|したくない|してほしゅうない|すのをやめて)(?:ほしい|欲しい|くれ|ください|もらいたい)?';
const IN_JAPANESE = new RegExp(
  `^(?:(?:${NOT_GIVEN}|(?:渡|提供|共有|送)(?:すの|し|るの)?を?(?:やめて|止めて|停止して)(?:ほしい|欲しい))(?:の|ん|相手|先|会社|とこ|ところ|やつ|もん)|(?:渡す|提供する|止める|やめる|停止する)?(?:相手|渡し先|提供先|共有先|送り先)(?:の会社)?)(?:は|が|って|：|:)、?(?<who>.+)$`,
  'u',
);
const IN_ENGLISH =
  /^(?:(?:the )?recipients?(?: (?:is|are))?|(?:do not|don't|dont|never|stop) (?:give|giving|share|sharing|send|sending|pass|passing|sell|selling)(?: (?:it|them|that|my (?:data|details|number)))? (?:to|with)|not to|the ones? (?:to stop|who must not (?:get|have) it) (?:is|are)):? (?<who>\S.*)$/iu;
const ENDING = /(?:です|だ|や|やで|ばい|だべ|でございます|になります)$/u;
const ALL_OF_THEM =
  /^(?:(?:any|every|no)(?:one|body)?\b|(?:the )?others?\b|third part(?:y|ies)|誰にも|だれにも|全部|すべて|全て)/iu;

/** To whom data is not to be given, where a part of a message names them: 渡さないでほしい相手は現地の代理店. */
export function recipientsNamed(piece: string): string | undefined {
  if (piece.length > LONGEST) return undefined;
  const text = piece.trim().replace(/(?<![。.!！\s])[。.!！\s]+$/u, '');
  const who = (IN_JAPANESE.exec(text) ?? IN_ENGLISH.exec(text))?.groups?.['who']?.trim().replace(ENDING, '');
  return who === undefined || ALL_OF_THEM.test(who) ? undefined : who;
}
