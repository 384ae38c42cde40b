import { isInternational, phonesMeant, readPhone } from '../../src/recognition/phones/phone';
import { type CountryCode, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';

test.each([
  ['KE', '0712 345 678', '+254712345678'],
  ['KE', '712345678', '+254712345678'],
  ['KE', '0110 123 456', '+254110123456'],
  ['KE', '0722 345 678', '+254722345678'],
  ['KE', '0722345678', '+254722345678'],
  ['KE', '020 2345678', '+254202345678'],
  ['KE', '254712345678', '+254712345678'],
  ['KE', '254 0712 345678', '+254712345678'],
  ['KE', '+254712345678', '+254712345678'],
  ['KE', '+94 77 123 4567', '+94771234567'],
  ['KE', '+81 90 1234 5678', '+819012345678'],
  ['KE', '私の番号は0712 345 678です', '+254712345678'],
  ['TZ', '0652 123 456', '+255652123456'],
  ['LK', '077 123 4567', '+94771234567'],
  ['LK', '011 2 345 678', '+94112345678'],
  ['PK', '0300-1234567', '+923001234567'],
  ['PK', '042 35761234', '+924235761234'],
  ['JM', '876 555 1234', '+18765551234'],
  ['JM', '1 (876) 555-1234', '+18765551234'],
  ['JM', '658-555-1234', '+16585551234'],
  ['JM', '202-555-1234', '+12025551234'],
  ['NZ', '021 123 4567', '+64211234567'],
  ['NZ', '022 123 4567', '+64221234567'],
  ['NZ', '09 123 4567', '+6491234567'],
  ['MZ', '84 123 4567', '+258841234567'],
  ['GB', '07912 345678', '+447912345678'],
  ['GB', '020 7946 0958', '+442079460958'],
  ['RU', '8 916 123-45-67', '+79161234567'],
  ['RU', '916 123 45 67', '+79161234567'],
  ['KR', '010-2345-6789', '+821023456789'],
  ['CN', '138 1234 5678', '+8613812345678'],
  ['FJ', '701 2345', '+6797012345'],
  ['GY', '612 3456', '+5926123456'],
  ['MT', '7912 3456', '+35679123456'],
  ['KE', '0999 123456', '+254999123456'],
  ['KE', '254 999 123456', '+254999123456'],
  ['DK', '20 12 34 56', '+4520123456'],
  ['DE', '030 1234567', '+49301234567'],
  ['DE', '+49 (0)30 1234567', '+49301234567'],
  ['JM', '876 761 1234', '+18767611234'],
  ['GB', '07797 712345', '+447797712345'],
  ['KZ', '8 701 123 45 67', '+77011234567'],
  ['SR', '421234', '+597421234'],
  ['JP', '090-1234-5678', '+819012345678'],
  ['JP', '0722345678', '+81722345678'],
  ['JP', '819012345678', '+819012345678'],
  ['XX', '090-1234-5678', '+819012345678'],
  ['KE', '090-1234-5678', '+819012345678'],
])('in %s, %s is the number %s', (country, typed, value) => {
  expect(readPhone(typed, country)).toEqual({ ok: true, value });
});

test.each([
  ['KE', '712 345'],
  ['KE', '2024-05-01'],
  ['MZ', '2024-05-01'],
  ['MZ', '1/5/2024'],
  ['MZ', '20240501'],
  ['NZ', '20240501'],
  ['FJ', '150-0002'],
  ['KE', '999 123456'],
  ['KE', '0999 12345'],
  ['NZ', '831234'],
  ['DE', '20240501-1234'],
  ['BS', '357 1234'],
  ['AQ', '0712 345 678'],
  ['KE', '0712 345 67'],
  ['JM', '555 1234'],
  ['JM', '119'],
  ['XX', '0712 345 678'],
  ['KE', '0712 345 678 or 0722 345 678'],
])('in %s, %s is no number', (country, typed) => {
  expect(readPhone(typed, country)).toEqual({ ok: false, reason: 'notAPhone' });
});

test.each([
  ['0712 345 678', 'KE TZ UG LK ZW ZA'],
  ['712345678', 'KE TZ UG LK ZW ZA'],
  ['254712345678', 'KE'],
  ['254 712 345 678', 'KE'],
  ['94771234567', 'LK'],
  ['923001234567', 'PK'],
  ['819012345678', 'JP'],
  ['2540712345678', 'KE'],
  ['0300 1234567', 'PK'],
  ['1876 555 1234', 'JM'],
  ['8765551234', 'JM IN ID'],
  ['876 555 1234', 'JM'],
  ['868-555-1234', 'TT'],
  ['416 555 1234', 'CA'],
  ['17135551234', 'US CN DE'],
  ['010-2345-6789', 'KR'],
  ['0821 123 4567', 'IN ID'],
  ['0241234567', 'JP GH'],
  ['07797712345', 'JE IN'],
  ['150-0002', ''],
  ['1/5/2024', ''],
  ['0722345678', 'JP KE TZ LK ZW ZA'],
  ['0722 345 678', 'JP KE TZ LK ZW ZA'],
  ['072-234-5678', 'JP'],
  ['090-1234-5678', 'JP'],
  ['0120-123-456', 'JP'],
  ['03-1234-5678', 'JP'],
  ['0312345678', 'JP'],
  ['89161234567', 'RU ID'],
  ['+254712345678', ''],
  ['00254712345678', ''],
  ['2024-05-01', ''],
  ['119', ''],
  ['hello', ''],
  ['', ''],
])('%s may be a number of: %s', (typed, countries) => {
  expect(
    phonesMeant(typed)
      .map(({ country }) => country)
      .join(' '),
  ).toBe(countries);
});

test('whatever is offered is a number the reader takes, and no more than six are', () => {
  for (const typed of ['0712 345 678', '0912345678', '99123456', '8765551234', '0722345678', '71234567']) {
    const meant = phonesMeant(typed);
    expect(meant.length).toBeLessThanOrEqual(6);
    for (const { number } of meant) expect(readPhone(number)).toEqual({ ok: true, value: number });
  }
});

/** A mobile of each country as libphonenumber writes it, without a trunk prefix; those of Japan are written above. */
const MOBILES = Object.entries(examples).filter(([country]) => country !== 'JP');

test.each(MOBILES)('in %s, %s is a number', (country, national) => {
  const read = readPhone(national, country);
  expect(read.ok && read.value.endsWith(national)).toBe(true);
});

test.each(Object.keys(examples))('a mobile of %s is a telephone number behind a +', (country) => {
  const { number } = getExampleNumber(country as CountryCode, examples) ?? { number: '' };
  expect(readPhone(number)).toEqual({ ok: true, value: number });
  expect(isInternational(number)).toBe(true);
});
