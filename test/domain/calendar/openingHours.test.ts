import { isClosedDay, parseClosedDays } from '../../../src/domain/calendar/closedDays';
import {
  nextOpening,
  openAt,
  type OpeningHours,
  parseOpeningHours,
} from '../../../src/domain/calendar/openingHours';

const OFFICE = 'Mon-Fri 09:00-12:00,13:00-17:30; Sat 10:00-12:00';
/** Holidays around 23 November 2026 (a Monday) and the bridge of September 2026. */
const HOLIDAYS = new Set([
  '2026-11-03',
  '2026-11-23',
  '2026-09-21',
  '2026-09-22',
  '2026-09-23',
  '2027-01-01',
]);
const at = (japan: string) => Date.parse(`${japan}:00+09:00`);

function hoursOf(text: string, closedText = ''): OpeningHours {
  const [week, closed] = [parseOpeningHours(text), parseClosedDays(closedText)];
  if (!week.ok || !closed.ok) throw new Error('These are no hours.');
  return {
    week: week.value,
    closedOn: (date) => HOLIDAYS.has(date) || isClosedDay(closed.value, date),
  };
}
const office = hoursOf(OFFICE, '2026-12-29/2027-01-03,2026-11-27');

describe('hours as an operator writes them', () => {
  const day = [
    { from: 540, to: 720 },
    { from: 780, to: 1050 },
  ];
  const nine = [{ from: 540, to: 1020 }];

  test.each<readonly [string, readonly (readonly object[])[]]>([
    [OFFICE, [day, day, day, day, day, [{ from: 600, to: 720 }], []]],
    ['mon-fri 9:00-17:00', [nine, nine, nine, nine, nine, [], []]],
    [' MON - FRI  09:00 - 17:00 ; ', [nine, nine, nine, nine, nine, [], []]],
    ['Mon–Fri 09:00–17:00', [nine, nine, nine, nine, nine, [], []]],
    ['Mon,Wed,Fri 09:00-17:00', [nine, [], nine, [], nine, [], []]],
    ['Mon-Tue, Sat 09:00-17:00', [nine, nine, [], [], [], nine, []]],
    ['Sat-Mon 09:00-17:00', [nine, [], [], [], [], nine, nine]],
    ['Sun 00:00-24:00', [[], [], [], [], [], [], [{ from: 0, to: 1440 }]]],
    [
      'Mon 09:00-12:00,12:00-17:00',
      [
        [
          { from: 540, to: 720 },
          { from: 720, to: 1020 },
        ],
        [],
        [],
        [],
        [],
        [],
        [],
      ],
    ],
  ])('%s', (text, week) => {
    expect(parseOpeningHours(text)).toEqual({ ok: true, value: week });
  });

  test.each([
    ['', 'noHours'],
    [' ; ', 'noHours'],
    ['always', 'noSuchDay'],
    ['09:00-17:00', 'noSuchDay'],
    ['Mon', 'noSuchDay'],
    ['Mo-Fr 09:00-17:00', 'noSuchDay'],
    ['Mon-Fry 09:00-17:00', 'noSuchDay'],
    ['月-金 09:00-17:00', 'noSuchDay'],
    ['Mon,, 09:00-17:00', 'noSuchDay'],
    ['Mon-Fri 9-17', 'noSuchTime'],
    ['Mon-Fri 09:00', 'noSuchTime'],
    ['Mon-Fri 09:60-17:00', 'noSuchTime'],
    ['Mon-Fri 09:00-25:00', 'noSuchTime'],
    ['Mon-Fri 09:00-24:01', 'noSuchTime'],
    ['Mon-Fri 09:00-12:00,', 'noSuchTime'],
    ['Mon-Fri 17:00-09:00', 'endsBeforeItBegins'],
    ['Mon-Fri 09:00-09:00', 'endsBeforeItBegins'],
    ['Fri 22:00-02:00', 'endsBeforeItBegins'],
    ['Mon-Fri 13:00-17:00,09:00-12:00', 'notInOrder'],
    ['Mon-Fri 09:00-13:00,12:00-17:00', 'notInOrder'],
    ['Mon-Fri 09:00-17:00; Wed 09:00-12:00', 'dayTwice'],
  ])('"%s" is refused: %s', (text, reason) => {
    expect(parseOpeningHours(text)).toEqual({ ok: false, reason });
  });
});

