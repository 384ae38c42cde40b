import { fold } from '../text/fold';
import { either } from '../text/pattern';
import { looksLikeQuestion } from './question';

/**
 * What somebody tells right after they sent a request: something that was forgotten (`adds`), that something in it is to
 * be otherwise (`corrects`), or something that may be meant for it (`mayAdd`).
 */
export type Afterwards = 'adds' | 'corrects' | 'mayAdd';

/** How it is told stands at the beginning; the patterns look at no more. In UTF-16 units. */
const BEGINNING = 160;
const FEWEST = 6;

const found = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'u');
const LEAD = `^(?:${either('ok|okay|oh|ah|hmm|hey|hi|hello|sorry|please|pls|and|but|also|wait|hold on|one moment|aiyo|ayo|eh|so|no|actually|thanks|thank you|just|excuse me|sir|madam|um|oops|well|then')}[,.! …-]+){0,4}`;
const FORGOT =
  "(?:forgot(?:ten)?|forget|did not|didn'?t|have not|haven'?t|missed|left out|omitted|should have|need to|want to|wanted to|would like to|must|have to|let me)";
const TELL =
  '(?:say|tell|mention|write|add|put|include|give|note|inform|state|said|told|mentioned|written|added|wrote)';

const ADDS: readonly RegExp[] = [
  found(LEAD, `i (?:also |just |almost |still |totally |even )?${FORGOT} (?:to )?(?:also )?${TELL}\\b`),
  found(LEAD, 'i (?:also |just |almost |totally )?(?:forgot|forget|missed|left out|omitted)(?:[ :,.-]|$)'),
  found(
    LEAD,
    '(?:(?:can|could|will|would) (?:you|u|i) )?(?:please |pls |also |kindly |just )?add(?: also| please| this| that| it| to it| there| in| here)*[ :,-]',
  ),
  found(
    LEAD,
    "(?:there is |there's )?(?:one|1|another) (?:more |other )?(?:thing|point|detail)(?: more| i forgot| to add)?[ :,.-]",
  ),
  found(
    LEAD,
    '(?:p\\.? ?s\\.?|addition|addendum|additional(?:ly)?|in addition|more info(?:rmation)?|further)[ :,.-]',
  ),
  found(LEAD, '(?:for|about) (?:my|the|that) (?:request|complaint|inquiry|enquiry)[ :,-]'),
  /^(?:(?:あ|あっ|すみません|すいません|ごめん|ごめんなさい|えっと|ちょっと待って|待って|そうだ|それと|あと|追伸|あのー?|申し訳ありません|申し訳ないのですが)[、,。！! …]*){0,3}(?:追記|補足|追伸|付け足し|つけたし|追加(?:です|で(?:[、。]|お願い|伝|お伝|書|言)|します|の(?:情報|内容|件)|情報)|(?:(?:書き|言い|伝え|書くの|言うの|伝えるの|書くん)(?:を)?忘れ|もう(?:一|1|ひと)つ(?:、|だけ|追加|あ|言|伝)|付け加え|書き足|言い足|書きそび|言いそび|(?:も|を|と)?(?:付け加|追加)(?:え|し)て))/u,
  /(?:書き忘れ|言い忘れ|伝え忘れ|書くのを忘れ|言うのを忘れ|書くん忘れ|言うん忘れ|書いてなかった|入れ忘れ)(?:た|て|まし|とっ)/u,
  /(?:(?:も|を|と|って|という(?:こと|の)を?)(?:、)?(?:追記|追加|付け加え|書き足|書き加え|足し)(?:し|て|え|とい)[ぁ-ん]{0,16}[。！!]*$)/u,
  /(?:これ|それ|こちら|このこと|その件|以上|上記)(?:も|を|を?も)?(?:追加|追記|付け加え|つけ加え|書き足|書き加え|足し|伝え|入れ)[ぁ-ん]{0,3}(?:で|も)?(?:お?伝え|知らせ|書い)?[ぁ-ん願]{0,12}(?<!か)[。！!]*$/u,
  /[.,;!] ?(?:(?:please|pls|so|and|also|kindly|can you|could you) )*(?:add|include|pass on|note|tell them|write) (?:this|that|it)(?: (?:too|also|as well|on|to (?:it|my (?:request|complaint))|please|pls|thanks))*[.!]*$/u,
];

const WAY =
  'by (?:phone|telephone|post|letter|mail|e-?mail|chat|sms|whats ?app)|(?:call|phone|mail|e-?mail|write to|text|ring|reply to|answer|contact) me|here in (?:the |this )?chat|in (?:the |this )?chat|on paper|(?:use|not) (?:my )?(?:phone|e-?mail|chat|post)';
const VALUE =
  "(?:it|that|he|she|they|name|number|date|address|the \\w+|my (?:\\w+ )?\\w+)(?:'s| is| was| are| were| should be| must be| has to be)";

