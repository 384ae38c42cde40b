import { looksLikeDraftNumber, makeDraftNumber, readDraftNumber } from '../../../src/domain/form/draftNumber';
import { readDeskNumber } from '../../../src/domain/deskNumber';
import { makeReceiptNumber, readReceiptNumber } from '../../../src/domain/ticket/receiptNumber';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** Another draw each time, always the same ones. */
const bytes = (seed: number) => {
  let state = seed * 2_654_435_761 + 1;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24;
  return (count: number) => Uint8Array.from({ length: count }, next);
};
const SAMPLES = Array.from({ length: 20 }, (_, seed) => makeDraftNumber(bytes(seed)));
const MANY = Array.from({ length: 2000 }, (_, seed) => makeDraftNumber(bytes(seed + 100)));
const bare = (number: string) => number.replaceAll('-', '');
const both = (right: string, wrong: readonly string[]) =>
  [...wrong, ...wrong.map((text) => `${text.slice(0, 4)}-${text.slice(4)}`)].filter(
    (text) => bare(text) !== right,
  );

test.each(SAMPLES)('%s is read as it was made', (number) => {
  expect(number).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/u);
  expect(readDraftNumber(number)).toBe(number);
});

test('every number shows a digit, so that no word is one', () => {
  expect(MANY.filter((number) => !/[2-9]/u.test(number))).toEqual([]);
  expect(new Set(MANY).size).toBe(MANY.length);
});

test.each(SAMPLES)('every single wrong character in %s is caught', (number) => {
  const right = bare(number);
  const wrong = Array.from(right).flatMap((letter, at) =>
    Array.from(ALPHABET.replace(letter, ''), (other) => right.slice(0, at) + other + right.slice(at + 1)),
  );
  expect(wrong).toHaveLength(240);
  expect(both(right, wrong).filter((text) => readDraftNumber(text) !== undefined)).toEqual([]);
});

test.each(SAMPLES)('every swap of two characters in %s is caught', (number) => {
  const letters = Array.from(bare(number));
  const swapped = letters.flatMap((one, at) =>
    letters.flatMap((other, place) =>
      place > at && one !== other ? [letters.with(at, other).with(place, one).join('')] : [],
    ),
  );
  expect(both(bare(number), swapped).filter((text) => readDraftNumber(text) !== undefined)).toEqual([]);
});

const [SAMPLE = ''] = SAMPLES;
test.each([
  ['in small letters', SAMPLE.toLowerCase()],
  ['without its hyphen', bare(SAMPLE)],
  ['without its hyphen in small letters, with spaces around', `  ${bare(SAMPLE).toLowerCase()}\n`],
  ['with a space', SAMPLE.replace('-', ' ')],
  ['letter by letter', Array.from(bare(SAMPLE)).join(' ')],
  ['in pairs', bare(SAMPLE).replace(/(..)(?=.)/gu, '$1-')],
  [
    'full-width',
    SAMPLE.replace(/[0-9A-Z-]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
  ['with a long sound for the hyphen', SAMPLE.replace('-', 'ー')],
  ['within Japanese words', `番号は${SAMPLE}です`],
  ['within English words', `My draft number is ${SAMPLE.toLowerCase()}, please.`],
])('a number is read %s', (_how, typed) => {
  expect(readDraftNumber(typed)).toBe(SAMPLE);
});

test.each([
  '',
  'hello',
  'feedback',
  'self-help',
  '123456',
  '2026-0901',
  '+254 712 345 678',
  `go on with ${bare(SAMPLE)}`,
  `go on with ${SAMPLE.replace('-', ' ')}`,
  `${SAMPLE}-A2`,
  `A2-${SAMPLE}`,
  `${SAMPLE}A`,
  'x'.repeat(100_000),
  '- '.repeat(50_000),
  'A2-'.repeat(30_000),
])('no number is read from %.20s', (typed) => {
  expect(readDraftNumber(typed)).toBeUndefined();
});

test.each([
  ['as we write them', (number: string) => number],
  ['bare', bare],
  ['with spaces', (number: string) => number.replaceAll('-', ' ')],
  ['within words', (number: string) => `my number is ${number} thanks`],
  ['before a short word', (number: string) => `${number} we`],
])(
  'a receipt number never reads as a draft number, nor a draft number as a receipt number: %s',
  (_how, write) => {
    const receipts = Array.from({ length: 1000 }, (_, seed) => makeReceiptNumber(bytes(seed)));
    expect(receipts.filter((number) => readDraftNumber(write(number)) !== undefined)).toEqual([]);
    expect(MANY.filter((number) => readReceiptNumber(write(number)) !== undefined)).toEqual([]);
  },
);

test('either number is told from the other', () => {
  expect(readDeskNumber(`It is ${SAMPLE}.`)).toEqual({ of: 'draft', number: SAMPLE });
  expect(readDeskNumber('222 2222 222')).toEqual({ of: 'request', number: '222-2222-222' });
  expect(readDeskNumber('neither')).toBeUndefined();
});

test.each([
  ['K7M2-X9RA', true],
  ['k7m2-x9ra ', true],
  ['K7M2ーX9RA', true],
  ['K7M2X9RA', false],
  ['1234-5678', false],
  ['self-help', false],
])('%s is written as a draft number: %s', (typed, expected) => {
  expect(looksLikeDraftNumber(typed)).toBe(expected);
});
