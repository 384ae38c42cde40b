import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString as parse,
  type PhoneNumberType,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';

/** Digits of country codes. */
const BEGINNINGS = [1, 2, 3] as const;
/** E.164 has fifteen digits, and two more are known of some countries. */
const LONGEST_NATIONAL = 17;
const ANY_DIGIT = '5';
/** Digits that mobile numbers of any country have after its code. */
const MOBILE_LENGTHS = [5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Asking a plan takes long, and long texts have many digits to ask about: each thing is asked once. */
const CODES = new Map<string, boolean>();
const LENGTHS = new Map<string, boolean>();
const OF_MOBILES = new Map<string, readonly number[]>();

/**
 * Whether digits begin with a country code and are as many as its telephone numbers have. A zero that is dialled at home
 * is not counted; of other trunk prefixes nobody thinks behind a country code.
 */
export function isAsLongAsPhones(digits: string): boolean {
  const code = countryCodeOf(digits);
  return code !== undefined && hasNumbersLike(code, digits.slice(code.length));
}

/** Whether a type of numbers is that of mobiles, or of what may be one. */
export function isMobile(type: PhoneNumberType | undefined): boolean {
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
}

/** A number with a digit or more taken off or put on, so that it is as long as mobiles with its country code. */
export function asLongAsMobiles(code: string, national: string): readonly string[] {
  const lengths = once(OF_MOBILES, code, () => mobileLengthsOf(code));
  return lengths.map((length) => `+${code}${fitted(national, length)}`);
}

/** No country code begins with another. */
function countryCodeOf(digits: string): string | undefined {
  return BEGINNINGS.map((length) => digits.slice(0, length)).find((code) =>
    once(CODES, code, () => parse(`+${code}${ANY_DIGIT.repeat(7)}`)?.countryCallingCode === code),
  );
}

function hasNumbersLike(code: string, { length, 0: first }: string): boolean {
  if (length > LONGEST_NATIONAL) return false;
  const begins = first === '0' ? '0' : ANY_DIGIT;
  const ask = () => parse(`+${code}${begins.padEnd(length, ANY_DIGIT)}`)?.isPossible() ?? false;
  return once(LENGTHS, `${code} ${begins}${length}`, ask);
}

function mobileLengthsOf(code: string): readonly number[] {
  const mobiles = getCountries()
    .filter((country) => getCountryCallingCode(country) === code)
    .map((country) => getExampleNumber(country, examples)?.nationalNumber ?? '');
  return MOBILE_LENGTHS.filter((length) =>
    mobiles.some((mobile) => isMobile(parse(`+${code}${fitted(mobile, length)}`)?.getType())),
  );
}

const fitted = (national: string, length: number) => national.slice(0, length).padEnd(length, ANY_DIGIT);

function once<Found>(known: Map<string, Found>, key: string, find: () => Found): Found {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}
