import { readAboutWhen } from '../../src/recognition/dates/aboutWhen';
import { aboutWhenInEnglish } from '../../src/recognition/dates/aboutWhenInEnglish';
import { recognizeDateTime } from '@microsoft/recognizers-text-suite';
import { NO_TIME, TIMES_IN_ENGLISH, TIMES_IN_JAPANESE } from './aboutWhens';

const TODAY = { today: '2026-12-02' };

test.each([...TIMES_IN_ENGLISH, ...TIMES_IN_JAPANESE])('%s is about %s', (said, day) => {
  expect(readAboutWhen(said, TODAY)).toBe(day);
});

test.each([...NO_TIME, '', '2'.repeat(200)])('%s is no time', (said) => {
  expect(readAboutWhen(said, TODAY)).toBeUndefined();
});

test.each([
  ['last march', '2025-03-01', '2026-03-01'],
  ['early 2023', '2026-12-01', '2023-01-01'],
  ['mid 2022', '2026-12-16', '2022-06-01'],
  ['end of last year', '2025-07-01', '2025-12-01'],
  ['the summer of 2022', undefined, '2022-06-01'],
  ['2 or 3 years back', undefined, '2024-12-02'],
])('of %s the suite makes %s, and we %s', (said, theirs, ours) => {
  const [found] = recognizeDateTime(said, 'en-us', undefined, new Date(2026, 11, 2, 12), false);
  const [value] =
    (found?.resolution as { values?: { value?: string; start?: string }[] } | null)?.values ?? [];
  const day = value?.start ?? value?.value;
  expect(/^\d{4}-/u.test(day ?? '') ? day : undefined).toBe(theirs);
  expect(aboutWhenInEnglish(said, TODAY.today)).toBe(ours);
});
