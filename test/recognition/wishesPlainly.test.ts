import { wishesPlainly } from '../../src/recognition/wishes/wishesPlainly';

test.each([
  'I want to correct my data',
  'wait, i also need to see my own data.',
  'no wait, i want to see my info instead',
  'please delete all my personal data',
  'pls stop using my information',
  'mi waan see mi data',
  'can you show me my data please',
  'I want my data deleted',
  'I would like to make a complaint',
  'i want to file a complaint against your company',
  'stop sending me emails please',
  'get a copy of the data you have about me',
  '私のデータを訂正してほしい',
  'やっぱり、個人情報を消してください',
  '自分の情報を見せてもらえますか',
  '登録情報を開示してほしいです',
  'データの利用を停止してほしい',
  '苦情を言いたいです',
  '苦情を申し立てたいのですが',
])('"%s" wishes for a request and says nothing else', (typed) => {
  expect(wishesPlainly(typed)).toBe(true);
});

test.each([
  'I want you to correct my phone number to 0712 345678',
  'I asked you to delete my data and you did not',
  'They sold my data',
  'my data',
  'the records of my car',
  'change my name',
  'Grace Wanjiru',
  'stop',
  'データ',
  '登録情報',
  '電話番号を訂正してほしい',
  '去年データを消してほしいと言ったのに、まだメールが来る',
  '苦情の返事が来ません',
])('"%s" may be an answer', (typed) => {
  expect(wishesPlainly(typed)).toBe(false);
});
