import { isCardNumber } from '../../src/recognition/hidden/cardNumber';
import { isCorporateNumber } from '../../src/recognition/hidden/corporateNumber';
import { isLicenceNumber } from '../../src/recognition/hidden/licenceNumber';
import { isPersonalNumber } from '../../src/recognition/hidden/personalNumber';

const LAST = Array.from({ length: 10 }, (_, digit) => String(digit));

test.each([
  ['12345678901', '8'],
  ['00000000000', '0'],
  ['11111111111', '8'],
  ['99999999999', '6'],
])('the check digit of the My Number %s is %s and no other', (digits, check) => {
  expect(LAST.filter((last) => isPersonalNumber(digits + last))).toEqual([check]);
});

test('the check digit of a My Number is 0 for remainders of 0 and 1', () => {
  expect(isPersonalNumber('000000000000')).toBe(true);
  expect(isPersonalNumber('000000000060')).toBe(true);
  expect(isPersonalNumber('00000000006')).toBe(false);
});

test.each([
  ['3090123456', '2'],
  ['1000000000', '6'],
  ['4000000000', '2'],
  ['9700000001', '2'],
])('the check digit of the licence %s is %s and no other', (digits, check) => {
  expect(LAST.filter((digit) => isLicenceNumber(`${digits}${digit}0`))).toEqual([check]);
});

test.each(['7123456789012', '4011001098993', '5010001008846'])('%s is a Corporate Number', (digits) => {
  expect(isCorporateNumber(digits)).toBe(true);
  expect(isCorporateNumber(`${digits.slice(0, -1)}${(Number(digits.at(-1)) + 1) % 10}`)).toBe(false);
});

test.each([
  ['too short for a Visa card', '411111111111116'],
  ['too long for a Mastercard', '55555555555544445'],
  ['below the range from 2221', '2220000000000009'],
  ['of no issuer', '7000000000000005'],
  ['failing the check digit', '4111111111111112'],
])('a number %s is no card', (_why, digits) => {
  expect(isCardNumber(digits)).toBe(false);
});
