import { saysThatToo } from '../../src/recognition/wishes/thatToo';

test.each([
  ...['今のも書いといてや', 'さっきのも入れといて', '今言ったのも追記してください', 'それも書いとけや'],
  ...[
    'that one also',
    'that one too please',
    'add it',
    'please add that',
    'put that in',
    'both',
    'stop that one too',
  ],
  ...['それも止めて', 'それもお願いします', 'そっちも', '両方です', 'その番号もや', 'これも追加して'],
])('meant as well: %s', (typed) => {
  expect(saysThatToo(typed)).toBe(true);
});

test.each([
  ...['that is all', 'that is not it', 'it is wrong', 'what about that one', 'stop', 'both of you shouted'],
  ...['それはいいです', 'それだけです', 'それもそうですね', '', 'ありがとう'],
])('not: %s', (typed) => {
  expect(saysThatToo(typed)).toBe(false);
});
