import { isDetail } from '../../src/recognition/text/detail';

test.each([
  'he imported a Honda Fit',
  'chassis GK3-1234567',
  'Honda Fit chassis GK3-1234567',
  'I bought a Vitz from you in 2019',
  'we moved last spring',
  'invoice JJ-2024-118',
  '期間は令和6年4月1日から令和8年3月31日までです',
  '車台番号はGK3-1234567です',
  '去年の秋に亡くなりました',
  '昼は店に出ています',
])('"%s" tells staff something', (part) => {
  expect(isDetail(part)).toBe(true);
});

test.each([
  'thanks',
  'ok sir',
  'as stated above',
  'as I said before',
  'I already told you that',
  'what do I do now?',
  'this is so annoying',
  'go on',
  'yes',
  'no thank you',
  'later please',
  '先ほど書きましたが',
  'さっき言いました',
  'ありがとうございます',
  'お願いします',
  'はい',
  'いつまでですか',
  'もう腹が立ちます',
])('"%s" does not', (part) => {
  expect(isDetail(part)).toBe(false);
});
