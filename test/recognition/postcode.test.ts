import { findPostcode, onlyPostcode, townsAt } from '../../src/recognition/places/postcode';

test.each([
  '100-0001',
  '〒100-0001',
  '〒1000001',
  '〒 100 0001',
  '1000001',
  '100 0001',
  '１００－０００１',
  '〒１００ー０００１',
  '100−0001',
  '100‐0001',
  '100―0001',
  '一〇〇-〇〇〇一',
  '一〇〇ー〇〇〇一',
  '一〇〇の〇〇〇一',
  '郵便番号は100-0001です',
  '郵便番号：100-0001',
  'my postcode is 100-0001',
  'ZIP 1000001.',
])('%s is the postcode 1000001 and nothing else', (typed) => {
  expect(onlyPostcode(typed)).toBe('1000001');
  expect(findPostcode(typed.replace(/ZIP/u, ''))).toBe('1000001');
});

test.each([
  ['〒100-0001 東京都千代田区千代田1-1', '1000001'],
  ['〒514-0001三重県津市', '5140001'],
  ['1000001東京都千代田区千代田1-1', '1000001'],
  ['100 0001 千代田区', '1000001'],
  ['〒１００−０００１千代田区千代田１−１', '1000001'],
  ['〒一〇〇-〇〇〇一 千代田区', '1000001'],
  ['1-1 Chiyoda, Chiyoda-ku, Tokyo 100-0001, Japan', '1000001'],
  ['100-0001\n100-0001', '1000001'],
])('%j holds the postcode %s', (text, code) => {
  expect(findPostcode(text)).toBe(code);
  expect(onlyPostcode(text.replace('\n', ' / '))).toBeUndefined();
});

test.each([
  '',
  'Nairobi',
  '100-001',
  '100-00012',
  '03-1234-5678',
  '090-1234-5678',
  '0312345678',
  'P.O. Box 100 2000, Nairobi',
  'Tel 1234567',
  '100-0001 / 150-0001',
  '千代田区一丁目',
  '2024-05-01',
])('%s holds none', (text) => {
  expect(findPostcode(text)).toBeUndefined();
  expect(onlyPostcode(text)).toBeUndefined();
});

test.each([
  ['1000001', ['東京都千代田区千代田']],
  ['4980000', ['愛知県弥富市', '三重県桑名郡木曽岬町']],
  ['6180000', ['京都府乙訓郡大山崎町', '大阪府三島郡島本町']],
  ['9218046', ['石川県金沢市大桑町', '石川県金沢市三小牛町']],
  ['0600000', ['北海道札幌市中央区']],
  ['6048111', ['京都府京都市中京区桝屋町']],
  ['4090142', ['山梨県北都留郡小菅村']],
  ['0000000', []],
  ['9999999', []],
  ['100-0001', []],
  ['', []],
  ['constructor', []],
])('%s is the postcode of %j', (postcode, towns) => {
  expect(townsAt(postcode)).toEqual(towns);
});

test('where one code covers dozens of towns, none comes twice and no note is among them', () => {
  const towns = townsAt('4520961');
  expect(towns.length).toBeGreaterThan(50);
  expect(new Set(towns).size).toBe(towns.length);
  expect(towns.filter((town) => /[（()）]|場合/u.test(town))).toEqual([]);
});
