import { fold } from '../text/fold';
import { either, maybe, whole } from '../text/pattern';

/** Nobody needs more words for it, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 120;
const BETWEEN = /[,.;:!?。、!?…\n]+|(?<=(?:た|だ|です|ます|ません|ない|る)(?:が|けど|のに|ので|から))(?=.)/u;

const LEAD = `(?:${either(
  'sorry|please|pls|plz|kindly|ok|okay|so|and|but|then|hi|hello|sir|no|yes|oh|ah|hm+|well|just|maybe|think|i think|it seems|it says|bhai|boss|cho|acha',
  '(?:can|could|would|will) (?:you|u|we) (?:please |kindly )?',
)} ?){0,4}`;
const TAIL = `(?: ${either('please|pls|plz|sir|madam|thanks|thank you|now|then|again|to me|for me|bhai|boss|here|once more|already|any ?more|by now|it seems|i think|sorry')}){0,3}`;
const CODE = '(?:code|one|otp|mail|e-?mail|pin|message)';
const NEW = `(?:an?other ${CODE}|(?:a |the )?(?:new|fresh|different|second) ${CODE}|one more(?: ${CODE})?|another)`;
const IT = `(?:it|am|dis|that|(?:the |my |a |that |di )?(?:same )?${CODE})`;

const IN_ENGLISH: readonly RegExp[] = [
  whole(LEAD, '(?:send|sen|mail|e-?mail|give|issue|get|generate|make)(?: (?:me|mi|us))? ', NEW, TAIL),
  whole(
    LEAD,
    '(?:send|sen|mail|e-?mail|give|try|try sending|try to send)(?: (?:me|mi|us))?',
    maybe(` ${IT}`),
    maybe(' to me'),
    ' (?:again|once more|one more time|another time|anew|afresh)',
    TAIL,
  ),
  whole(LEAD, `(?:re-?send|resent|re send)(?: (?:me|mi|us))?(?: ${IT})?`, TAIL),
  whole(
    LEAD,
    "(?:(?:i|we|mi) (?:need|want|would like|must have|waan)|i'd like|let me have|can i (?:get|have)|may i (?:get|have)|could i (?:get|have)) ",
    NEW,
    TAIL,
  ),
  whole(LEAD, `(?:${NEW})`, TAIL),
  whole(LEAD, '(?:ni)?tum(?:a|ie) (?:tena|code (?:nyingine|mpya))', TAIL),
  whole(
    LEAD,
    '(?:code )?(?:phir se|dobara|dubara|naya(?: code)?) (?:code )?bhej(?:o|do| do|ein| dein|iye)?',
    TAIL,
  ),
];
const GONE: readonly RegExp[] = [
  whole(
    LEAD,
    maybe(`${IT} `),
    maybe(
      "(?:has|have|had|is|was|'s|must have|may have|might have|did|just|will be|'ll be|would be|should be|must be|will have) ",
    ),
    maybe('(?:already|now|just|probably) '),
    '(?:expired?|been expired|too old|timed out|out of date|run out|ran out|invalid|no longer valid|no longer good|not valid|gone bad|dead)',
    TAIL,
  ),
  whole(
    LEAD,
    IT,
    " (?:does not|doesn'?t|did not|didn'?t|is not|isn'?t|not|no|nuh|won'?t|will not) (?:work|working|accepted|go through|get accepted|a work)",
    TAIL,
  ),
  whole(LEAD, "(?:i am |i was |im |i'm )?too (?:late|slow)(?: (?:for|with) (?:it|the code))?", TAIL),
  whole(LEAD, 'the (?:time|\\d{1,2} minutes|ten minutes|hour) (?:is|are|was) (?:over|up|gone)', TAIL),
];

const LEAD_JA = `(?:${either('すみません(?:が)?', 'すいません(?:が)?', '申し訳(?:ありません|ございません)(?:が)?', 'お手数ですが', 'では', 'じゃあ?', 'ほな', 'ほんなら', 'なら', 'えっ?', 'え', 'あ', 'ああ', 'もう', 'やっぱり?', 'したら', 'それなら', 'とりあえず', 'はい', 'いや', 'できれば')}){0,3}`;
const REST = '[\\u3041-\\u309fー]{0,18}';
const CODE_JA = '(?:(?:確認|認証)?コード|こーど|番号|メール|やつ|の|もの|もん)';
const AGAIN = either(
  'もう[一1](?:度|回|ぺん)',
  'もういっ(?:かい|ぺん|ちょ)',
  'もっ(?:かい|ぺん)',
  '再度',
  'ふたたび|再び',
  '改めて',
  `新し(?:い|か|け)${CODE_JA}?(?:とば|とを|んば|ん|と|つ)?(?:を|で|が|ば)?`,
  `(?:別|べつ|次)の${CODE_JA}(?:を|が)?`,
);

const IN_JAPANESE: readonly RegExp[] = [
  whole(
    LEAD_JA,
    `(?:${CODE_JA}を?)?(?:${AGAIN}){1,2}(?:${CODE_JA}を?)?(?:お)?(?:送|おく|届け|出|くだ|下|くれ|け|ほし|欲し|ちょう|頂|いただ|もら|お願|おねが|頼|たの|発行|要|い)(?:い|り直?|っ|信|し)?`,
    REST,
    '(?:願い)?',
    REST,
  ),
  whole(
    LEAD_JA,
    `(?:${CODE_JA}(?:を|の)?)?(?:再送信?|再発行|再発送|送り直し|送りなおし)(?:を|が|の)?(?:お願い|希望|頼)?`,
    REST,
  ),
  whole(LEAD_JA, CODE_JA, 'を?', AGAIN),
  whole(LEAD_JA, `(?:もう[一1](?:度|回)|もっかい|もう一回)(?:お願い|おねがい|頼|たの)`, REST),
];
const GONE_JA: readonly RegExp[] = [
  whole(
    LEAD_JA,
    `(?:(?:この|その|さっきの|前の|送られた)?${CODE_JA}(?:の|が|は|も|って)?)?(?:もう)?(?:有効)?(?:期限|時間)?(?:が|は)?(?:もう)?(?:切れ|きれ|過ぎ|すぎ)(?!る前)(?:た|て|ま|ち|と)`,
    REST,
  ),
  whole(LEAD_JA, `(?:${CODE_JA}(?:の|が|は)?)?(?:もう)?(?:期限|時間)切れ`, REST),
  whole(
    LEAD_JA,
    `(?:(?:この|その|さっきの|前の|送られた)?${CODE_JA}|これ|それ)(?:が|は|も|じゃ|では|って)?(?:もう)?(?:だめ|ダメ|駄目|あかん|無効|使え(?:ない|ません|へん|ん|なく)|つかえない|効かない|通らない|通りません|はじかれ)`,
    REST,
  ),
  whole(
    LEAD_JA,
    '(?:もう)?(?:だめ|ダメ|駄目|あかん|無効|使えない|使えません|使えへん)(?:なのか|なの|なん|なんか|なんですか|ですか|でしたか|か|かな|かいな|んか|の|ん|みたいです|やの)',
  ),
  whole(
    LEAD_JA,
    `(?:(?:この|その|さっきの|前の|送られた)?${CODE_JA}|これ|それ)(?:が|は|も|って)?(?:もう)?(?:古(?:い|か|く|くて)|ふる(?:い|か))`,
    REST,
  ),
  whole(LEAD_JA, '(?:遅かった|おそかった|間に合わなかった|間に合いませんでした)', REST),
];
/** What asks whether, or when, or forbids it. */
const ASKS_ABOUT =
  /\b(?:when|how long|why|what|does (?:it|the|a|this|my)|do not|don'?t|will it|if)\b|いつ|なぜ|なんで|何分|ないで|たら|場合|前に|address|アドレス|住所/u;

/**
 * Whether somebody at the question for a code wants another one: asks for it, or says that the one that was sent has
 * expired or does not work.
 */
export function wantsAnotherCode(typed: string): boolean {
  if (typed.length > LONGEST || typed.includes('@')) return false;
  const text = fold(typed);
  if (text.length > LONGEST || ASKS_ABOUT.test(text)) return false;
  const clauses = text.split(BETWEEN).map((clause) => clause.replace(/\s+/gu, ' ').trim());
  return clauses.some(
    (clause) =>
      [...IN_ENGLISH, ...GONE].some((pattern) => pattern.test(clause)) ||
      [...IN_JAPANESE, ...GONE_JA].some((pattern) => pattern.test(clause.replace(/\s/gu, ''))),
  );
}
