import { tellsSomething } from '../../src/recognition/text/tells';

test.each([
  'i already told the police',
  'he has a car outside mi yard',
  'the police said they will come',
  '警察には相談済みです',
  'もう通報したよ',
  '昨日から家に帰っていません',
])('"%s" tells something', (typed) => {
  expect(tellsSomething(typed)).toBe(true);
});

test.each(['cookies', 'privacy policy', 'Grace Wanjiru', 'i want to see my data', '第三者提供', '個人情報'])(
  '"%s" tells nothing',
  (typed) => {
    expect(tellsSomething(typed)).toBe(false);
  },
);
