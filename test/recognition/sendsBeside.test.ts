import { sendsBeside } from '../../src/recognition/wishes/sendsBeside';

test.each([
  'send and then do the other thing',
  'send it, then the next one please',
  'all correct, send it',
  'It is all right. Send. Thank you!',
  'thanks, please send it now',
  'no changes, submit',
  'yes. everything is correct. send it',
  '合ってます。送って',
  'はい、間違いありません。送信してください',
  '送信して、次の手続きもお願いします',
  '番地の違いのことがきちんと入っておりますでしょうか。お送りくださいませ。',
  'これで間違いはないかと存じますが、番地のことは書いてありますよね。送ってください',
  '問題ないです、送ってください。ありがとう',
])('"%s" sends', (typed) => {
  expect(sendsBeside(typed)).toBe(true);
});

test.each([
  'send it to my other address',
  'send, but my name is wrong',
  'no, do not send it',
  'when I send it, what happens?',
  'send it after I checked the name',
  'wait, then send',
  'not yet. send later',
  'all correct',
  '名前が違う、直して送って',
  '送る前に住所を直したい',
  'まだ送らないで。ありがとう',
  '送ってもいいですか？合ってますか？',
])('"%s" sends nothing', (typed) => {
  expect(sendsBeside(typed)).toBe(false);
});
