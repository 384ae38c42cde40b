import { namesAllData, saysAll, wantsAllData } from '../../src/recognition/choices/allData';

test.each([
  'delete all my data because it leaked from u',
  'I want a copy of everything you have on me',
  'mi want unnu fi wipe everything',
  'show me everything you hold',
  'pls send all of my information',
  'stop using all my details',
  '個人情報を全部消して',
  '至急！退会したのでぜんぶ消して',
  'わしの情報を全部見せてくれ',
  'すべての個人情報の開示を求めます',
])('is for all that is held: %s', (wished) => {
  expect(wantsAllData(wished)).toBe(true);
});

test.each([
  'I want my data',
  'show me my orders',
  'everything was late, I want to complain',
  'is all well with my car?',
  '購入履歴を見せて',
  '全部で三台買いました',
  '私の情報を開示してください',
])('is not: %s', (wished) => {
  expect(wantsAllData(wished)).toBe(false);
});

test.each(['all of my data', 'everything you have about me', 'すべての情報', '全部の情報です'])(
  'all that is held is named, and nothing else: %s',
  (said) => {
    expect(namesAllData(said)).toBe(true);
  },
);

test.each(['all', '全部', 'all my data from 2024', 'all of my orders', '購入のすべての記録を2024年だけ'])(
  'what says more, or may be about anything, does not name it: %s',
  (said) => {
    expect(namesAllData(said)).toBe(false);
  },
);

test.each([
  '全部。あ、でも一番はメールとか何送ってたか知りたい',
  'は？条項とか知らんし。全部って言ったじゃん',
  '全部って言うたろうが',
  'だから全部って言いましたよね',
  'さっき全部って書いたけど',
  '全部です。特に購入履歴が気になります',
  'すべてと申し上げました',
  'everything. but the mails are most important',
  'i said all',
  'all of it please, mostly what you sent me',
  'I already said everything',
])('"%s" means all', (typed) => {
  expect(saysAll(typed)).toBe(true);
});

test.each([
  '全部はいらない',
  '全部じゃなくてメールだけ',
  '電話番号以外全部',
  '全部でいくらですか',
  'メールの内容',
  'not all of it',
  'all except the mails',
  'everything about my orders in 2024',
  '',
])('"%s" means something else', (typed) => {
  expect(saysAll(typed)).toBe(false);
});
