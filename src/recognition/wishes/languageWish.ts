import { fold, foldPhrase } from '../text/fold';
import { either, maybe, whole } from '../text/pattern';

/** The languages of the desk. */
type Language = 'en' | 'ja';

/** Nobody needs more words for it, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 120;
const BETWEEN = /[,.;!?。、!?…\n]+| (?:so|but|and|because) /u;

interface Names {
  readonly english: string;
  readonly japanese: string;
}
const NAMES: Readonly<Record<Language, Names>> = {
  en: {
    english: '(?:english|kiingereza|angrezi|eigo|inglish|englis)',
    japanese: '(?:英語|えいご|eigo|いんぐりっしゅ)',
  },
  ja: { english: '(?:japanese|kijapani|nihongo|japanes)', japanese: '(?:日本語|にほんご|nihongo)' },
};

const LEAD = `(?:${either('sorry|hi|hello|but|and|so|please|pls|plz|ok|okay|no|oh|sir|excuse me|if possible|maybe|then|actually|hey|cause|as|since')} ){0,3}`;
const TAIL = `(?: ${either('please|pls|plz|sir|madam|thanks|thank you|here|now|then|with you|instead|only|for me|tafadhali|desu|ka|bro|man|better|if possible|if you can')}){0,3}`;
const OK = '(?:ok|okay|possible|fine|alright|all right|good|better|easier|nice)';
const DO =
  '(?:write|talk|speak|do (?:it|this)|use|chat|type|continue|switch|change|go on|go|have (?:it|this)|read (?:it|this)|see (?:it|this)|put (?:it|this)|say (?:it|that))';
const KNOW = '(?:speak|know|read|understand|write|talk|follow|get)';

const askedInEnglish = ({ english }: Names): readonly RegExp[] => [
  whole(
    LEAD,
    maybe('in |use |speak |with |only |how about |what about |to |back to '),
    english,
    maybe(` (?:is |would be )?${OK}`),
    TAIL,
  ),
  whole(LEAD, `(?:is|would) ${english} (?:be )?${OK}`, TAIL),
  whole(
    LEAD,
    `(?:can|could|may|shall|let|will|would) (?:i|we|you|u|us)(?: please)?(?: just)? ${DO}(?: (?:it|this|to|in|into|with me|back)){0,3} ${english}`,
    TAIL,
  ),
  whole(
    LEAD,
    `(?:i|we) (?:prefer|want|would like|need)(?: to)?(?: ${DO})?(?: (?:in|to|it in))? ${english}`,
    TAIL,
  ),
  whole(LEAD, `i'd (?:like|prefer|rather)(?: to)?(?: ${DO})?(?: (?:in|to|it in))? ${english}`, TAIL),
  whole(LEAD, `(?:switch|change|put (?:it|this)|go|turn)(?: back)? (?:in|to|into) ${english}`, TAIL),
  whole(
    LEAD,
    `(?:(?:do|can|does) )?(?:you|u|anyone|anybody|someone)(?: here)? (?:do|speak|understand|know|write|have) ${english}`,
    TAIL,
  ),
  whole(LEAD, `${english} (?:me|mein|mai|main)(?: (?:bolo|likho|baat karo|batao|baat karein))?`),
  whole(
    LEAD,
    `${english} (?:de|ni)(?: mo)?(?: (?:ii|ok|daijoubu|onegai|onegaishimasu|shite))?(?: (?:desu|kudasai))?(?: ka)?`,
  ),
];
/** That one knows this language alone, or the other one badly. */
const badInEnglish = ({ english: own }: Names, { english: other }: Names): readonly RegExp[] => [
  whole(
    LEAD,
    `my ${other} is (?:(?:very|so|really|quite|too) )?(?:bad|poor|weak|terrible|limited|rusty|basic|not (?:(?:very|so|that|too) )?(?:good|great))`,
    TAIL,
  ),
  whole(
    LEAD,
    `i (?:do not|don't|dont|can't|cant|cannot|can not|hardly|barely|no) (?:really )?${KNOW}(?: (?:much|any|good|well|enough))? ${other}`,
    TAIL,
  ),
  whole(LEAD, `no ${other}`, TAIL),
  whole(LEAD, `i (?:only|just) ${KNOW} ${own}`, TAIL),
  whole(
    LEAD,
    `${other} (?:ga |wa )?(?:heta|nigate|wakaranai|wakarimasen|dekinai|dekimasen|yomenai|yomemasen)(?: desu)?`,
  ),
];

const LEAD_JA = `(?:${either('すみません(?:が)?', 'すいません(?:が)?', '申し訳(?:ありません|ございません)(?:が)?', 'あの', 'えっと', 'やっぱり?', 'できれば', 'もし', 'でも', 'では', 'じゃあ?', 'ほな', '私は?', 'わたしは?', '僕は?', 'ここは?', 'これは?', 'すべて', '全部')}){0,3}`;
const KANA = '[\\u3041-\\u309f]{0,12}';
const NOT = '(?:ない|ん|へん|ません|ねえ|なくて|ず)';
const BECAUSE =
  '(?:です|の|ん|だ|や|なので|ので|から|けど|が|で|し|ねん|わ|なんで|やから|だから|さかい){0,3}';

