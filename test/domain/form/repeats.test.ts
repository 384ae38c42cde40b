import { repeatsAnswer } from '../../../src/domain/form/repeats';

const ANSWERS = {
  name: 'Bilal Khan',
  personName: '山本睦',
  untrue: 'in my file u wrote i am still owing 900 usd',
  phone: '+819055550182',
  right: '090-5555-0113',
  place: { kind: 'lines', text: '〒060-0042 札幌市中央区大通西5丁目2番', country: 'JP' },
};

test.each([
  'yes 900',
  'yes its 900 usd',
  'はい 090-5555-0113',
  'はい、090-5555-0182です',
  'そう、札幌市中央区大通西5丁目2番',
  '山本睦です',
  'はい、山本睦が正しいです',
  'ええ、山本睦で合ってます',
  '山本睦でええわ',
  'はい、山本睦で間違いありません',
  'it is Bilal Khan',
])('says an answer again: %s', (words) => {
  expect(repeatsAnswer(ANSWERS, words)).toBe(true);
});

test.each([
  'yes 800',
  'はい 090-5555-0114',
  '山本陸です',
  '山本陸が正しいです',
  'yes',
  '5丁目3番',
  'ok',
  'it is Bilal Khaan',
  'a',
])('does not: %s', (words) => {
  expect(repeatsAnswer(ANSWERS, words)).toBe(false);
});
