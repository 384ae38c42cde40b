import { dateOf } from '../../../src/domain/request/clock';
import { isNationalHoliday } from '../../../src/assembly/nationalHolidays';

test.each([
  ['2024-04-01T09:00:00+09:00', '2024-04-16'],
  ['2024-04-01T00:00:00+09:00', '2024-04-16'],
  ['2024-04-01T23:59:59+09:00', '2024-04-16'],
  ['2024-04-01T20:00:00Z', '2024-04-17'],
  ['2024-02-20T12:00:00+09:00', '2024-03-06'],
  ['2023-02-20T12:00:00+09:00', '2023-03-07'],
  ['2024-12-20T12:00:00+09:00', '2025-01-04'],
])('about a request that arrived at %s a suit is possible from %s', (instant, date) => {
  expect(dateOf('suit', { receivedAt: Date.parse(instant) })).toBe(date);
});

describe('a leak that is known on', () => {
  const dates = (instant: string, isHoliday = isNationalHoliday) => {
    const known = { knownAt: Date.parse(instant) };
    return (['leakPreliminary', 'leakFinal', 'leakFinalImproper'] as const).map((clock) =>
      dateOf(clock, known, isHoliday),
    );
  };

  test.each([
    ['a plain day', '2026-06-01', '2026-06-05', '2026-06-30', '2026-07-30'],
    ['a day whose fifth is a Sunday: it stays', '2026-06-10', '2026-06-14', '2026-07-09', '2026-08-10'],
    [
      'a day whose fifth is in the New Year days: it stays',
      '2026-12-28',
      '2027-01-01',
      '2027-01-26',
      '2027-02-25',
    ],
    ['a day whose 30th is a Saturday', '2026-06-05', '2026-06-09', '2026-07-06', '2026-08-03'],
    ['a day whose 30th is a Sunday', '2026-06-06', '2026-06-10', '2026-07-06', '2026-08-04'],
    ['a day whose 30th is 29 December', '2026-11-30', '2026-12-04', '2027-01-04', '2027-01-28'],
    ['a day whose 30th is 31 December', '2026-12-02', '2026-12-06', '2027-01-04', '2027-02-01'],
    ['a day whose 30th is 28 December', '2026-11-29', '2026-12-03', '2026-12-28', '2027-01-27'],
    [
      'a day whose 30th is 31 December before a weekend',
      '2027-12-02',
      '2027-12-06',
      '2028-01-04',
      '2028-01-31',
    ],
    ['a day whose 30th is 1 January, a Saturday', '2027-12-03', '2027-12-07', '2028-01-04', '2028-01-31'],
    ['a day whose 30th is 3 January, a Sunday', '2026-12-05', '2026-12-09', '2027-01-04', '2027-02-02'],
    ['a day whose 30th is 4 January', '2026-12-06', '2026-12-10', '2027-01-04', '2027-02-03'],
    ['a day whose 30th is 29 April, in Golden Week', '2026-03-31', '2026-04-04', '2026-04-30', '2026-05-29'],
    [
      'a day whose 30th is 3 May, a Sunday before three holidays',
      '2026-04-04',
      '2026-04-08',
      '2026-05-07',
      '2026-06-02',
    ],
    [
      'a day whose 30th is 2 May, a Saturday before them',
      '2026-04-03',
      '2026-04-07',
      '2026-05-07',
      '2026-06-01',
    ],
    ['a day whose 60th is 3 May', '2026-03-05', '2026-03-09', '2026-04-03', '2026-05-07'],
    ['a day whose 60th is a holiday on a Monday', '2026-11-12', '2026-11-16', '2026-12-11', '2027-01-12'],
    ['a leap day', '2028-02-29', '2028-03-04', '2028-03-29', '2028-04-28'],
  ])('%s (%s): reports on %s and %s, or %s', (_what, day, fifth, thirtieth, sixtieth) => {
    expect(dates(`${day}T12:00:00+09:00`)).toEqual([fifth, thirtieth, sixtieth]);
  });

  test.each([
    ['the first moment of a day in Japan', '2026-06-01T00:00:00+09:00', '2026-06-05'],
    ['the last one', '2026-06-01T23:59:59.999+09:00', '2026-06-05'],
    ['an evening elsewhere that is the next day in Japan', '2026-05-31T20:00:00Z', '2026-06-05'],
  ])('%s is day 1', (_what, instant, fifth) => {
    expect(dates(instant)[0]).toBe(fifth);
  });

  test('a holiday is one only where the calendar that is given says so', () => {
    expect(dates('2026-03-31T12:00:00+09:00', () => false)[1]).toBe('2026-04-29');
  });
});
