import { countryIn, readCountry } from '../../src/recognition/places/country';
import { isCountryCode } from '../../src/recognition/places/countryNames';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  KE: [
    'Kenya',
    'KENYA',
    ' kenya. ',
    'ケニア',
    'ｹﾆｱ',
    'ケニヤ',
    'KE',
    '🇰🇪',
    'Republic of Kenya',
    'the Republic of Kenya',
    'I live in Kenya',
    "I'm in Kenya",
    'from Kenya',
    'My country is Kenya',
    'ケニアです',
    'ケニアに住んでいます',
    'ケニア在住です',
    '国はケニアです',
    'ケニア共和国',
    'Nairobi, Kenya',
  ],
  LK: [
    'Sri Lanka',
    'srilanka',
    'Ceylon',
    'スリランカ',
    'セイロン',
    'Democratic Socialist Republic of Sri Lanka',
  ],
  JM: ['Jamaica', 'ジャマイカ', 'Jamaica W.I.', 'Jamaica, West Indies'],
  PK: ['Pakistan', 'パキスタン', 'Islamic Republic of Pakistan'],
  NZ: ['New Zealand', 'NZ', 'N.Z.', 'Aotearoa', 'ニュージーランド'],
  GB: [
    'UK',
    'U.K.',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Great Britain',
    'United Kingdom',
    'the UK',
    'イギリス',
    '英国',
    'イングランド',
  ],
  US: [
    'USA',
    'U.S.A.',
    'US',
    'America',
    'United States',
    'the United States of America',
    'アメリカ',
    '米国',
    'アメリカ合衆国',
  ],
  AE: ['UAE', 'U.A.E.', 'United Arab Emirates', 'Dubai', 'アラブ首長国連邦', 'ドバイ'],
  KR: ['South Korea', 'Korea', 'Republic of Korea', '韓国', '大韓民国'],
  CN: ['China', 'PRC', '中国', '中華人民共和国'],
  HK: ['Hong Kong', 'HK', '香港'],
  TW: ['Taiwan', '台湾'],
  MM: ['Myanmar', 'Burma', 'ミャンマー', 'ビルマ'],
  CI: ["Côte d'Ivoire", 'Cote d’Ivoire', 'Ivory Coast', 'コートジボワール'],
  CD: ['DR Congo', 'DRC', 'Democratic Republic of the Congo', 'コンゴ民主共和国'],
  CG: ['Congo Brazzaville', 'コンゴ共和国'],
  TT: ['Trinidad and Tobago', 'Trinidad & Tobago', 'Trinidad', 'トリニダード・トバゴ'],
  BS: ['Bahamas', 'The Bahamas', 'バハマ'],
  VC: ['St. Vincent', 'Saint Vincent and the Grenadines'],
  TR: ['Türkiye', 'Turkiye', 'Turkey', 'トルコ'],
  TZ: ['Tanzania', 'タンザニア', 'Zanzibar'],
  SZ: ['Eswatini', 'Swaziland'],
  RU: ['Russia', 'Russian Federation', 'ロシア'],
  GE: ['Georgia', 'ジョージア', 'グルジア'],
  JO: ['Jordan', 'ヨルダン'],
  TD: ['Chad', 'チャド'],
  JE: ['Jersey'],
  IN: ['India', 'IN', 'インド'],
  ID: ['Indonesia', 'インドネシア'],
  JP: ['Japan', '日本', 'にほん', 'JP', '日本に住んでいます', '東京都千代田区'],
  NL: ['Netherlands', 'the Netherlands', 'Holland', 'オランダ'],
  GW: ['Guinea-Bissau', 'Guinea Bissau', 'ギニアビサウ'],
  PG: ['Papua New Guinea', 'PNG', 'パプアニューギニア'],
  SS: ['South Sudan', '南スーダン'],
  XK: ['Kosovo'],
};

describe.each(Object.entries(NAMES))('names of %s', (value, typed) => {
  test.each(typed)('%s', (name) => {
    expect(readCountry(name)).toEqual({ ok: true, value });
  });
});

test.each([
  ['', 'required'],
  ['  ', 'required'],
  ['Wakanda', 'notACountry'],
  ['in', 'notACountry'],
  ['no', 'notACountry'],
  ['NO', 'notACountry'],
  ['ZZ', 'notACountry'],
  ['EU', 'notACountry'],
  ['Congo', 'notACountry'],
  ['123', 'notACountry'],
  ['constructor', 'notACountry'],
  ['Kenya '.repeat(60), 'notACountry'],
])('%s is refused as %s', (typed, reason) => {
  expect(readCountry(typed)).toEqual({ ok: false, reason });
});

