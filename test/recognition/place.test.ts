import { readPlace } from '../../src/recognition/places/place';

test.each([
  ['〒100-0001', '1000001', ['東京都千代田区千代田']],
  ['１００ー０００１', '1000001', ['東京都千代田区千代田']],
  ['郵便番号は100-0001です', '1000001', ['東京都千代田区千代田']],
  ['4980000', '4980000', ['愛知県弥富市', '三重県桑名郡木曽岬町']],
  ['000-0000', '0000000', []],
])('%s is the postcode %s of %j', (typed, postcode, towns) => {
  expect(readPlace(typed)).toEqual({ ok: true, value: { kind: 'postcode', postcode, towns } });
});

test.each([
  ['P.O. Box 1234\r\nNairobi 00100\r\nKenya ', 'P.O. Box 1234\nNairobi 00100\nKenya', 'KE'],
  ['〒100-0001 東京都千代田区千代田1-1', '〒100-0001 東京都千代田区千代田1-1', 'JP'],
  ['\uFA10田区１ー１', '\uFA10田区１ー１', undefined],
  ['12 Hope Road, Kingston', '12 Hope Road, Kingston', undefined],
  ['to 2-5-1 Sakae, Naka-ku, Nagoya 460-0008', '2-5-1 Sakae, Naka-ku, Nagoya 460-0008', 'JP'],
  ['1-1 Chiyoda, Tokyo 〒100-0001', '1-1 Chiyoda, Tokyo 〒100-0001', 'JP'],
  ['Send it to P.O. Box 12, Nakuru', 'P.O. Box 12, Nakuru', undefined],
  ['12 Hope Road, tel 000-0000', '12 Hope Road, tel 000-0000', undefined],
  ['100-0001\n150-0001', '100-0001\n150-0001', undefined],
  ['My new address is 12 Hope Road, Kingston', '12 Hope Road, Kingston', undefined],
  ['住所は大阪市天王寺区上本町6-1-2です', '大阪市天王寺区上本町6-1-2', 'JP'],
  ['大阪市北区梅田1-2-3', '大阪市北区梅田1-2-3', 'JP'],
  ['八王子市元本郷町3-24-1 佐藤由紀宛でお願いいたします', '八王子市元本郷町3-24-1 佐藤由紀', 'JP'],
  ['中央区銀座1-2-3へ送ってください', '中央区銀座1-2-3', 'JP'],
  ['成都市錦江区1-2-3', '成都市錦江区1-2-3', undefined],
  ['Post Office Lane 4, Lahore', 'Post Office Lane 4, Lahore', undefined],
])('%j is kept as the lines %j, in %s', (typed, text, country) => {
  const value = { kind: 'lines', text, ...(country === undefined ? {} : { country }) };
  expect(readPlace(typed)).toEqual({ ok: true, value });
});

test.each([
  ['', 'required'],
  [' \n ', 'required'],
  ['x', 'notAPlace'],
  ['早く止めてほしいんです', 'notAPlace'],
  ['by post', 'required'],
  ['Send it to my home please', 'required'],
  ['郵送でお願いします', 'required'],
  ['x'.repeat(501), 'tooLong'],
])('%j is refused as %s', (typed, reason) => {
  expect(readPlace(typed)).toEqual({ ok: false, reason });
});
