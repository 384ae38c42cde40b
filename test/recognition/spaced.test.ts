import { withoutSpacing } from '../../src/recognition/text/spaced';

test.each([
  ['わたし の です。なまえ は プリヤンタ クマーラ', 'わたしのです。なまえはプリヤンタ クマーラ'],
  ['ふりがな は ない です。データ は ぜんぶ みたい', 'ふりがなはないです。データはぜんぶ みたい'],
  ['PDF で ください', 'PDFでください'],
  ['えいご も できますか', 'えいごもできますか'],
  ['Tariq Mahmood が 正しい', 'Tariq Mahmoodが正しい'],
  ['電話　は　いらない　です', '電話はいらないです'],
])('"%s" is read as "%s"', (typed, read) => {
  expect(withoutSpacing(typed)).toBe(read);
});

test.each(['山田 花子', 'Amali Perera です', 'send it to me', 'はい つぎ', 'パキスタン カラチ', ''])(
  'what has no small word by itself stays as it is: %s',
  (typed) => {
    expect(withoutSpacing(typed)).toBe(typed);
  },
);
