/** No 0/O, 1/I/L, so that a number can be read aloud; 31 characters, a prime, so the check catches every swap. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 9;

/**
 * A receipt number (受付番号) such as `7KQ-M2XD-9RA`: nine random characters and one that checks them.
 * 31^9 is about 2.6·10^13, so a number cannot be guessed. `random` gives bytes; those above 247 are passed over.
 */
export function makeReceiptNumber(random: (count: number) => Uint8Array): string {
  const values: number[] = [];
  while (values.length < LENGTH) {
    for (const byte of random(LENGTH)) if (byte < 248 && values.length < LENGTH) values.push(byte % 31);
  }
  return format([...values, checkOf(values)]);
}

/** The number as we write it, when the text is one: any case, hyphens and spaces; undefined when the check fails. */
export function readReceiptNumber(typed: string): string | undefined {
  const found = /[0-9A-Z](?:[-\s]*[0-9A-Z]){9}/u.exec(typed.normalize('NFKC').toUpperCase())?.[0];
  if (found === undefined) return undefined;
  const values = [...found.replace(/[^0-9A-Z]/gu, '')].map((character) => ALPHABET.indexOf(character));
  if (values.includes(-1) || values.length !== LENGTH + 1) return undefined;
  return checkOf(values.slice(0, LENGTH)) === values[LENGTH] ? format(values) : undefined;
}

/** A weighted sum modulo 31: with distinct weights it changes with any one character and with any swap of two. */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value, index) => (sum + value * (index + 2)) % 31, 0);
}

function format(values: readonly number[]): string {
  const text = values.map((value) => ALPHABET.charAt(value)).join('');
  return `${text.slice(0, 3)}-${text.slice(3, 7)}-${text.slice(7)}`;
}