const CORRECTS: readonly RegExp[] = [
  found(
    `^(?:oh |sorry|wait|oops|ok |aiyo |hey |but |ah )?[,.! ]*(?:no|nope|nah|sorry|wait|oops|correction|mistake|wrong|actually|instead|rather|i mean|i meant|change|better)\\b[,.:;! …-]*(?:[a-z' ]{0,24}[,.:;! ]+)?(?:please |pls |better |i (?:want|prefer|would like|need)(?: it| an answer| to be| the answer| you to)? |rather |send it |answer |the answer |reply |give it )?(?:${WAY})`,
  ),
  found(
    `^(?:oh |sorry|wait|oops|ok |aiyo |hey |but |ah )?[,.! ]*(?:no|sorry|wait|oops|correction|mistake|wrong|actually|i mean|i meant|my mistake|typo)\\b[,.:;! …-]*(?:i (?:made|wrote|typed|put|gave)[a-z ]{0,30}[,.:;! ]+)?(?:${VALUE})`,
  ),
  found(
    '\\bi (?:made (?:a |one )?(?:mistake|error|typo)|(?:wrote|typed|put|gave|entered|spelled|spelt|said) (?:it |that |the |my )?(?:\\w+ )?(?:\\w+ )?(?:wrong(?:ly)?|incorrect(?:ly)?|by mistake))',
  ),
  found(
    `^(?:[a-z' ]{0,20}[,.! ]+)?(?:the|my) (?:\\w+ )?(?:name|number|date|address|phone|email|e-mail|time|place|amount|day|year|spelling|post ?code)(?: (?:i (?:gave|wrote|sent|typed)|above|there))? (?:is|was) (?:wrong|incorrect|not (?:right|correct)|a mistake|old|misspelled|misspelt)`,
  ),
  found('^(?:correction|typo|erratum)\\b'),
  found(
    LEAD,
    '(?:my )?(?:mistake|error|typo|wrong one|wrong (?:mail|e-?mail|number|address))[,.:;! …-]+.{0,60}(?:@|\\d{4})',
  ),
  found('^[^,.?]{1,40} (?:is|was) (?:wrong|incorrect|not right),? (?:it|that) (?:was|is|should)\\b'),
  /^(?:(?:あ|あっ|すみません|すいません|ごめん|ごめんなさい|えっと|いや|いえ|ちょっと待って|待って|やっぱり?|やはり|申し訳ありません|違う|ちゃう|ちがう|違います|間違い|しまった)[、,。！! …]*){1,3}(?:[^。、?？]{0,24}?(?:電話|郵送|郵便|手紙|メール|チャット|書面|紙|この画面)(?:で|に|が|のほう|の方|へ)|[^。?？]{1,40}(?:じゃ|では|や|とちゃう|でね)(?:なく(?:て)?|のうて|なかっ|ねくて)|(?:間違|まちが|打ち間違|書き間違))/u,
  /(?:書き|打ち|言い|入力|送り)?(?:間違え|まちがえ|間違い|ミス)(?:まし|た|て|ちゃ|でし|です|とっ|がありま|があった)/u,
  /(?:日付|名前|番号|住所|時間|金額|場所|アドレス|日|年|曜日|漢字|ふりがな|フリガナ|電話)(?:が|は|を)?(?:、)?(?:間違|まちが|違(?:い|って|う)|誤)/u,
  /^(?:訂正|修正)[:：、。です]/u,
];

const MAY_ADD: readonly RegExp[] = [
  found(
    '^(?:(?:oh|ok|okay|hi|hey|sorry|yes|so|well|thanks|thank you)[,.! …-]+){0,3}(?:and also|oh also|also|and|additionally|furthermore|plus|by the way|btw|for your information|fyi|besides|moreover|another thing|and the|and my|and it|and he|and she)[ :,.-]',
  ),
  /^(?:(?:あ|あっ|すみません|すいません|えっと|はい|ありがとう(?:ございます)?)[、,。！! …]*){0,2}(?:(?:あと|なお|ほんで|そんで|あとな|それとな|また)[、,はもで ]|それと|それから|ちなみに|ついでに|補足ですが)/u,
];

/** Reads what is told after sending; nothing of what asks, or only says that this was all. */
export function readAfterwards(typed: string): Afterwards | undefined {
  const beginning = typed.slice(0, BEGINNING);
  const text = fold(beginning).replace(/\s+/gu, ' ').slice(0, BEGINNING);
  if (text.length < FEWEST || SAYS_NOTHING.test(text)) return undefined;
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  if (mayAdd(text) && says(ADDS)) return 'adds';
  if (looksLikeQuestion(beginning)) return undefined;
  if (says(CORRECTS)) return 'corrects';
  return says(MAY_ADD) ? 'mayAdd' : undefined;
}

const mayAdd = (text: string): boolean => !text.endsWith('?') || ASKS_TO_ADD.test(text);

/** "Could you add that …?" asks for it, and asks nothing. */
const ASKS_TO_ADD =
  /\b(?:can|could|will|would) (?:you|u) (?:please |pls |also |kindly |just )*add (?:that|also|this|it|to|the fact)\b.{10}/u;

const SAYS_NOTHING =
  /^(?:[a-z]+[,.! ]+){0,3}(?:that(?:'?s| is| was) (?:all|it|fine|ok|okay|good)|nothing (?:else|more)|no (?:thanks|thank you|problem|need|worries|more)|thank(?:s| you)(?: \w+){0,3}|i forgot (?:my |the )?(?:password|receipt|number|code)[a-z ]*)[.!]*$|^(?:あと|それと)?(?:は|、)?(?:大丈夫|結構|特に(?:ない|あり)|以上)/u;
