import { WHO_FIELDS } from '../../src/forms/whoFields';

const READING = { labels: () => [], today: '2026-12-02', answers: {} };

test.each([
  ['garcia.rodrigo@outlook.jp です', 'garcia.rodrigo@outlook.jp'],
  ['garcia.rodrigo@outlook.jp でございます。', 'garcia.rodrigo@outlook.jp'],
  ['090-1234-5678です。', '090-1234-5678'],
  ['garcia.rodrigo@outlook.jp', 'garcia.rodrigo@outlook.jp'],
])('%s is kept as %s', (typed, kept) => {
  expect(WHO_FIELDS.knownBy.read(typed, READING)).toEqual({ ok: true, value: kept });
});
