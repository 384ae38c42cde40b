import { saysOnlyNumber } from '../../src/domain/deskNumber';
import { makeReceiptNumber } from '../../src/domain/ticket/receiptNumber';

const RECEIPT = makeReceiptNumber((count) =>
  Uint8Array.from({ length: count }, (_, at) => (at * 37 + 5) % 248),
);

test.each([
  RECEIPT,
  RECEIPT.toLowerCase(),
  `my receipt number is ${RECEIPT}`,
  `It is ${RECEIPT}.`,
  `受付番号は${RECEIPT}です。`,
  '7KQ-M2XD-9RA',
  'K7M2-X9RB',
])('"%s" is a number and nothing else', (typed) => {
  expect(saysOnlyNumber(typed)).toBe(true);
});

test.each([
  `${RECEIPT} was never answered`,
  `you wrote ${RECEIPT} to somebody else`,
  '222-2222-223',
  '090-1234-5678',
  'Nairobi 00100-1234',
  'receipt number',
  '',
])('"%s" is not', (typed) => {
  expect(saysOnlyNumber(typed)).toBe(false);
});
