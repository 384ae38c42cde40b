import { saysNotWrong } from '../../src/recognition/wishes/notWrong';

test.each([
  'its not wrong. i said i dont want u to have it. everything',
  'It is not wrong, just delete it',
  'nothing is wrong, I do not want you to keep it',
  'no the data is correct, but I want it out',
  'i never said it was wrong',
  'mi nuh waan unu fi have it',
  'dem nuh wrong, mi just waan it gone',
  'the info is not wrong sir, I no longer want you to have my details',
  'I dont want you holding my data',
  '間違いじゃないです。持っていてほしくないんです',
  '間違ってはいません、消してください',
  '誤りではありません',
  '情報は合ってるんやけど消してほしい',
])('the data is not wrong: %s', (said) => {
  expect(saysNotWrong(said)).toBe(true);
});

test.each([
  'my phone number is wrong',
  'it is wrong',
  'it is not my number, it is wrong',
  'everything is wrong',
  'I do not want you to call me',
  'is it not wrong?',
  'the address, not the phone number',
  '住所が間違っています',
  '間違いです',
  '違います',
])('the data may be wrong: %s', (said) => {
  expect(saysNotWrong(said)).toBe(false);
});
