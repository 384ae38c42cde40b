import assigned from 'i18n-iso-countries/codes.json';
import { foldPhrase } from '../text/fold';

/** ISO 3166-1, two letters, and XK, by which Kosovo goes everywhere until it has a code. */
const CODES = assigned.flatMap(([code]) => code ?? []).sort();

/** Names that people use and no list of countries has. */
const ALIASES: Readonly<Record<string, string>> = {
  AE: 'UAE|U.A.E.|Emirates|Dubai|Abu Dhabi|Sharjah|ドバイ|アブダビ|首長国連邦',
  AU: '豪州|オーストラリア連邦',
  BA: 'Bosnia',
  BD: 'Bangla Desh',
  BI: 'ブルンジ共和国',
  BN: 'Brunei Darussalam',
  BS: 'The Bahamas',
  CD: 'Democratic Republic of the Congo|Democratic Republic of Congo|DRC|DR Congo|D.R. Congo|Congo Kinshasa|Congo DRC|Zaire|コンゴ民主共和国',
  CG: 'Congo Brazzaville|Republic of the Congo',
  CI: 'Ivory Coast|象牙海岸',
  CN: 'PRC|Mainland China|Peoples Republic of China|中華人民共和国|中国本土',
  CV: 'Cape Verde',
  CZ: 'Czech Republic|チェコ共和国',
  GB: 'UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|英国|イングランド|スコットランド|ウェールズ|グレートブリテン',
  GE: 'ジョージア国|グルジア|Republic of Georgia',
  GM: 'The Gambia',
  HK: 'Hong Kong|HK|Hongkong|香港',
  ID: '印尼',
  IE: 'Eire|Republic of Ireland',
  IN: 'Bharat|印度',
  JP: 'Nippon|Nihon|日本国|にほん|にっぽん',
  KE: 'ケニヤ',
  KP: 'DPRK|Democratic Peoples Republic of Korea|朝鮮民主主義人民共和国',
  KR: 'Korea|ROK|Republic of Korea|大韓民国|韓国|南朝鮮',
  LA: 'Lao PDR|Laos PDR',
  LK: 'Ceylon|Srilanka|セイロン',
  MK: 'Macedonia|マケドニア',
  MM: 'Burma|ビルマ',
  MN: '蒙古',
  MO: 'Macau|Macao|マカオ|澳門',
  MY: 'マレーシア連邦',
  NL: 'Holland|和蘭',
  NZ: 'Aotearoa|NZ|N.Z.|ニュージランド|ニュージー',
  PG: 'PNG|P.N.G.|パプア・ニューギニア',
  PH: 'Phillipines|Philipines|The Philippines',
  PS: 'Palestine|State of Palestine|パレスチナ',
  RU: 'Russian Federation|ロシア連邦',
  SA: 'KSA|K.S.A.|Saudi|サウジ',
  SG: 'シンガポール共和国',
  SR: 'Surinam',
  SZ: 'Swaziland|スワジランド',
  TH: 'Siam|タイ王国',
  TL: 'East Timor',
  TR: 'Turkey',
  TT: 'Trinidad|Tobago|Trinidad & Tobago|T&T|トリニダード',
  TW: 'Taiwan ROC|Republic of China|中華民国|台灣|臺灣',
  TZ: 'Zanzibar|Tanganyika|ザンジバル|United Republic of Tanzania',
  US: 'USA|U.S.A.|U.S.|United States of America|The States|America|アメリカ|米国|北米合衆国|合衆国',
  VA: 'Vatican|バチカン',
  VC: 'St Vincent|St Vincent and the Grenadines',
  VN: 'Viet Nam|越南',
  ZA: 'RSA|R.S.A.|南アフリカ',
  ZW: 'Rhodesia',
};

const DISPLAYED = (['en', 'ja'] as const).flatMap((language) =>
  (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style })),
);
const NAMES = namesByWord();
const OFFICIAL =
  /^(?:the )?(?:(?:united|federal|islamic|democratic|socialist|arab|co-operative|cooperative|independent|democratic socialist|federative) )*(?:republic|kingdom|commonwealth|federation|state|sultanate|union|principality|hashemite kingdom) of (?:the )?/u;

/** The country (ISO 3166-1, two letters) of a name in English or Japanese that stands alone. */
export function countryOfName(name: string): string | undefined {
  const word = comparableName(name);
  return NAMES.get(word) ?? NAMES.get(word.replace(OFFICIAL, '')) ?? NAMES.get(word.replace(/共和国$/u, ''));
}

/** Whether two letters are the code of a country. */
export function isCountryCode(code: string): boolean {
  return CODES.includes(code);
}

/** A name made comparable: katakana as hiragana, no accents on Latin letters, no points, no article. */
function comparableName(name: string): string {
  return foldPhrase(name)
    .normalize('NFD')
    .replace(/(?<=\p{sc=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/&/gu, ' and ')
    .replace(/[.'・]/gu, '')
    .replace(/\bst\b/gu, 'saint')
    .replace(/[^\p{L}\p{N}ー]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/u, '');
}

/** What people say comes last, so that it counts where a name is two countries'. */
function namesByWord(): ReadonlyMap<string, string> {
  const displayed = CODES.flatMap((code) => namesOf(code).map((name) => [name, code] as const));
  const said = Object.entries(ALIASES).flatMap(([code, aliases]) =>
    aliases.split('|').map((alias) => [comparableName(alias), code] as const),
  );
  return new Map([...displayed, ...said]);
}

/** Myanmar (Burma) is either of them; 中華人民共和国香港特別行政区 goes by its short name as well. */
function namesOf(code: string): readonly string[] {
  return DISPLAYED.flatMap((displayed) => {
    const name = displayed.of(code) ?? code;
    const [, before = name, within = name] = /^([^(（]+)[(（](.+)[)）]$/u.exec(name) ?? [];
    return [name, before, within].map(comparableName);
  });
}
