import { randomBytes } from 'node:crypto';
import { readDeskNumber } from '../../src/domain/deskNumber';
import { groupLetterCode, makeLetterCode } from '../../src/domain/identity/codeShape';
import { makeReceiptNumber } from '../../src/domain/ticket/receiptNumber';
import { readCode } from '../../src/recognition/contact/code';

test.each([
  '123456',
  '１２３４５６',
  '123 456',
  '123-456',
  '123ー456',
  '1 2 3 4 5 6',
  'コードは123456です',
  'code 123 456',
  'The code is 123456.',
  '「123456」',
  ' 123456\n',
  '12-34-56',
  '\u200B123456',
  '١٢٣٤٥٦',
])('%s is the code 123456', (typed) => {
  expect(readCode(typed)).toBe('123456');
});

test('a code may begin with noughts', () => {
  expect(readCode('000 012')).toBe('000012');
});

test.each([
  '',
  'code',
  '12345',
  '1234567',
  '123456 1',
  '123 abc 456',
  '12:34:56pm',
  '0'.repeat(500),
  '12.5 3456',
])('%s is no code', (typed) => {
  expect(readCode(typed)).toBeUndefined();
});

test.each(['123456@qq.com', 'K7M2X9RAQP@example.com', 'use 234567@example.org please'])(
  '%s is an address, and no code',
  (typed) => {
    expect(readCode(typed)).toBeUndefined();
  },
);

describe('a code of ten letters and digits', () => {
  test.each([
    'K7M2X-9RAQP',
    'K7M2X9RAQP',
    'k7m2x-9raqp',
    'k7m2x 9raqp',
    'Ｋ７Ｍ２Ｘ－９ＲＡＱＰ',
    'K7M2Xー9RAQP',
    'K7M2X – 9RAQP',
    ' k 7 m 2 x 9 r a q p ',
    '「K7M2X-9RAQP」',
    'The code is K7M2X-9RAQP.',
    'my code is k7m2x 9raqp, thank you',
    'コードはK7M2X-9RAQPです',
    'k7m2x-9raqp\n',
    '\u200BK7M2X-9RAQP',
  ])('%s', (typed) => {
    expect(readCode(typed)).toBe('K7M2X9RAQP');
  });

  test.each([
    ['with six digits in it', 'A2345-67BCD', 'A234567BCD'],
    ['where six digits are the code', 'text 234567', '234567'],
    ['where six digits stand behind a word', 'PWCD 234 567', '234567'],
  ])('%s', (_which, typed, read) => {
    expect(readCode(typed)).toBe(read);
  });

  test.each([
    'strengthen',
    'STRENGTHEN',
    'K7M2X-9RAQ',
    'K7M2X-9RAQPZ',
    'K7M2X-9RA0P',
    'K7M2X-9RAIP',
    'I have not got it yet',
    '2345678923',
    'letter',
  ])('%s is none', (typed) => {
    expect(readCode(typed)).toBeUndefined();
  });

  test('is never read as a receipt number, nor a receipt number as one', () => {
    for (let count = 0; count < 2000; count++) {
      const code = makeLetterCode(randomBytes);
      for (const written of [code, groupLetterCode(code), `the code: ${groupLetterCode(code)}`]) {
        expect(readCode(written)).toBe(code);
        expect(readDeskNumber(written)).toBeUndefined();
      }
      expect(readCode(makeReceiptNumber(randomBytes))).toBeUndefined();
    }
  });

  test('every letter is as likely as any other', () => {
    const drawn = Array.from({ length: 3000 }, () => makeLetterCode(randomBytes)).join('');
    const counts = Array.from('23456789ABCDEFGHJKMNPQRSTUVWXYZ', (letter) => drawn.split(letter).length - 1);
    expect(counts.reduce((sum, count) => sum + count)).toBe(30_000);
    // 968 each on average, with a deviation of about 31; codes without a digit are drawn anew.
    expect(Math.min(...counts)).toBeGreaterThan(750);
    expect(Math.max(...counts)).toBeLessThan(1200);
  });
});