describe('closed days as an operator writes them', () => {
  test('are single dates and spans of them, both ends included', () => {
    const closed = parseClosedDays(' 2026-12-29 / 2027-01-03 , 2026-11-23, ');
    const value = [
      { first: '2026-12-29', last: '2027-01-03' },
      { first: '2026-11-23', last: '2026-11-23' },
    ];
    expect(closed).toEqual({ ok: true, value });
    const dates = [
      '2026-11-22',
      '2026-11-23',
      '2026-12-28',
      '2026-12-29',
      '2026-12-31',
      '2027-01-03',
      '2027-01-04',
    ];
    expect(dates.map((date) => isClosedDay(value, date))).toEqual([
      false,
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test.each([
    ['2026-02-30', 'noSuchDate'],
    ['2026-2-3', 'noSuchDate'],
    ['29 December', 'noSuchDate'],
    ['2026-12-29/2027-01-03/2027-01-05', 'noSuchDate'],
    ['2026-12-29/', 'noSuchDate'],
    ['2027-01-03/2026-12-29', 'endsBeforeItBegins'],
  ])('"%s" is refused: %s', (text, reason) => {
    expect(parseClosedDays(text)).toEqual({ ok: false, reason });
  });
});

test.each([
  ['a Tuesday at the first minute', '2026-11-24T09:00', true],
  ['the minute before', '2026-11-24T08:59', false],
  ['the last minute before lunch', '2026-11-24T11:59', true],
  ['lunch', '2026-11-24T12:00', false],
  ['after lunch', '2026-11-24T13:00', true],
  ['the last minute of the day', '2026-11-24T17:29', true],
  ['closing time', '2026-11-24T17:30', false],
  ['midnight', '2026-11-24T00:00', false],
  ['a Saturday morning', '2026-11-28T10:30', true],
  ['a Saturday afternoon', '2026-11-28T13:00', false],
  ['a Sunday', '2026-11-29T10:00', false],
  ['a national holiday', '2026-11-23T10:00', false],
  ['a day of the company’s own', '2026-11-27T10:00', false],
  ['the middle of the New Year days', '2026-12-31T10:00', false],
])('on %s (%s) somebody is there: %s', (_what, when, open) => {
  expect(openAt(office, at(when))).toBe(open);
});

test.each([
  ['before work', '2026-11-24T03:00', '2026-11-24T09:00'],
  ['at midnight', '2026-11-24T00:00', '2026-11-24T09:00'],
  ['at lunch', '2026-11-24T12:00', '2026-11-24T13:00'],
  ['in the evening', '2026-11-24T18:00', '2026-11-25T09:00'],
  ['on Friday evening', '2026-11-06T18:00', '2026-11-07T10:00'],
  ['on Saturday afternoon before a holiday', '2026-11-21T12:00', '2026-11-24T09:00'],
  ['on the holiday', '2026-11-23T10:00', '2026-11-24T09:00'],
  ['before three holidays in a row', '2026-09-19T12:00', '2026-09-24T09:00'],
  ['before a day of the company’s own', '2026-11-26T17:30', '2026-11-28T10:00'],
  ['before the New Year days', '2026-12-28T17:30', '2027-01-04T09:00'],
  ['while somebody is there', '2026-11-24T09:00', '2026-11-24T13:00'],
])('%s (%s) the next opening is %s', (_what, when, next) => {
  expect(nextOpening(office, at(when))).toBe(at(next));
});

test('the date and the hour are those of Japan, wherever the desk runs', () => {
  expect(openAt(office, Date.parse('2026-11-24T00:00:00Z'))).toBe(true);
  expect(nextOpening(office, Date.parse('2026-11-23T15:00:00Z'))).toBe(at('2026-11-24T09:00'));
});

test('an office that never opens again has no next opening', () => {
  const shut = hoursOf('Mon 09:00-10:00', '2026-01-01/2099-12-31');
  expect(nextOpening(shut, at('2026-11-24T10:00'))).toBeUndefined();
});
