/** No 0/O, 1/I/L, so that a number can be read aloud; 31 characters, a prime, so the check catches every swap. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Letters and digits of the alphabet, each equally likely, and one that checks them: `length` in all. */
export function drawChecked(length: number, random: (count: number) => Uint8Array): string {
  const values = drawValues(length - 1, random);
  return lettersOf([...values, checkOf(values)]);
}

/** Letters and digits of the same alphabet without a check. */
export function drawLetters(length: number, random: (count: number) => Uint8Array): string {
  return lettersOf(drawValues(length, random));
}

function drawValues(count: number, random: (count: number) => Uint8Array): readonly number[] {
  const values: number[] = [];
  while (values.length < count) {
    // 248 is eight times 31; the bytes above would make some letters more likely.
    const fair = Array.from(random(count)).filter((byte) => byte < 248);
    values.push(...fair.slice(0, count - values.length).map((byte) => byte % 31));
  }
  return values;
}

const lettersOf = (values: readonly number[]) => values.map((value) => ALPHABET.charAt(value)).join('');

/** Whether these letters and digits, without anything between them, are so many and end with their check. */
export function isChecked(length: number, letters: string): boolean {
  const values = Array.from(letters, (letter) => ALPHABET.indexOf(letter));
  if (values.length !== length || values.includes(-1)) return false;
  return checkOf(values.slice(0, -1)) === values.at(-1);
}

/** A copy to look for numbers in: one width, capitals, and one kind of hyphen. */
export function foldNumbers(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐-―−ー]/gu, '-');
}

/** A weighted sum modulo 31: with distinct weights it changes with any one character and with any swap of two. */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value, index) => (sum + value * (index + 2)) % 31, 0);
}
