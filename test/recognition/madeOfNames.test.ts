import { isMadeOfNames } from '../../src/recognition/choices/madeOfNames';

const PAPER = ['郵送', '郵便', '書面', '紙', 'post', 'paper', 'letter'];

test.each([
  '書面での郵送',
  '紙の書面を郵送',
  '郵便の書面で',
  'by post on paper',
  'a paper letter',
  'printed on paper by post',
])('"%s" names nothing but letters', (phrase) => {
  expect(isMadeOfNames(phrase, PAPER)).toBe(true);
});

test.each([
  '郵送',
  '郵送先の住所',
  'メールか郵送',
  'the newspaper post',
  'post and e-mail',
  '紙飛行機の郵送',
])('"%s" names more, or one of them alone', (phrase) => {
  expect(isMadeOfNames(phrase, PAPER)).toBe(false);
});
