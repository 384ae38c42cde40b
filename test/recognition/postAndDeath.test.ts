import { tellsDeath } from '../../src/recognition/wishes/death';
import { namesPost } from '../../src/recognition/wishes/namesPost';

test.each([
  'it comes as a postcard',
  'the letters you send in the post',
  'flyers in my letterbox every week',
  '届くのは郵便のハガキです',
  'ダイレクトメールが届くのを止めて',
  '手紙はもう要りません',
])('"%s" speaks of what comes by post', (text) => {
  expect(namesPost(text)).toBe(true);
});

test.each([
  'stop the newsletter',
  'my e-mail is a@example.com',
  'post my number nowhere',
  '郵便番号は100-0001です',
  'メールを止めて',
  '電話がしつこい',
])('"%s" does not', (text) => {
  expect(namesPost(text)).toBe(false);
});

test.each([
  'my husband passed away last autumn',
  'my late father bought a car from you',
  'my mother has died and you still write to her',
  'since my wife died the letters do not stop',
  '主人が去年の秋に亡くなりました',
  '先月父が亡くなりました',
  '亡母の情報を消してください',
  '母が他界しまして',
])('"%s" tells of a death in the family', (text) => {
  expect(tellsDeath(text)).toBe(true);
});

test.each([
  'my father wants to see his data',
  'my phone is dead',
  'what happens to the data of people who have died?',
  'my car died on the road',
  '父の代わりに請求します',
  '亡くなった人の情報はどうなりますか',
  'バッテリーが死にました',
])('"%s" does not', (text) => {
  expect(tellsDeath(text)).toBe(false);
});
