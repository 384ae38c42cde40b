import { saysNoMail } from '../../src/recognition/noMail';

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
