import { eraOf, gregorianYear, isWithinEra } from '../../../src/domain/calendar/japaneseEra';

test.each([
  ['1873-01-01', 'meiji', 6],
  ['1912-07-29', 'meiji', 45],
  ['1912-07-30', 'taisho', 1],
  ['1926-12-24', 'taisho', 15],
  ['1926-12-25', 'showa', 1],
  ['1989-01-07', 'showa', 64],
  ['1989-01-08', 'heisei', 1],
  ['2019-04-30', 'heisei', 31],
  ['2019-05-01', 'reiwa', 1],
  ['2024-05-01', 'reiwa', 6],
] as const)('%s is of %s %i', (iso, era, year) => {
  expect(eraOf(iso)).toEqual({ era, year });
  expect(gregorianYear(era, year)).toBe(Number(iso.slice(0, 4)));
  expect(isWithinEra(era, iso)).toBe(true);
});

test('before the Gregorian calendar came to Japan there is no era to give', () => {
  expect(eraOf('1872-12-31')).toBeUndefined();
});

test.each([
  ['showa', '1989-01-08'],
  ['heisei', '1989-01-07'],
  ['heisei', '2019-05-01'],
  ['reiwa', '2019-04-30'],
  ['taisho', '1926-12-26'],
  ['meiji', '1912-07-31'],
] as const)('%s does not hold %s', (era, iso) => {
  expect(isWithinEra(era, iso)).toBe(false);
});

test('the day on which an emperor died was of both eras', () => {
  expect(isWithinEra('taisho', '1926-12-25')).toBe(true);
  expect(isWithinEra('showa', '1926-12-25')).toBe(true);
});
