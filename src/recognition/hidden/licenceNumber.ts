const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/** The public safety commissions: Hokkaidō's five, then a code for each prefecture. */
const ISSUERS = /^(?:1[0-4]|2[0-5]|30|4\d|5[0-5]|6[0-5]|7[0-4]|8[0-3]|9[0-7])/u;

/**
 * Whether twelve ASCII digits are a Japanese driving licence's number: the commission, the year, six digits, a check
 * digit, and how often it was issued anew. The check digit is the last digit of 11 less the remainder, as published
 * by several who compared licences; the police publish the parts of the number only.
 */
export function isLicenceNumber(digits: string): boolean {
  if (digits.length !== 12 || !ISSUERS.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return Number(digits[10]) === (11 - (sum % 11)) % 10;
}
