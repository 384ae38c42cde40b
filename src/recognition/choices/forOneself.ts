import { fold } from '../text/fold';

/** Nobody needs more words to say so. In UTF-16 units. */
const LONGEST = 300;

const ANYBODY =
  '(?:any ?(?:body|one)(?: else)?|some ?(?:body|one)(?: else)?|no ?(?:body|one)(?: else)?|(?:an|any|no) ?other(?: (?:person|people|man|woman|body))?|other (?:person|people|man|woman)|(?:a|any|my) (?:client|customer|friend)|clients|someone|others)';
const ACTS = '(?:acting|asking|doing|writing|applying|requesting|speaking|filling|sending)';
const THING =
  '(?:name|surname|data|account|record|records|file|details|info|information|number|address|request|order|orders|car|photo|birthday|email|mail|self|complaint)';
const OTHERS =
  '(?:compan\\p{L}*|business|firm|shop|dealership|son|daughter|child|children|kid|boy|girl|wife|husband|mother|mum|father|dad|brother|sister|client|friend|boss)';

/** Says that one asks for oneself and for nobody else, however it was taken before. */
const IN_ENGLISH: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:am|i'm|im) no|no|ain'?t|nah|nuh|not|never)t? ${ACTS}(?: (?:it|this|that|here))? (?:for|fi|on behalf of) ${ANYBODY}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:not|never|nuh|no)(?: (?:it|this|that))? (?:for|fi|about|on behalf of) ${ANYBODY}(?=[^\\p{L}]|$)`,
    'u',
  ),
  /\b(?:not|no|don't have|have no|dont have) (?:a |any )?(?:client|principal)\b/u,
  new RegExp(
    `(?:\\b|^)m[yi] own(?: (?!${OTHERS}\\b)\\p{L}+)? ?${THING}\\b|\\b${THING} (?:is|are|of) (?:my own|mine)\\b`,
    'u',
  ),
  /\b(?:it is|it's|its|is|that is|that's|this is|a|mi a|all|data is) m[yi] own(?=[.,!]|$)/u,
  /(?<!\bnot )(?<!\bnot only )(?<!\bn't )\b(?:for|fi|about) (?:my|mi) ?self\b/u,
  /\b(?:i|we) (?:am|'m) the (?:person|one|customer|client|buyer) (?:himself|herself|myself|concerned|in question)\b/u,
  new RegExp(`\\b(?:no ?body|no one) (?:has )?(?:ask|asked|ask'd|sent|send|told|tell) (?:me|mi)\\b`, 'u'),
  /\bthere is no(?:body| one)? ?(?:other|else|other (?:person|people))\b/u,
];
const NOT_ONLY = /\b(?:not (?:just |only )?(?:for )?my ?self|as well as|both (?:me|myself))\b/u;

const IN_JAPANESE: readonly RegExp[] = [
  /(?:代理(?:人)?|代わり|かわり)(?:と(?:いう)?|って)?(?:では|じゃ|で|や)?(?:あり|な(?:い|く|か)|ねえ|ちゃう|ございませ)/u,
  /(?:誰か|だれか|(?:ほか|他|別)の(?:人|方|ひと)|他人|人)のため(?:では|じゃ|や)(?:な|あり|ちゃう|ねえ)/u,
  /(?:誰|だれ)(?:に|から)も(?:頼|たの)まれて(?:い)?(?:な|ま)/u,
  /(?:私|自分|わたし|わたくし|僕|俺|わし|うち|オレ)(?:自身)?の(?:こと|名前|名字|苗字|情報|データ|番号|住所|分|もの|件)(?:です|だ(?!け)|や(?!け)|なん|なの)/u,
  /(?:^|[、。\s])(?:私|自分|わたし|僕|俺)?(?:が|は)?本人(?:です|だ|や|なん|なの)(?!.{0,4}(?:ない|なく|か[。？?]))/u,
];

/** Whether somebody says that what they ask is for themselves and for nobody else: "I am not acting for anybody". */
export function saysForOneself(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed).replace(/\s+/gu, ' ');
  if (text.length > LONGEST || text.endsWith('?') || NOT_ONLY.test(text)) return false;
  return [...IN_ENGLISH, ...IN_JAPANESE].some((pattern) => pattern.test(text));
}

const TRADE =
  /^(?:(?:and|but|also|as|being|working as) )?(?:(?:i am|i'm|im|we are) )?(?:an? |the |your |our |their )?(?:[a-z-]{2,14} ){0,3}(?:agents?|brokers?|lawyer|advocate|solicitor|attorney(?:-at-law)?|barrister|dealer|importer|exporter|trader|forwarder|driver|mechanic|teacher|farmer|manager|director|secretary|accountant|engineer|nurse|doctor|pastor|clerk|officer|proprietor|consultant|ceo|md)(?: (?:at|of|in|with|from|by|here) .{1,60})?[.! ]*$/u;
const OF_OTHERS = /\b(?:m[yi]|his|her|their|our|for|behalf|represent\w*) /u;

/** Whether words say what somebody works as and no more: whoever asks as well for whom says it otherwise. */
export function namesTrade(piece: string): boolean {
  if (piece.length > LONGEST) return false;
  const text = fold(piece).replace(/\s+/gu, ' ');
  if (text.length > LONGEST || OF_OTHERS.test(text)) return false;
  return TRADE.test(text) || IN_JAPAN.test(text);
}
const IN_JAPAN =
  /^(?:私は)?(?:通関業者|通関士|ブローカー|ディーラー|販売店|弁護士|行政書士|司法書士|税理士|会社員|社長|部長|店長|整備士|運転手|輸入業者|業者)(?:です|だ|や|をして(?:い)?ます|してます)?[。！!]*$/u;
