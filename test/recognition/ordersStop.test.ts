import { ordersStop } from '../../src/recognition/wishes/ordersStop';

test.each([
  '止めて',
  'やめてください',
  'もうやめてや',
  'とにかく止めてほしいです',
  'だから止めろって',
  '全部止めてくれ',
  'いいから止めてください',
  'やめてけろ',
  'やめたって',
  '停止してください',
  'stop it',
  'just stop it please',
  'please stop',
  'make it stop',
  'yes stop them',
  'tap it now',
])('%s orders somebody to stop', (said) => {
  expect(ordersStop(said)).toBe(true);
});

test.each([
  'やめます',
  'やめる',
  'やめたい',
  'やっぱりやめます',
  '止めときます',
  '中止',
  'stop',
  'cancel',
  'i stop here',
  'stop the form',
  '090-1234-5678を止めて',
  '',
])('%s does not, or more', (said) => {
  expect(ordersStop(said)).toBe(false);
});
