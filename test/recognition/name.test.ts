import { readName } from '../../src/recognition/names/name';

test.each([
  ['\uFA10本 \uFA19\uFA1B\uF9DC', '\uFA10本 \uFA19\uFA1B\uF9DC'],
  ['ﾔﾏﾀﾞ ﾊﾅｺ', 'ヤマダ ハナコ'],
  ['ﾊﾟｰｼｰ', 'パーシー'],
  ['Ｊｏｈｎ　Ｓｍｉｔｈ', 'John Smith'],
  ['山田　花子', '山田 花子'],
  ['  Suharto ', 'Suharto'],
  ['髙橋 𠮷野 﨑山', '髙橋 𠮷野 﨑山'],
  ['葛\u{E0100}城', '葛\u{E0100}城'],
  ["Ng'ang'a wa Thiong’o", "Ng'ang'a wa Thiong’o"],
  ['A. P. J. de Silva', 'A. P. J. de Silva'],
  ['Anne-Marie O’Neill', 'Anne-Marie O’Neill'],
  ['محمد علی', 'محمد علی'],
  ['ශ්\u200Dරී', 'ශ්\u200Dරී'],
  ['か\u3099', 'か\u3099'],
  ['Henry Ford 2nd', 'Henry Ford 2nd'],
  ['O', 'O'],
  ['Colin James Baxter in your books', 'Colin James Baxter'],
  ['it is Amina Juma in the system', 'Amina Juma'],
  ['Ok', 'Ok'],
  ['No', 'No'],
  ['Why Not Motors', 'Why Not Motors'],
  ['はるか', 'はるか'],
  ['My name is Grace Wanjiru', 'Grace Wanjiru'],
  ['山田花子です。', '山田花子'],
  ['名前は山田と申します', '山田'],
  ['娘は山田さくらです', '山田さくら'],
  ['依頼者の名前はアリ・カーンでございます', 'アリ・カーン'],
  ['大阪 太郎やで', '大阪 太郎'],
  ['母里 太兵衛', '母里 太兵衛'],
  ['山田花子(やまだはなこ)', '山田花子'],
  ['山田　花子（ヤマダ　ハナコ）', '山田 花子'],
  ['山田花子（ﾔﾏﾀﾞﾊﾅｺ）です', '山田花子'],
  ['山田ハナコ(やまだはなこ)', '山田ハナコ'],
  ['山田花子(旧姓 佐藤)', '山田花子(旧姓 佐藤)'],
  ['山田花子(Yamada Hanako)', '山田花子(Yamada Hanako)'],
  ['はるか(ハルカ)', 'はるか(ハルカ)'],
  ['Null', 'Null'],
  ['Jin Jidosha Co.', 'Jin Jidosha Co.'],
])('%s is the name %s', (typed, value) => {
  expect(readName(typed)).toEqual({ ok: true, value });
});

test.each([
  ['', 'required'],
  ['　', 'required'],
  ['12345', 'notAName'],
  ['１２３', 'notAName'],
  ['---', 'notAName'],
  ['???', 'notAName'],
  ['😀', 'notAName'],
  ['taro@example.jp', 'notAName'],
  ['taro＠example.jp', 'notAName'],
  ['https://example.jp/a', 'notAName'],
  ['www.example.jp', 'notAName'],
  ['buy-now.com', 'notAName'],
  ['<b>x</b>', 'notAName'],
  ['yes', 'notAName'],
  ['Yes.', 'notAName'],
  ['I don’t know', 'notAName'],
  ["don't know", 'notAName'],
  ['same as above', 'notAName'],
  ['why?', 'notAName'],
  ['はい', 'notAName'],
  ['娘', 'notAName'],
  ['長男です', 'notAName'],
  ['my number is ●●●●', 'notAName'],
  ['あ'.repeat(101), 'tooLong'],
])('%s is refused as %s', (typed, reason) => {
  expect(readName(typed)).toEqual({ ok: false, reason });
});

test('a hundred characters are allowed however they are stored', () => {
  expect(readName('𠮷'.repeat(100)).ok).toBe(true);
});
