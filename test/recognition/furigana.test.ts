import { needsFurigana, readFurigana } from '../../src/recognition/names/furigana';

test.each([
  ['ヤマダ ハナコ', 'ヤマダ ハナコ'],
  ['ヤマダハナコ', 'ヤマダハナコ'],
  ['やまだ　はなこ', 'ヤマダ ハナコ'],
  ['やまだ\nはなこ', 'ヤマダ ハナコ'],
  ['ﾔﾏﾀﾞ   ﾊﾅｺ', 'ヤマダ ハナコ'],
  ['ﾊﾟｰｼｰ', 'パーシー'],
  ['か\u3099く', 'ガク'],
  ['ゔぁいおれっと', 'ヴァイオレット'],
  ['みすゞ', 'ミスヾ'],
  ['ジョン・スミス', 'ジョン・スミス'],
  ['ｼﾞｮﾝ･ｽﾐｽ', 'ジョン・スミス'],
  ['オオタ ヨーコ', 'オオタ ヨーコ'],
  ['オオタ ヨ−コ', 'オオタ ヨーコ'],
  ['ふりがなはヤマダハナコです', 'ヤマダハナコ'],
  ['フリガナ：やまだ はなこ', 'ヤマダ ハナコ'],
  ['読み方は、やまだはなこと読みます。', 'ヤマダハナコ'],
  ['やまだはなこと申します', 'ヤマダハナコ'],
  ['名前はやまだはなこです。', 'ヤマダハナコ'],
  ['(やまだ はなこ)', 'ヤマダ ハナコ'],
  ['「ヤマダ」', 'ヤマダ'],
  ['my furigana is やまだ', 'ヤマダ'],
  ['よしみ', 'ヨシミ'],
  ['よみこ', 'ヨミコ'],
  ['フリガナ ヤマダ', 'ヤマダ'],
  ['ン', 'ン'],
])('%s is read as %s', (typed, value) => {
  expect(readFurigana(typed)).toEqual({ ok: true, value });
});

test.each([
  ['', 'required'],
  ['　', 'required'],
  ['山田花子', 'notFurigana'],
  ['でございます', 'notFurigana'],
  ['え', 'notFurigana'],
  ['あ', 'notFurigana'],
  ['えっ', 'notFurigana'],
  ['うん', 'notFurigana'],
  ['ええと', 'notFurigana'],
  ['むむむ', 'notFurigana'],
  ['はい', 'notFurigana'],
  ['ありがとうございます', 'notFurigana'],
  ['山田 ハナコ', 'notFurigana'],
  ['Yamada Hanako', 'notFurigana'],
  ['ヤマダ 1', 'notFurigana'],
  ['ヤマダ、ハナコ', 'notFurigana'],
  ['ヤマダ😀', 'notFurigana'],
  ['ー', 'notFurigana'],
  ['・', 'notFurigana'],
  ['12345', 'notFurigana'],
  ['ふりがなは', 'notFurigana'],
  ['です', 'ok'],
  ['ア'.repeat(101), 'tooLong'],
  ['ア'.repeat(10_000), 'tooLong'],
])('%s gives %s', (typed, reason) => {
  const read = readFurigana(typed);
  expect(read.ok ? 'ok' : read.reason).toBe(reason);
});

test('what was read is read again as the same', () => {
  expect(readFurigana('ヴァイオレット・エヴァ')).toEqual({ ok: true, value: 'ヴァイオレット・エヴァ' });
});

test.each([
  ['山田花子', true],
  ['山田ハナコ', true],
  ['佐々木 はるか', true],
  ['\uFA10本', true],
  ['𠮷野', true],
  ['王 小明', true],
  ['やまだ はなこ', false],
  ['ジョン・スミス', false],
  ['Grace Wanjiru', false],
  ['김민수', false],
])('whether the reading of %s has to be asked: %s', (name, needed) => {
  expect(needsFurigana(name)).toBe(needed);
});
