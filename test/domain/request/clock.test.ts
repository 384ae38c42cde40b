import { dateOf } from '../../../src/domain/request/clock';

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
