import { FORMS } from '../../src/forms';

const READING = { labels: () => [], today: '2026-12-02', answers: {} };
const read = (typed: string) => FORMS['disclosure'].fields['data']?.read(typed, READING);

test.each([
  'my name is Grace Wanjiku',
  'sorry, my name is Grace Wanjiru',
  '名前はミナ・ラオです',
  'by e-mail please',
  'please reply by post',
])('"%s" describes no data', (typed) => {
  expect(read(typed)?.ok).toBe(false);
});

test.each(['the e-mails you sent me in 2024', 'the photos of my car', '2024年の注文の記録'])(
  '"%s" describes data',
  (typed) => {
    expect(read(typed)?.ok).toBe(true);
  },
);
