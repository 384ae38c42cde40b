import fc from 'fast-check';
import { maskPersonal } from '../../src/recognition/hidden/maskPersonal';

test.each([
  // E-mail addresses
  ['Why do you write to taro.yamada+cars@example.co.jp every day?', 'Why do you write to *** every day?'],
  ['メールはｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍです', 'メールは***です'],
  ['誰がtaro@example.comを見ますか', '誰が***を見ますか'],
  ['josé@exämple.nz wants to know', '*** wants to know'],
  // Telephone numbers where most customers live
  ['Call me on +254 712 345 678 please', 'Call me on *** please'],
  ['0712-345-678 is my M-Pesa number', '*** is my M-Pesa number'],
  ['ring +94 77 123 4567.', 'ring ***.'],
  ['+1 (876) 555-1234 in Kingston', '*** in Kingston'],
  ['0300.1234567 in Lahore', '*** in Lahore'],
  ['+92-300-1234567', '***'],
  ['my mobile (021) 123 4567', 'my mobile ***'],
  ['+64 21 123 4567', '***'],
  ['電話は０９０－１２３４－５６７８です', '電話は***です'],
  ['090ー1234ー5678に電話しないで', '***に電話しないで'],
  ['(03)1234-5678へ', '***へ'],
  ['〇九〇−一二三四−五六七八です', '***です'],
  ['+۹۲ ۳۰۰ ۱۲۳۴۵۶۷', '***'],
  // Other numbers
  ['My invoice is JJ-20455, is it kept?', 'My invoice is JJ-***, is it kept?'],
  ['マイナンバーは1234 5678 9018です', 'マイナンバーは***です'],
  ['card 4111-1111-1111-1111 was charged', 'card *** was charged'],
  ['① ② ③ ④', '***'],
  ['Chassis NZE121-3012345 of 2004', 'Chassis NZE*** of ***'],
  // Dates
  ['昭和60年4月1日生まれです', '***生まれです'],
  ['平成二年十二月三十一日に買いました', '***に買いました'],
  ['born 1985-04-01 or 01/04/1985', 'born *** or ***'],
  // Web addresses and names behind an @
  ['See https://example.com/u/taro?id=9 for me', 'See *** for me'],
  ['写真はhttps://example.com/人/太郎を見てください', '写真は***を見てください'],
  ['I am on facebook.com/taro.yamada now', 'I am on *** now'],
  ['https://taro:pw@example.com', '***'],
  ['My Instagram is @taro_y.88', 'My Instagram is ***'],
  ['＠山田太郎さんに送って', '***さんに送って'],
  // Addresses in Japan
  ['〒105-0011 東京都港区芝公園4丁目2番8号', '*** 東京都港区芝公園***'],
  ['芝公園四丁目二番八号 405号室', '芝公園*** ***'],
  ['港区芝公園４－２－８に住んでいます', '港区芝公園***に住んでいます'],
  ['大字山田12番地の3です', '大字山田***です'],
  ['芝4-2のマンション', '芝***のマンション'],
  ['１丁目', '***'],
])('%s → %s', (typed, masked) => {
  expect(maskPersonal(typed)).toBe(masked);
});

test.each([
  'Do you sell my data to third parties?',
  '個人情報を第三者に提供しますか',
  '一番大切なことは何ですか。三つ教えてください',
  '第27条第5項と28条について',
  '平日9-17時に電話できますか',
  'Is it kept for 30 days, or 3 years?',
  'the policy at https://example.com and on example.com',
  'You keep it.How long?',
  'Cookies and/or ads, e.g. banners?',
  'データの保存は10年間ですか',
  'コーヒーとスーパーの会員カード',
  'my e-mail @ work',
  '令和6年の改正',
  '十人十色、四六時中',
  '',
])('%s stays as it is', (typed) => {
  expect(maskPersonal(typed)).toBe(typed);
});

const PIECES =
  '0 12 345 ６ 七 〇 - － ー 丁目 番 号 番地 @ ＠ . / https:// a.b co 〒 年 月 日 元 ( ) + ﾊ の を word \u200b \ud83d 👍 𝟙 ① ***'.split(
    ' ',
  );
const typedText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 20 }).map((pieces) => pieces.join('')),
);

test('no text throws, and none keeps four digits in a row or an address', () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      const masked = maskPersonal(typed);
      expect(masked).not.toMatch(/[\p{Nd}〇]{4}|[0-9][ -][0-9]{3}|[a-z]@[a-z]/iu);
    }),
    { numRuns: 1000 },
  );
});

test('words around what is masked are kept in their order', () => {
  const word = fc.constantFrom('cars', 'why', 'データ', 'を', 'sold', '誰');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), (before, after) => {
      const [head, tail] = [before.join(' '), after.join(' ')];
      expect(maskPersonal(`${head} 090-1234-5678 ${tail}`)).toBe(`${head} *** ${tail}`.trim());
    }),
  );
});
