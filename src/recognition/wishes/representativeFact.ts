import { either } from '../text/pattern';
import type { AskedOf } from './deskFactWords';
import { found } from './deskFactWords';

/*
 * How people ask what whoever asks for somebody else has to show: 委任状は原本ですか, "what do you need from an agent?".
 * Each pattern holds a sentence to what it names, what it wants to know of that, and that it asks.
 */

const holds = (...parts: readonly string[]): RegExp =>
  found('^', ...parts.map((part) => `(?=[^。]{0,200}?${part})`));

const PAPER = either(
  'powers? of attorney|\\bp\\.?o\\.?a\\b|letters? of (?:authority|authori[sz]ation|attorney|consent|representation|appointment)',
  'authori[sz]ation (?:letter|form|paper)|(?:written|signed) (?:authority|authori[sz]ation|mandate)|\\bmandate\\b|proof of authority',
);
const AGENT = either(
  '\\b(?:representatives?|agents?|lawyers?|solicitors?|advocates?|attorneys?(?! general)|proxy|guardians?|executors?)\\b',
  '\\b(?:act|acts|acting|ask|asking|appl(?:y|ying)|request|requesting|speak|speaking)(?: fi)? (?:for|on behalf of|fi|in the name of) (?:my|mi|a|an|the|somebody|someone|another|him|her|them|his)\\b',
  "\\bon (?:my|his|her|their|the|a|our) \\S{2,14}(?:'s|s')? behalf\\b|\\bon behalf of\\b",
);
const PAPERS =
  '\\b(?:documents?|docs|papers?|paperwork|proof|evidence|certificates?|forms?|show|submit|provide|prove|attach|power of attorney)\\b';
const OF_PAPER = either(
  '\\b(?:originals?|cop(?:y|ies)|scan\\w*|photo\\w*|pdf|certified|stamp\\w*|seal\\w*|sign\\w*|notari[sz]\\w*|apostille\\w*|witness\\w*|translat\\w*)\\b',
  '\\b(?:expir\\w*|valid\\w*|time limit|limits?|dated?|how (?:old|recent|new|long)|months?|recent|template|sample|wording|format)\\b',
  '\\b(?:need|needs|needed|necessary|required?|enough|accept\\w*|ok|okay|send|upload|mail|post|where|have to|must|show|attach|also)\\b',
);
const NEED =
  '\\b(?:need|needs|needed|require[sd]?|want|must|have to|should|necessary|show|submit|provide|bring|prove|accept\\w*)\\b';
const ASKS = either(
  '\\?$',
  '(?:^|[,;:] ?|\\b(?:and|but|also|ok|so|or|sorry|please|lawyer|agent|representative) )(?:do|does|is|are|must|should|can|could|will|would|what|wat|wah|which|how|where|when|may|shall|whether)\\b',
  '\\b(?:tell me|let me know|i (?:want|need|would like) to know|asking|asked|wonder\\w*) (?:if|whether|what|which|how|where|about)\\b',
);
const KEPT =
  /\b(?:keep|kept|stor(?:e|ed|ing)|delet\w*|eras\w*|shar(?:e|ed|ing)|sell|sold|polic(?:y|ies)|your (?:agents?|representatives?|lawyers?)|eu|gdpr)\b/u;

export const REPRESENTATIVE_IN_ENGLISH: readonly AskedOf[] = [
  {
    fact: 'representative',
    asked: [holds(PAPER, OF_PAPER, ASKS), holds(AGENT, PAPERS, NEED, ASKS)],
    not: KEPT,
  },
];

const PAPER_JA = either(
  '委任状|いにんじょう|委任契約書|委任を?(?:証|示)|代理権|代理人選任|授権',
  '(?:代理|委任)[^。?]{0,20}(?:印鑑証明|実印)',
);
/** Papers of parents, guardians and heirs, which many others have as well. */
const REGISTER_JA = '(?:戸籍謄本|戸籍|登記事項証明書?|後見登記|出生証明書?|遺言書?|審判書)';
const AGENT_JA = either(
  '代理(?!店)|依頼[人者]|委任|後見人|弁護士|行政書士|司法書士|代行|(?:本人|家族|親|母|父|夫|妻|子ども?|息子|娘|主人)の?(?:代わり|かわり)|代わって|代わりに',
);
const PAPERS_JA = '(?:書類|書面|証明|しょるい|必要なもの|要るもの|いるもの|何(?:を|が)|なに(?:を|が)|なにか)';
const NEED_JA =
  '(?:必要|ひつよう|要る|要り|要ん|いる|いり|いんの|出[しすせ]|提出|用意|送|見せ|添付|準備|揃え|教え|教示|何|どの|どん)';
const OF_PAPER_JA = either(
  '原本|写し|コピー|こぴー|スキャン|写真|pdf|データ|押印|実印|捺印|認印|署名|印鑑|公証|認証|翻訳',
  '期限|発行|日付|[かヶカケ箇]月|有効|様式|書式|ひな形|ひな型|雛形|フォーマット|テンプレ|書き方|見本',
  '必要|要る|要り|要ら|いる(?:の|ん)|いり(?:ます|まへん)|いります|なし(?:で|でも)|なく(?:ても|て)|送|提出|添付|郵送|見せ|出[しすせ]|について|ついては',
);
const ASKS_JA = either(
  '(?:です|ます|でしょう|ません|ない|いい|ええ|よい|良い|ある|要る|いる|必要|だめ|ダメ|あかん|の|ん)(?:か|かな|かね|かいな|かしら|のん)(?:$|[。、?!]|と|を|も)',
  '\\?$|(?:の|のん|ん)$|教え|教示|知りたい|聞きたい|伺い|お尋ね|どう(?:すれば|したら|やって)|要否',
  '未回答|答え(?:て|が|を)|お答え|回答(?:が|を|して|いただ)',
);
const KEPT_JA =
  /保管|保存|消え|削除|消去|誰に|だれに|第三者|ポリシー|方針|規約|原文|言語|英語版|日本語版|漏/u;

export const REPRESENTATIVE_IN_JAPANESE: readonly AskedOf[] = [
  {
    fact: 'representative',
    asked: [
      holds(PAPER_JA, OF_PAPER_JA, ASKS_JA),
      holds(REGISTER_JA, '(?:原本|写し|コピー|期限|発行|[かヶカケ箇]月)', ASKS_JA),
      holds(AGENT_JA, PAPERS_JA, NEED_JA, ASKS_JA),
      holds('原本', '(?:写し|コピー|必要|要る|要り|いる|いり|でない|じゃない|だけ)', ASKS_JA),
    ],
    not: KEPT_JA,
  },
];
