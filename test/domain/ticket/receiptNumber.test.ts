import {
  looksLikeReceiptNumber,
  makeReceiptNumber,
  readReceiptNumber,
} from '../../../src/domain/ticket/receiptNumber';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
function bytes(seed: number) {
  let drawn = 0;
  return (count: number) =>
    Uint8Array.from({ length: count }, (_, index) => {
      drawn += 1;
      return (seed * 67 + index * 41 + seed * index * 13 + drawn * drawn) % 256;
    });
}
const SAMPLES = Array.from({ length: 20 }, (_, seed) => makeReceiptNumber(bytes(seed)));
const bare = (number: string) => number.replaceAll('-', '');

test.each(SAMPLES)('%s is read as it was made', (number) => {
  expect(number).toMatch(/^[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{3}$/u);
  expect(readReceiptNumber(number)).toBe(number);
});

test.each(SAMPLES)('every single wrong character in %s is caught', (number) => {
  const right = bare(number);
  const wrong = Array.from(right).flatMap((letter, at) =>
    Array.from(ALPHABET.replace(letter, ''), (other) => right.slice(0, at) + other + right.slice(at + 1)),
  );
  expect(wrong).toHaveLength(300);
  expect(wrong.filter((text) => readReceiptNumber(text) !== undefined)).toEqual([]);
});

test.each(SAMPLES)('every swap of two characters in %s is caught', (number) => {
  const letters = Array.from(bare(number));
  const swapped = letters.flatMap((one, at) =>
    letters.flatMap((other, place) =>
      place > at && one !== other ? [letters.with(at, other).with(place, one).join('')] : [],
    ),
  );
  expect(swapped.filter((text) => readReceiptNumber(text) !== undefined)).toEqual([]);
});

const [SAMPLE = ''] = SAMPLES;
test.each([
  ['in small letters', SAMPLE.toLowerCase()],
  ['without hyphens', bare(SAMPLE)],
  ['with spaces', SAMPLE.replaceAll('-', ' ')],
  [
    'full-width',
    SAMPLE.replace(/[0-9A-Z-]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
  ['within Japanese words', `受付番号は${SAMPLE}です`],
  ['within English words', `My receipt number is ${SAMPLE}, please.`],
])('a number is read %s', (_how, typed) => {
  expect(readReceiptNumber(typed)).toBe(SAMPLE);
});

test.each([
  '',
  'hello',
  '123456',
  'CAN THEY SEE',
  'the data has',
  '+254 712 345 678',
  'x'.repeat(100_000),
  '- '.repeat(50_000),
])('no number is read from %.20s', (typed) => {
  expect(readReceiptNumber(typed)).toBeUndefined();
});

test('bytes that would make some letters more likely are passed over', () => {
  const uneven = [Uint8Array.of(255, 254, 253, 252, 251, 250, 249, 248, 5), new Uint8Array(9).fill(5)];
  const even = makeReceiptNumber(() => new Uint8Array(9).fill(5));
  expect(makeReceiptNumber(() => uneven.shift() ?? new Uint8Array(9).fill(5))).toBe(even);
});

test.each([
  ['7KQ-M2XD-9RA', true],
  ['7kq-m2xd-9ra ', true],
  ['7KQM2XD9RA', false],
  ['my number', false],
])('%s is written as a receipt number: %s', (typed, expected) => {
  expect(looksLikeReceiptNumber(typed)).toBe(expected);
});

test('a number without a digit is drawn anew, since parted by spaces it would be read as words', () => {
  const drawn = [new Uint8Array(9).fill(30), new Uint8Array(9).fill(30)];
  const made = makeReceiptNumber(() => drawn.shift() ?? new Uint8Array(9).fill(5));
  expect(drawn).toEqual([]);
  expect(made).toBe(makeReceiptNumber(() => new Uint8Array(9).fill(5)));
  expect(readReceiptNumber(`number ${made.replaceAll('-', ' ')}`)).toBe(made);
});
