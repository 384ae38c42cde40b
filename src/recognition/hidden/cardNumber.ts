const VISA = /^4/u;
const UNION_PAY = /^62/u;
/** Visa, Mastercard, JCB, Discover, UnionPay. */
const OF_SIXTEEN = /^(?:4|5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|35(?:2[89]|[3-8])|6011|64[4-9]|65|62)/u;
/** The ranges the large issuers use, by the lengths their numbers have (ISO/IEC 7812). */
const ISSUERS: Readonly<Record<number, RegExp>> = {
  13: VISA,
  14: /^3(?:0[0-5]|[689])/u, // Diners Club
  15: /^3[47]/u, // American Express
  16: OF_SIXTEEN,
  17: UNION_PAY,
  18: UNION_PAY,
  19: /^(?:4|62)/u,
};

/** Whether ASCII digits are a payment card's number: an issuer's range and length, and Luhn's check digit. */
export function isCardNumber(digits: string): boolean {
  return (ISSUERS[digits.length]?.test(digits) ?? false) && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let back = 0; back < digits.length; back++) {
    const digit = Number(digits[digits.length - 1 - back]) * (back % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
