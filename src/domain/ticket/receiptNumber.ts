/** No 0/O, 1/I/L, so that a number can be read aloud; 31 characters, a prime, so the check catches every swap. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 9;
/** Ten letters and digits from the beginning of a word on, however they are grouped, up to the end of a word. */
const CANDIDATES = /(?<![0-9A-Z])(?=(?<number>[0-9A-Z](?:[-\s]*[0-9A-Z]){9})(?![0-9A-Z]))/gu;

/**
 * A receipt number (受付番号) such as `7KQ-M2XD-9RA`: nine random characters and one that checks them.
 * 31^9 is about 2.6·10^13, so a number cannot be guessed. `random` gives bytes; those above 247 are passed over.
 */
export function makeReceiptNumber(random: (count: number) => Uint8Array): string {
  const values: number[] = [];
  while (values.length < LENGTH) {
    const fair = Array.from(random(LENGTH)).filter((byte) => byte < 248);
    values.push(...fair.slice(0, LENGTH - values.length).map((byte) => byte % 31));
  }
  return format([...values, checkOf(values)]);
}

/**
 * The number as we write it, when a text holds one: any case, hyphens and spaces, alone or within words; undefined
 * when the check fails. Plain words of ten letters in all are none: parted by spaces, a number shows a digit.
 */
export function readReceiptNumber(typed: string): string | undefined {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐-―−ー]/gu, '-');
  for (const { groups } of text.matchAll(CANDIDATES)) {
    const number = checked(groups?.['number'] ?? '');
    if (number !== undefined) return number;
  }
  return undefined;
}

/** Whether a text is written as a receipt number and nothing else, be it one of ours or mistyped. */
export function looksLikeReceiptNumber(typed: string): boolean {
  return /^[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{3}$/iu.test(typed.normalize('NFKC').trim());
}

function checked(candidate: string): string | undefined {
  if (/\s/u.test(candidate) && !/[0-9]/u.test(candidate)) return undefined;
  const values = Array.from(candidate.replace(/[^0-9A-Z]/gu, ''), (letter) => ALPHABET.indexOf(letter));
  if (values.includes(-1)) return undefined;
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
