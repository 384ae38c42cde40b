import { readEdit, tellsOfChange } from '../../src/recognition/wishes/edit';

test.each([
  ['edit:address', 'address'],
  [' edit:birthDate ', 'birthDate'],
])('%s is the button of %s', (typed, field) => {
  expect(readEdit(typed)).toEqual({ field });
});

test.each([
  ['change my name', 'name'],
  ['Change my phone number, please', 'phone number'],
  ['I want to change my phone number', 'phone number'],
  ["I'd like to correct the address", 'address'],
  ['can I edit my e-mail?', 'e-mail'],
  ['please fix my birth date', 'birth date'],
  ['change my phone number to 090-1234-5678', 'phone number'],
  ['my address is wrong', 'address'],
  ['sorry, my name was wrong', 'name'],
  ['wrong address', 'address'],
  ['I made a mistake in my name', 'name'],
  ['I misspelled my name', 'name'],
  ['wait i spelled my name wrong, its Grace', 'name'],
  ['oops I typed the phone number wrong', 'phone number'],
  ['I wrote my address wrongly above', 'address'],
  ['wait, my name is spelt wrong', 'name'],
  ['ok my address is wrong too', 'address'],
  ['go back and change the answer to address', 'address'],
  ['名前を直したい', '名前'],
  ['名前を直したいです。', '名前'],
  ['さっきの住所を直したい', '住所'],
  ['先ほどの電話番号を変更したいのですが', '電話番号'],
  ['住所を変更してください', '住所'],
  ['住所の変更', '住所'],
  ['電話番号変更', '電話番号'],
  ['メールアドレスを修正', 'メールアドレス'],
  ['ﾒｰﾙｱﾄﾞﾚｽを修正したい', 'メールアドレス'],
  ['住所が違います', '住所'],
  ['住所間違えました', '住所'],
  ['生年月日を間違えてしまいました', '生年月日'],
  ['すみません、名前が間違っています', '名前'],
  ['名前を変えてもいいですか', '名前'],
  ['さっき入力した住所を変えたいんやけど', '住所'],
  ['名前ちゃうねん'.replace('前', '前が'), '名前'],
])('%s is about %s', (typed, words) => {
  expect(readEdit(typed)).toEqual({ words });
});

test.each([
  '',
  'edit:',
  'edit:1',
  'edit:a b',
  'hello',
  '山田 花子',
  'はい',
  '違います',
  '直したい',
  'what is my name',
  'they spelled it wrong',
  'you wrote my name wrong on the invoice',
  'x'.repeat(500),
])('%s is no wish to edit', (typed) => {
  expect(readEdit(typed)).toBeUndefined();
});

test.each([
  ['my name is wrong', true],
  ['change my e-mail to a@b.co', true],
  ['住所が違います', true],
  ['change my name', false],
  ['住所を直したい', false],
  ['edit:name', false],
  ['hello', false],
])('%s tells of what is wrong or right: %s', (typed, tells) => {
  expect(tellsOfChange(typed)).toBe(tells);
});
