import { fold } from '../text/fold';

/** A narrow thing that policies mostly leave out, while a broad provision stands close by. */
type NarrowTopic = 'cookie-optout' | 'contractor-names' | 'fee-amount' | 'retention';

/** A longer message asks more than this. In UTF-16 units. */
const LONGEST = 120;
const FIRMS =
  '(?:委託先|再委託先|外注先|下請け?|外部業者|業者|委託(?:して(?:い|る)*)?会社|itakusaki|itaku|gaichuu saki|contractors?|subcontractors?|processors?|sub-?processors?|vendors?|outsourc\\w*|service providers?)';
const COOKIES = '(?:cookies?|クッキー|くっきー|kukkii?s?)';
const REFUSE =
  '(?:拒|断り|断る|ことわ|無効|オフに|ブロック|受け入れない|受け取らない|使わせない|切り方|切る|止め方|消し方|kobam|kyohi|mukou|kotowa|yametai|refus\\w*|reject\\w*|block\\w*|disabl\\w*|declin\\w*|opt(?:ing)?[- ]?out|turn(?:ing)? (?:them |it )?off|switch(?:ing)? (?:them |it )?off|say(?:ing)? no|get rid of)';
const LEFT = '(?:退会|解約|脱退|会員を?(?:やめ|辞め)|アカウント(?:を)?(?:消し|削除し|閉じ)|taikai|kaiyaku)';
const HOW_LONG =
  '(?:(?:どの|どれ|どん)(?:くらい|ぐらい|だけ)(?:の(?:期間|間|年月))?|いつまで|何年(?:間|くらい|ぐらい)?|何[かヶカケ]月)';
const STAYS = '(?:残|保存|保管|置いて|置か|持って|持っと|持ち続け|nokor|nokotte|hozon|hokan)';

const ASKED: readonly (readonly [NarrowTopic, RegExp])[] = [
  ['cookie-optout', new RegExp(`${COOKIES}[^。.?!]{0,24}${REFUSE}|${REFUSE}[^。.?!]{0,16}${COOKIES}`, 'u')],
  [
    'contractor-names',
    new RegExp(
      `${FIRMS}[^。.?!]{0,12}(?:会社名|社名|企業名|名前|名称|法人名|kaisha ?mei|kaisha no namae|shamei|namae|by name|\\bnames?\\b)|\\bnames? of (?:all |the |your |any )*(?:compan(?:y|ies) |firms? )?(?:that )?(?:you )?${FIRMS}|(?:どこの|何という)会社(?:に|へ)?(?:委託|外注)`,
      'u',
    ),
  ],
  [
    'fee-amount',
    /(?:手数料|料金|費用|tesuu?ryou)[^。.?!]{0,10}(?:具体的|正確|金額|いくら|なんぼ|何円|の額|ikura)|\b(?:fees?|charges?)\b[^.?!]{0,12}\b(?:amount|exactly|in (?:yen|figures|dollars))\b|\b(?:exact|precise) (?:fee|charge|amount|cost)|\bhow (?:much|many yen)\b[^.?!]{0,24}\b(?:fee|charge)\b/u,
  ],
  [
    'retention',
    new RegExp(
      `(?:情報|データ|でーた|記録|個人情報|住所|番号|名前)[^。.?!]{0,6}${HOW_LONG}(?:も|は|で|まで|、)?(?:御社|そちら|会社)?(?:に|で|は)?${STAYS}|${LEFT}(?:した|して|し)?(?:後|あと|のち|から|ato|go)?[^。.?!]{0,16}${STAYS}|\\b(?:after|once|when) (?:i|we|you|one|people) (?:have |has )?(?:left|leave|close|cancel|quit|closed|cancelled)\\b[^.?!]{0,40}\\b(?:stays?|remains?|kept|keep|still)\\b|\\b(?:stays?|remains?|kept|keep|still)\\b[^.?!]{0,30}\\bafter (?:i |we |you |one )?(?:leav\\w*|clos\\w*|cancel\\w*|quit\\w*|left)\\b`,
      'u',
    ),
  ],
];

/** The narrow thing that a short message asks about in so many words; undefined for nearly every message. */
export function narrowTopic(text: string): NarrowTopic | undefined {
  if (text.length > LONGEST) return undefined;
  const said = fold(text);
  return ASKED.find(([, pattern]) => pattern.test(said))?.[0];
}
