import { DECISIONS } from '../../../src/domain/request/decision';
import { isInForce, LAWS } from '../../../src/domain/request/law';
import { REQUEST_TYPES, type RequestTypeId } from '../../../src/domain/request/requestType';

type Expected = readonly [
  id: RequestTypeId,
  article: string | undefined,
  duty: string | undefined,
  fee: boolean,
  suit: boolean,
];

test.each<Expected>([
  ['purpose-notice', '32(2)', '32(3)', true, false],
  ['disclosure', '33(1)', '33(3)', true, true],
  ['provision-record-disclosure', '33(5)', '33(5)', true, true],
  ['correction', '34(1)', '34(3)', false, true],
  ['addition', '34(1)', '34(3)', false, true],
  ['deletion', '34(1)', '34(3)', false, true],
  ['suspension-of-use', '35(1)(5)', '35(7)', false, true],
  ['erasure', '35(1)(5)', '35(7)', false, true],
  ['stop-third-party-provision', '35(3)(5)', '35(7)', false, true],
  ['foreign-recipient-information', '28(3)', '28(3)', false, false],
  ['marketing-stop', '3(3)', undefined, false, false],
  ['complaint', '40', undefined, false, false],
  ['inquiry', undefined, undefined, false, false],
])('%s: article %s, told by %s, fee %s, suit %s', (id, article, duty, fee, suit) => {
  const type = REQUEST_TYPES[id];
  const { feeAllowed, noticeDuty, clocks } = type;
  expect([type.id, type.article, noticeDuty, feeAllowed, clocks.includes('suit')]).toEqual([
    ...[id, article, duty, fee, suit],
  ]);
});

test.each(Object.values(REQUEST_TYPES))('$id can only be refused on a ground of its own list', (type) => {
  expect(type.grounds.length > 0).toBe(type.outcomes.some((outcome) => DECISIONS[outcome].needsGround));
  expect(new Set(type.grounds).size).toBe(type.grounds.length);
  expect(type.grounds.includes('feeNotPaid')).toBe(type.feeAllowed);
});

test.each(Object.values(REQUEST_TYPES))(
  '$id is decided only for whoever was matched, if data is touched',
  (type) => {
    expect(type.identityLevel > 0).toBe(type.noticeDuty !== undefined);
  },
);

test('a bill that is not law yet is off, and says which text it was written from', () => {
  expect(isInForce('appi')).toBe(true);
  expect(isInForce('appi-bill-2026')).toBe(false);
  expect(Object.values(LAWS).every(({ asOf }) => /^\d{4}-\d{2}-\d{2}$/u.test(asOf))).toBe(true);
});
