import { soundsLikeWish } from '../../src/recognition/wishes/wishing';

test.each([
  '自分のデータの開示だけやる',
  '開示だけやります',
  '訂正の手続きをします',
  '利用停止のほうをやっとく',
  '苦情を頼むわ',
])('%s is a wish', (said) => {
  expect(soundsLikeWish(said)).toBe(true);
});

test.each(['開示はどうやりますか', '削除されました', '開示の手続き', '停止するとどうなりますか'])(
  '%s is none',
  (said) => {
    expect(soundsLikeWish(said)).toBe(false);
  },
);
