import { meansUse } from '../../src/recognition/wishes/meansUse';

test.each([
  'please stop using my data',
  'I want you to stop using it',
  "don't use my name any more",
  'pls dont use my number again',
  'never use my passport copy for this',
  'you are not to use my photo',
  'もう使わないでほしい',
  'やっぱり主人が勝手に登録したみたいで、私の名前が使われてるんです。もう使わないでほしいんですけど',
  '私の情報を使うのをやめてください',
  '写真の利用を停止していただけますか',
  '名前を使われたくないのです',
  '勝手に使わんといて',
  'わたしの じょうほうを つかうのを やめて ください',
])('"%s" is about the use of data', (text) => {
  expect(meansUse(text)).toBe(true);
});

test.each([
  'i just dont use it anymore',
  "I don't use it any more",
  'delete it, do not use it any more',
  'stop using my e-mail address for newsletters',
  'stop using my number to call me',
  'we no longer use the account',
  'もう使わない',
  'もう使っていません',
  '使わないので消してください',
  'メールを使わないでほしい',
  '広告に使うのをやめて',
  '何に使うのですか',
  'stop',
])('"%s" is not', (text) => {
  expect(meansUse(text)).toBe(false);
});
