import { saysNoMail, saysNoMailAtAll } from '../../src/recognition/contact/noMail';

test.each([
  'i dont have email',
  "I don't have an e-mail address",
  'no email',
  'No mail sir',
  'i have no email address',
  'skip',
  'only post sir',
  'i am not using e-mail',
  'I lost my email',
  'we have no internet here',
  'メールはありません',
  'メールアドレスを持っていません',
  'メアドない',
  'アドレスなんて持ってない',
  'なし',
  '郵送だけでお願いします',
])('%s: there is none', (typed) => {
  expect(saysNoMail(typed)).toBe(true);
});

test.each([
  'grace@example.com',
  'no-reply@example.com',
  'my email is nomail@example.com',
  'what is an e-mail?',
  'which address do you want',
  'hello',
  'メールアドレスとは何ですか',
  'メールを確認します',
  'a person',
  '',
])('%s: says nothing of the kind', (typed) => {
  expect(saysNoMail(typed)).toBe(false);
});

test.each([
  'i dont have email',
  "I don't have an e-mail address",
  'sorry, I have no e-mail at all',
  'I do not use e-mail',
  'we have no internet here',
  'I am not using e-mail',
  'I cannot open my e-mail',
  'I lost my email account',
  'go on without e-mail',
  'I want to continue without an e-mail address please',
  'メールアドレスを持っていません',
  'メールは使っていません',
  'メアドない',
  'アドレスはありません',
  'メールが見られません',
  'メールなしで進めたい',
])('%s: there is none after all', (typed) => {
  expect(saysNoMailAtAll(typed)).toBe(true);
});

test.each([
  'no, that is the wrong address',
  'not this address, another one',
  'I do not have the e-mail yet',
  'I did not get any e-mail',
  'nothing arrived',
  'no email',
  'I lost the code',
  'grace@example.com',
  "I don't want e-mails from you",
  'メールが届きません',
  'メールがありません',
  'アドレスを間違えました',
  'なし',
  '',
])('%s: there may well be one', (typed) => {
  expect(saysNoMailAtAll(typed)).toBe(false);
});
