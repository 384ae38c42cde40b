import { withValue } from '../../src/recognition/text/recordValues';

test.each([
  ['14 Rata Street', '0712 345678', '14 Rata Street / 0712 345678'],
  ['14 Rata Street / 0712 345678', 'old@example.com', '14 Rata Street / 0712 345678 / old@example.com'],
  ['Kamua', '14 Rata Street', 'Kamua / 14 Rata Street'],
  ['名古屋市中区栄1-2-3', '090-1111-2222', '名古屋市中区栄1-2-3 / 090-1111-2222'],
])('%s and %s are two things', (held, more, both) => {
  expect(withValue(held, more)).toBe(both);
});

test.each([
  ['14 Rata Street', '15 Rata Street', '15 Rata Street'],
  ['12 Barbican', '21 Barbican Road', '21 Barbican Road'],
  ['Kamua', 'Kamau', 'Kamau'],
  ['とよはし', 'とよはしし はなだちょう 1-2-3', 'とよはしし はなだちょう 1-2-3'],
  ['14 Rata Street / 0712 345678', '0712 345679', '14 Rata Street / 0712 345679'],
])('%s told anew as %s is one', (held, more, one) => {
  expect(withValue(held, more)).toBe(one);
});
