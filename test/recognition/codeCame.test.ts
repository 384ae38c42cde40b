import { asksWhatToDoWithCode } from '../../src/recognition/contact/codeCame';

test.each([
  '携帯のメールを見ましたら、数字が来ておりました。これでよろしいのでしょうか。',
  '数字が来ておりました。これでよろしいのでしょうか',
  'メールに番号が届きました。どこに入れればいいですか',
  'コード来たけどどうすればいい？',
  '6桁の番号が送られてきたんですが、ここに打てばいいんですか',
  'すうじが きました。どこに かきますか？',
  '数字が書いてあるメール来てんけど、これ入れたらええの？',
  'i got a number in the mail, what do i do with it?',
  'the code came. where do I put it?',
  'there is a mail with 6 digits, is that it?',
  'mi get di email wid di numbers, where mi fi put it',
])('"%s" asks what to do with the code', (typed) => {
  expect(asksWhatToDoWithCode(typed)).toBe(true);
});

test.each([
  'コードが届きません。どうすればいいですか',
  'メールが来ないんですが、これで合っていますか',
  '数字が来ました。482913です',
  'コードが来ました',
  'どうすればいいですか',
  'the code did not come, what do I do?',
  'i got the code: 482913, is that it?',
  'i never got an email, where is it?',
  '',
])('"%s" does not', (typed) => {
  expect(asksWhatToDoWithCode(typed)).toBe(false);
});
