import { tellsReason } from '../../src/recognition/text/tellsReason';

test.each([
  'my number を insurance の会社に使われた, 同意してないのに',
  'insurance people call me every day now',
  'dem gi mi number to one man mi nuh know from nowhere',
  'my ex works at your branch',
  'a salesman told me he bought my details',
  '知らん会社から毎日電話がかかってくる',
  '別れた夫がそちらで働いています',
])('tells a reason: %s', (said) => {
  expect(tellsReason(said)).toBe(true);
});

test.each([
  'the second one',
  'i dont understand these choices',
  'not sure which one it is',
  'which should i choose, i am only tired of you',
  'why do you need a reason?',
  'you choose one for me',
  'どれを選べばいいかわかりません',
  '理由がいるんですか',
  'お任せします',
  'スキップ',
  'no, my name is Ana Silva',
  'thank you very much sir',
])('does not: %s', (said) => {
  expect(tellsReason(said)).toBe(false);
});
