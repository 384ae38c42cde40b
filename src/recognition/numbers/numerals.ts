const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  '◯': 0,
  一: 1,
  壱: 1,
  二: 2,
  弐: 2,
  三: 3,
  参: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 廿: 20, 百: 100, 千: 1000 };
const NUMERAL = new RegExp(`[${[...Object.keys(DIGITS), ...Object.keys(UNITS)].join('')}]+`, 'gu');

/** Kanji numerals in a text as ASCII digits, both by place (二〇二四) and with units (二千二十四, 三十一). */
export function withAsciiNumerals(text: string): string {
  return text.replace(NUMERAL, (numeral) => readNumeral(Array.from(numeral)));
}

function readNumeral(letters: readonly string[]): string {
  return letters.some((letter) => letter in UNITS)
    ? String(sumOfUnits(letters))
    : letters.map((letter) => DIGITS[letter] ?? 0).join('');
}

function sumOfUnits(letters: readonly string[]): number {
  let sum = 0;
  let waiting: number | undefined;
  for (const letter of letters) {
    const unit = UNITS[letter];
    if (unit === undefined) {
      waiting = (waiting ?? 0) * 10 + (DIGITS[letter] ?? 0);
    } else {
      sum += unit === 20 ? 20 : (waiting ?? 1) * unit;
      waiting = undefined;
    }
  }
  return sum + (waiting ?? 0);
}

/** The digit a kanji numeral stands for in a number written by place, none for a unit such as 十. */
export function numeralDigit(letter: string): number | undefined {
  return DIGITS[letter];
}
