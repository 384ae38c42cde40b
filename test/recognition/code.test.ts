import { readCode } from '../../src/recognition/code';

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