const badJapanese = ({ japanese: own }: Names, { japanese: other }: Names): string =>
  either(
    `${other}(?:は|が|も|って)?(?:あまり|あんまり|よく|全然|ほとんど|まったく|全く)?(?:わから|分から|読め|話せ|書け|でき|しゃべれ|打て|入力でき)${NOT}${BECAUSE}`,
    `${other}(?:は|が|も)?(?:あまり|あんまり|よく|全然|ほとんど)?(?:わかりません|分かりません)${BECAUSE}`,
    `${other}(?:は|が|も)?(?:とても|すごく|ちょっと|少し)?(?:苦手|下手|へた|不得意|無理)${BECAUSE}`,
    `${own}しか(?:わから|分から|読め|話せ|書け|でき|しゃべれ|打て)${NOT}${BECAUSE}`,
    `${own}しか(?:わかりません|分かりません)${BECAUSE}`,
    `${other}(?:じゃなくて|ではなくて?|じゃなく|やめて|より)`,
  );
const askedJapanese = ({ japanese: own }: Names): string =>
  either(
    `${own}でも?(?:いい|ええ|良い|よい|よろし|大丈夫|だいじょうぶ|構い|構わ|かま|ok|おk|いけ|通じ)${KANA}`,
    `${own}で(?:お願い|おねがい|頼|たの)${KANA}`,
    `${own}で(?:続け|つづけ|やり|進め|話し|喋|喋っ|しゃべっ|しゃべり|話|対応し|説明し|教え|書い|打っ|入力し)(?:たい|て(?:ください|下さい|ほしい|欲しい|もらえ|いただけ|くれ|や|も(?:いい|ええ|大丈夫|構))|ましょう)${KANA}`,
    `${own}で(?:しゃべって|話して|喋って|続けて|やって|書いて)`,
    `${own}に(?:切り替え|切替え|変え|かえ|し|変更し|戻し)(?:て|たい)${KANA}`,
    `${own}(?:は)?(?:いけ|通じ|でき|話せ|使え|大丈夫)(?:ます|る|です)?(?:か|の|ん|かな|んか|かね|やろか)`,
    `${own}(?:で|に|が(?:いい|ええ|良い|よい)${KANA})?`,
  );

const ASKED: Readonly<Record<Language, readonly RegExp[]>> = { en: asked('en'), ja: asked('ja') };
const BAD: Readonly<Record<Language, readonly RegExp[]>> = { en: bad('en', 'ja'), ja: bad('ja', 'en') };

function asked(language: Language): readonly RegExp[] {
  const other = NAMES[language === 'en' ? 'ja' : 'en'];
  const names = NAMES[language];
  return [...askedInEnglish(names), whole(LEAD_JA, maybe(badJapanese(names, other)), askedJapanese(names))];
}

function bad(language: Language, other: Language): readonly RegExp[] {
  return [
    ...badInEnglish(NAMES[language], NAMES[other]),
    whole(LEAD_JA, badJapanese(NAMES[language], NAMES[other])),
  ];
}

/** What may stand beside it. */
const BESIDE = whole(
  either(
    "(?:sorry|hi|hello|excuse me|please|ok|okay|thanks|thank you|i can(?:'t| ?not) read (?:this|it)|i (?:don't|do not|dont) understand(?: this| it)?)",
    'すみません|すいません|こんにちは|はじめまして|ありがとうございます|お願いします|読めません|読めない|わかりません',
  ),
);

/**
 * The language that somebody asks to be spoken to in, when this is all that is said; that one writes it badly is asking
 * for the other. What tells of a language, or of papers in one, asks for nothing.
 */
export function readLanguageWish(typed: string): Language | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = fold(typed);
  if (text.length > LONGEST) return undefined; // one letter may be folded into eighteen
  const clauses = text
    .split(BETWEEN)
    .map(foldPhrase)
    .filter((clause) => clause !== '');
  if (!clauses.some((clause) => NAMED.test(clause))) return undefined;
  return (['en', 'ja'] as const).find((language) => isAsked(clauses, language));
}

/** Nobody asks for a language without its name, and most messages have none. */
const NAMED = new RegExp(
  Object.values(NAMES)
    .flatMap(({ english, japanese }) => [english, japanese])
    .join('|'),
  'u',
);

function isAsked(clauses: readonly string[], language: Language): boolean {
  const asks = (clause: string) =>
    [...ASKED[language], ...BAD[language]].some((pattern) => pattern.test(clause));
  return clauses.some(asks) && clauses.every((clause) => BESIDE.test(clause) || asks(clause));
}
