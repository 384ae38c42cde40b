import { readSettings } from '../../src/config/readSettings';
import { deskSettings, openingHours } from '../../src/assembly/deskSettings';
import { isNationalHoliday } from '../../src/assembly/nationalHolidays';
import { nextOpening } from '../../src/domain/calendar/openingHours';

test.each([
  ['New Year’s Day', '2027-01-01', true],
  ['Labour Thanksgiving Day', '2026-11-23', true],
  ['the day between two holidays', '2026-09-22', true],
  ['the substitute for a holiday on a Sunday', '2026-05-06', true],
  ['an equinox', '2027-03-21', true],
  ['its substitute', '2027-03-22', true],
  ['a plain Tuesday', '2026-11-24', false],
  ['the last day of the year', '2026-12-31', false],
  ['no date', 'toString', false],
])('%s (%s): %s', (_what, date, holiday) => {
  expect(isNationalHoliday(date)).toBe(holiday);
});

test('the hours of the settings are closed on them, and on the company’s own days', () => {
  const read = readSettings({ OPENING_HOURS: 'Mon-Fri 09:00-17:30', CLOSED_DAYS: '2026-11-24/2026-11-25' });
  if (!read.ok) throw new Error('These settings are refused.');
  const hours = openingHours(read.settings, isNationalHoliday).openingHours;
  const next = hours && nextOpening(hours, Date.parse('2026-11-20T18:00:00+09:00'));
  expect(next).toBe(Date.parse('2026-11-26T09:00:00+09:00'));
});

test('without hours nothing is said about them, and the desk knows the holidays all the same', () => {
  const read = readSettings({});
  if (!read.ok) throw new Error('These settings are refused.');
  expect(openingHours(read.settings, isNationalHoliday)).toEqual({});
  expect(deskSettings(read.settings).openingHours).toBeUndefined();
  expect(deskSettings(read.settings).isHoliday('2026-11-23')).toBe(true);
});