test.each([
  ['P.O. Box 1234\nNairobi 00100\nKenya', 'KE'],
  ['P.O. Box 1234, Nairobi, Kenya.', 'KE'],
  ['P.O. Box 1234 Nairobi Kenya', 'KE'],
  ['Moi Avenue, Mombasa, KENYA 80100', 'KE'],
  ['Moi Avenue, Mombasa, Kenya, East Africa', 'KE'],
  ['Moi Avenue\nMombasa\nKenya\nTel: +254 712 345678', 'KE'],
  ['Moi Avenue\nMombasa\nKenya\ngrace@example.com', 'KE'],
  ['12 Hope Road, Kingston 10, Jamaica W.I.', 'JM'],
  ['Flat 3, 1 Temple Road, Colombo, Sri Lanka 00300', 'LK'],
  ['14 Queen Street\nAuckland 1010\nNew Zealand', 'NZ'],
  ['1 High Street, Leeds LS1 1AA, UK', 'GB'],
  ['1 High Street Belfast Northern Ireland', 'GB'],
  ['Port of Spain, Trinidad & Tobago', 'TT'],
  ['Port of Spain Trinidad and Tobago', 'TT'],
  ['10 Orchard Road, Singapore 238858', 'SG'],
  ['PO Box 5, Johannesburg, South Africa', 'ZA'],
  ['PO Box 5 Johannesburg South Africa', 'ZA'],
  ['Juba South Sudan', 'SS'],
  ['Boroko, NCD, Papua New Guinea', 'PG'],
  ['Amman, Jordan', 'JO'],
  ['Main Road\nAmman\nJordan', 'JO'],
  ["N'Djamena, Chad", 'TD'],
  ['St Helier, Jersey', 'JE'],
  ['12 Rustaveli Avenue, Tbilisi, Georgia', 'GE'],
  ['100 Peachtree Street, Atlanta, Georgia, USA', 'US'],
  ['1-1 Chiyoda, Tokyo 100-0001, Japan', 'JP'],
  ['東京都千代田区千代田1-1', 'JP'],
  ['〒100-0001 東京都千代田区千代田1-1', 'JP'],
  ['100-0001\n千代田区千代田1-1', 'JP'],
  ['北海道札幌市中央区北1条西2丁目', 'JP'],
  ['日本国東京都千代田区', 'JP'],
  ['ケニア ナイロビ市モイ通り1', 'KE'],
  ['ケニア、ナイロビ市', 'KE'],
  ['ナイロビ市モイ通り1 ケニア', 'KE'],
  ['スリランカ・コロンボ市', 'LK'],
  ['中国四川省成都市', 'CN'],
  ['アメリカ合衆国カリフォルニア州', 'US'],
  ['インドネシア ジャカルタ', 'ID'],
  ['1 Main Road, Kampala, ウガンダ', 'UG'],
])('%j is an address in %s', (address, country) => {
  expect(countryIn(address)).toBe(country);
});

test.each([
  '',
  'P.O. Box 1234\nNairobi',
  '10 Journal Square, Jersey City',
  '1 Broad Street, Newark, New Jersey',
  '100 Peachtree Street, Atlanta, Georgia',
  '100 Peachtree Street, Atlanta, Georgia 30303',
  '5 Georgia Street, Vancouver',
  '12 Kenya Road, Leeds',
  'Chad Smith, 5 High Street, Leeds',
  'West Jordan',
  'c/o Mr Michael Jordan',
  'Michael Jordan',
  'Albuquerque, New Mexico',
  'Avenue de France',
  'Port of Spain',
  'タイガー通り5',
  'たいら町1',
  '南アルプス通り',
  'マリン通り',
  'Los Angeles, CA 90001',
  'Chicago, IL',
])('%j names no country', (address) => {
  expect(countryIn(address)).toBeUndefined();
});

test('of all pairs of letters 249 are countries of ISO 3166-1, and Kosovo is one besides', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  expect(pairs.filter(isCountryCode)).toHaveLength(250);
  expect(['XK', 'AX', 'SS', 'BQ'].every(isCountryCode)).toBe(true);
  expect(['AN', 'AC', 'EU', 'UK', 'XX', 'YU'].some(isCountryCode)).toBe(false);
});
