/**
 * Whether thirteen ASCII digits are a Corporate Number (法人番号): a check digit, then twelve digits. These are public.
 * Source: 法人番号の指定等に関する省令 第2条 (財務省令).
 */
export function isCorporateNumber(digits: string): boolean {
  if (digits.length !== 13) return false;
  const sum = Array.from(digits.slice(1)).reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 2 : 1),
    0,
  );
  return Number(digits[0]) === 9 - (sum % 9);
}
