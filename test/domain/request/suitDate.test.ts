import { dateOf } from '../../../src/domain/request/clock';
import type { OutcomeId } from '../../../src/domain/request/requestType';
import { daysUntil, suitDateOf, suitOf } from '../../../src/domain/request/suitDate';
import type { TicketStatus } from '../../../src/domain/ticket/ticket';

const at = (day: string, time = '12:00') => Date.parse(`2024-${day}T${time}:00+09:00`);
/** Arrived on 1 April, as late as a day can be. */
const ARRIVED = { suitPossibleFrom: dateOf('suit', { receivedAt: at('04-01', '23:59') }) };

type Row = readonly [
  what: string,
  ticket: {
    readonly status: TicketStatus;
    readonly outcome?: OutcomeId;
    readonly closedAt?: number;
  },
  is: ReturnType<typeof suitOf>['is'],
  from: string | undefined,
];

test.each<Row>([
  ['waits', { status: 'waiting' }, 'Open', '2024-04-16'],
  ['is worked on', { status: 'claimed' }, 'Open', '2024-04-16'],
  [
    'was refused at once',
    { status: 'completed', outcome: 'refused', closedAt: at('04-01') },
    'Decided',
    '2024-04-01',
  ],
  [
    'was refused on the last day',
    { status: 'completed', outcome: 'refused', closedAt: at('04-15', '23:59') },
    'Decided',
    '2024-04-15',
  ],
  [
    'was refused when it was possible anyway',
    { status: 'completed', outcome: 'refused', closedAt: at('04-16', '00:00') },
    'TwoWeeks',
    '2024-04-16',
  ],
  [
    'was refused long after',
    { status: 'completed', outcome: 'refused', closedAt: at('06-01') },
    'TwoWeeks',
    '2024-04-16',
  ],
  [
    'was granted in part',
    { status: 'completed', outcome: 'grantedInPart', closedAt: at('04-05') },
    'Decided',
    '2024-04-05',
  ],
  [
    'is about data that is not held',
    { status: 'completed', outcome: 'noSuchData', closedAt: at('04-05') },
    'Decided',
    '2024-04-05',
  ],
  [
    'was granted in full',
    { status: 'completed', outcome: 'granted', closedAt: at('04-05') },
    'Granted',
    undefined,
  ],
  [
    'was granted in full, but late',
    { status: 'completed', outcome: 'granted', closedAt: at('06-01') },
    'Granted',
    undefined,
  ],
  ['was taken back', { status: 'withdrawn', closedAt: at('04-05') }, 'Withdrawn', undefined],
])('about a request that %s', (_what, ticket, is, from) => {
  expect(suitOf({ ...ARRIVED, ...ticket })).toEqual({ is, ...(from === undefined ? {} : { from }) });
  expect(suitDateOf({ ...ARRIVED, ...ticket })).toBe(from);
  expect(suitOf(ticket)).toEqual({ is: 'NotApplicable' });
});

test.each([
  ['2024-04-16', at('04-16', '00:00'), 0],
  ['2024-04-16', at('04-15', '23:59'), 1],
  ['2024-04-16', at('04-20'), -4],
])('until %s it is so many whole days in Japan (%#)', (date, now, days) => {
  expect(daysUntil(date, now)).toBe(days);
});
