import { saysToldAlready } from '../../src/recognition/wishes/toldAlready';

test.each([
  'I gave you my email already',
  'i already told you',
  'But I have already given you my name!',
  'you already have my email',
  'already gave it',
  'i told you before',
  'I sent it just now',
  'もう言いました',
  'さっきメールアドレスは書きましたけど',
  'だからもう教えましたよね',
  '先ほどお伝えしました',
])('"%s" only says that it was told', (text) => {
  expect(saysToldAlready(text)).toBe(true);
});

test.each([
  'by email',
  'I gave you my email already, it is ada@example.com',
  'I told the agent in Mombasa',
  'i already told you, by email please',
  'I gave my number to a friend',
  'you have my email',
  'さっき電話がありました',
  'メールでお願いします',
  '前に住んでいたのは大阪市です',
])('"%s" says something', (text) => {
  expect(saysToldAlready(text)).toBe(false);
});
