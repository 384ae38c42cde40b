/** Q_n of the ordinance, from the first digit to the eleventh. */
const WEIGHTS = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether twelve ASCII digits are an Individual Number (個人番号, "My Number"): eleven digits and a check digit.
 * Source: 行政手続における特定の個人を識別するための番号の利用等に関する法律施行令 第8条; 平成26年総務省令第85号 第5条.
 */
export function isPersonalNumber(digits: string): boolean {
  if (digits.length !== 12) return false;
  const remainder = WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
  return Number(digits[11]) === (remainder <= 1 ? 0 : 11 - remainder);
}
