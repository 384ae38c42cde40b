import {
  addDays,
  calendarDate,
  japaneseDate,
  startOfJapaneseDay,
} from '../../../src/domain/calendar/japaneseDate';

const at = (instant: string) => Date.parse(instant);

test.each([
  ['2024-04-01T14:59:59.999Z', '2024-04-01'],
  ['2024-04-01T15:00:00.000Z', '2024-04-02'],
  ['2024-04-02T00:00:00+09:00', '2024-04-02'],
  ['2023-12-31T14:59:59Z', '2023-12-31'],
  ['2023-12-31T15:00:00Z', '2024-01-01'],
  ['2024-02-28T15:00:00Z', '2024-02-29'],
  ['2023-02-28T15:00:00Z', '2023-03-01'],
  ['2024-07-01T23:59:59+09:00', '2024-07-01'],
  ['1970-01-01T00:00:00Z', '1970-01-01'],
])('the date in Japan at %s is %s', (instant, date) => {
  expect(japaneseDate(at(instant))).toBe(date);
});

test.each(['2024-02-29', '2026-12-01', '1970-01-01'])('%s begins at midnight in Japan', (date) => {
  const start = startOfJapaneseDay(date);
  expect(start).toBe(at(`${date}T00:00:00+09:00`));
  expect([japaneseDate(start - 1) < date, japaneseDate(start)]).toEqual([true, date]);
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2024-01-01', -1, '2023-12-31'],
  ['2024-02-29', 366, '2025-03-01'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2000-02-28', 1, '2000-02-29'],
  ['2024-04-01', 0, '2024-04-01'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test('days are not added to what is no date', () => {
  expect(() => addDays('2024-13-01', 1)).toThrow(RangeError);
});

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, undefined],
  [2024, 4, 31, undefined],
  [2024, 0, 1, undefined],
  [2024, 13, 1, undefined],
  [2024, 1, 0, undefined],
  [24, 1, 1, undefined],
])('%i-%i-%i on the calendar is %s', (year, month, day, date) => {
  expect(calendarDate(year, month, day)).toBe(date);
});
