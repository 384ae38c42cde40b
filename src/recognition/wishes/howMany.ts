import { fold } from '../text/fold';
import { either, maybe, whole } from '../text/pattern';

/** Nobody needs more words for it, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 120;

const LEAD = `(?:${either(
  'ok|okay|and|so|but|sorry|please|pls|well|hm+|um+|wait|hi|hello|god|man|bro|sir|then|also|just|oh',
  '(?:can i ask|may i ask|tell me|can you tell me|could you tell me)',
)} ){0,3}`;
const TAIL = `(?: ${either('please|pls|sir|bro|man|then|now|here|more|still|left|in total|all together|altogether|to go|for me|from me|yet|again|after this|after that|before the end|until the end|do you have|are there')}){0,3}`;
const ASKED = '(?:questions?|steps?|things?|boxes|fields|pages|parts|screens)';
const IT =
  '(?:it|this|that|the (?:form|whole thing|process|procedure)|this (?:form|thing|process)|all this|everything)';

const IN_ENGLISH: readonly RegExp[] = [
  whole(
    LEAD,
    `how many(?: more)?(?: ${ASKED})?`,
    maybe(
      ` (?:are (?:there|left|still left|coming)|(?:do|will|must|should) (?:you|u|i|we)(?: still| have to)? (?:ask|have|need|answer|fill)(?: me)?|(?:you|u) (?:have|ask|will ask)|remain|is it|to go|left)`,
    ),
    TAIL,
  ),
  whole(LEAD, `how (?:much|many) (?:longer|more)(?: (?:is|does|will) ${IT}(?: take)?)?`, TAIL),
  whole(LEAD, `how long (?:does|will|is|would|do) ${IT}(?: (?:take|going to take|be))?`, TAIL),
  whole(LEAD, `how (?:far|long) (?:are we|am i|is it)(?: now| along)?`, TAIL),
  whole(
    LEAD,
    `(?:is|are) (?:it|there) (?:many|much|a lot|any|lots)(?: of)?`,
    either(` more(?: ${ASKED})?`, ` ${ASKED} (?:left|to come|coming)`),
    TAIL,
  ),
  whole(
    LEAD,
    `(?:is|was) (?:this|that|it) (?:the last (?:one|question|step|thing)|all|the end|everything you need)`,
    TAIL,
  ),
  whole(
    LEAD,
    '(?:are we|am i|is it|are you)(?: almost| nearly| soon)? (?:done|finished|ready|there|through)',
    TAIL,
  ),
  whole(LEAD, '(?:almost|nearly) (?:done|finished|there)', TAIL),
  whole(
    LEAD,
    either(
      `when (?:does|will) ${IT} (?:end|finish|be over|be done)`,
      'when (?:are|will) (?:we|i)(?: be)? (?:done|finished)',
    ),
    TAIL,
  ),
  whole(
    LEAD,
    either(
      "(?:what|anything)(?: is|'s)? (?:left|missing|still to come|still needed)",
      'what else (?:do|must|will) (?:you|u|i) (?:need|want|ask|have to (?:give|answer|fill in|write|say))(?: to know)?',
    ),
    TAIL,
  ),
  whole(LEAD, '(?:maswali mangapi|bado maswali mangapi)(?: yamebaki)?', TAIL),
  whole(LEAD, '(?:kitne|aur kitne) (?:sawal|questions?)(?: (?:hain|baki|baqi))*', TAIL),
];

const LEAD_JA = `(?:${either('すみません', 'すいません', 'あの', 'えっと', 'ちなみに', 'で', 'ところで', 'でも', 'ていうか', 'てか', 'ほんで', 'それで', 'じゃあ')}){0,2}`;
const KANA = '[\\u3041-\\u309fー〜~]{0,14}';
const COUNT =
  '(?:何問|なんもん|何個|何項目|何回|何ぺーじ|何ページ|何すてっぷ|何ステップ|いくつ|どれ(?:くらい|ぐらい|だけ)|どの(?:くらい|ぐらい)|なんぼ|どんだけ|何分)';
const MORE =
  '(?:あと|残り|のこり|これから|この先|まだ|質問(?:は|が)?|全部で|ぜんぶで|全部|合計|入力(?:は|に)?|手続き(?:は|に)?|この(?:ふぉーむ|フォーム)(?:は)?|時間(?:は)?)(?:は|も)?';
const ASKED_JA = '(?:の)?(?:質問|項目|問題|入力|手順|時間|聞くこと|書くこと)?(?:が|は|を|に)?';

const IN_JAPANESE: readonly RegExp[] = [
  whole(
    LEAD_JA,
    `(?:${MORE}){1,3}${COUNT}${maybe('くらい', 'ぐらい', 'ほど', 'で')}${ASKED_JA}(?:終わ|かか|続|つづ|残|聞|答え|書|入力)?${KANA}`,
  ),
  whole(
    LEAD_JA,
    `${COUNT}(?:くらい|ぐらい|ほど)?(?:時間)?(?:が)?(?:かか|あり|ある|続|つづ|聞かれ)(?:り|る|き|く)?${KANA}`,
  ),
  whole(
    LEAD_JA,
    `(?:まだ|質問(?:は|が)?|これ){1,3}(?:続|つづ|ある|あり|聞|質問|やる)(?:き|く)?(?:ある|あり)?(?:んですか|のですか|ですか|ますか|の|ん|んか|んや|んかいな|ですかね|のかな)`,
  ),
  whole(
    LEAD_JA,
    either(
      '(?:いつ|いつに(?:なったら)?)(?:終わ|おわ)(?:る|り|ん)(?:ん|の|ます|です|ねん|や|か|だ|でしょう){0,4}',
      '(?:いつまで|どこまで)(?:続|つづ)(?:く|き)(?:ん|の|ます|です|ねん|や|か|だ){0,4}',
    ),
  ),
  whole(
    LEAD_JA,
    '(?:これ|この質問|次)(?:で|が)(?:最後|さいご|終わり|おわり|全部|ぜんぶ)(?:です|なん|なの|の|や|ん|でしょう){0,3}(?:か|の|ん|かな|かね|かいな)?',
  ),
  whole(
    LEAD_JA,
    '(?:もう(?:すぐ|そろそろ)?|そろそろ)(?:終わ|おわ)(?:り|る|ります|りそう)(?:です|なの|の|か|ますか|ん){0,3}',
  ),
  whole(
    LEAD_JA,
    '(?:結構)?(?:時間|じかん)(?:は|が|って)?(?:だいぶ|結構|長く)?(?:かか)(?:り|る)(?:ます|の|ん|です){0,2}か?',
  ),
  whole('ato ?(?:nanmon|ikutsu|dorekurai)(?: ?(?:desu|arimasu))?(?: ?ka)?'),
];
/** A question of one word is none without its mark: 最後, "done". */
const NEEDS_MARK =
  /^(?:もう終わり(?:です)?|(?:これ|次)[でが](?:最後|終わり|全部)(?:です|なん|や)?|how many|almost done|nearly done|almost finished|nearly finished)$/u;

/** Whether somebody asks how many questions are left, or how long it takes. */
export function asksHowMany(typed: string): boolean {
  if (typed.length > LONGEST || typed.includes('@')) return false;
  const text = fold(typed);
  if (text.length > LONGEST) return false; // one letter may be folded into eighteen
  const asked = /\?\s*$/u.test(text);
  const said = text
    .replace(/[?!.,。、！？…"()]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!asked && NEEDS_MARK.test(said)) return false;
  const japanese = said.replace(/\s/gu, '');
  return (
    IN_ENGLISH.some((pattern) => pattern.test(said)) ||
    IN_JAPANESE.some((pattern) => pattern.test(japanese) || pattern.test(said))
  );
}
