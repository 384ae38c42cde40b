import { nameIn } from '../../src/recognition/names/namesIn';

test.each([
  ['my name is Ana Silva', 'Ana Silva'],
  ['No, my name is Ana Silva', 'Ana Silva'],
  ['call me Amina', 'Amina'],
  ['名前は高橋健です', '高橋健'],
  ['高橋健と申します', '高橋健'],
])('is said as one: %s', (said, name) => {
  expect(nameIn(said, { certain: true })).toBe(name);
});

test.each([
  ['Ana Silva', 'Ana Silva'],
  ["it's Mohammad Khan with an a", 'Mohammad Khan'],
  ['Jan de Vries', 'Jan de Vries'],
  ['Ngozi O’Connor-Eze', "Ngozi O'Connor-Eze"],
  ['佐々木よし子です', '佐々木よし子'],
  ['高橋　健', '高橋 健'],
])('has the look of one: %s', (said, name) => {
  expect(nameIn(said, { certain: true })).toBeUndefined();
  expect(nameIn(said, { certain: false })).toBe(name);
});

test.each([
  'everything',
  'by post please',
  'I want my data',
  'the contact details',
  '自分の情報です',
  '住所を直してほしい',
  'すべて',
  '電話で',
  '開示請求',
  'Please send it to me by e-mail',
  '',
  'x'.repeat(300),
])('is none: %s', (said) => {
  expect(nameIn(said, { certain: false })).toBeUndefined();
});
