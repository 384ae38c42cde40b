import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString as parse,
  type PhoneNumberType,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { asLongAsMobiles, isMobile } from './phoneLengths';

/** What the numbering plans of the world (libphonenumber's) say of a number of a length that they know. */
export interface PlannedNumber {
  /** E.164: a +, the country code, and the national number. */
  readonly number: string;
  readonly code: string;
  readonly national: string;
  /** Whose it is (ISO 3166-1), where that can be told: several countries share a country code. */
  readonly country: string | undefined;
  /** Whether it is in a range that is given to somebody. */
  readonly isInUse: boolean;
  /** Whether a customer would give it as a mobile; in North America those look like any other line. */
  readonly isMobile: boolean;
}

type Dialled = Pick<PlannedNumber, 'code' | 'national'>;

/** A prefix, a zero and fifteen digits are fewer; more are no number. */
const MOST_DIGITS = 20;
const NORTH_AMERICA = '1';
/** Neither the area nor the exchange begins with 0 or 1. */
const NORTH_AMERICAN = /^[2-9]\d\d[2-9]\d{6}$/u;
/** Under this a company answers everywhere: it may be as short as an order number, and is no customer's own. */
const OF_A_COMPANY = 'UAN';

/** Digits that begin with a country code, as behind a +. */
export function numberWithCode(digits: string): PlannedNumber | undefined {
  return digits.length > MOST_DIGITS ? undefined : planned(parse(`+${digits}`));
}

/**
 * Digits as dialled at home in a country (ISO 3166-1): with its trunk prefix or its country code, or without. The few
 * that are dialled within a town or an island are not enough.
 */
export function numberAtHome(country: string, digits: string): PlannedNumber | undefined {
  if (!isSupportedCountry(country) || digits.length > MOST_DIGITS) return undefined;
  const read = parse(digits, country);
  const code = getCountryCallingCode(country);
  if (read?.countryCallingCode !== code || read.nationalNumber.length > digits.length) return undefined;
  return planned(code === NORTH_AMERICA ? parse(read.number) : read);
}

/**
 * Whether a number in no range that is in use may be in one newer than these plans: unless it begins as a mobile number
 * does, and has too few digits for one or too many.
 */
export function mayBeNew({ code, national }: Dialled): boolean {
  return !asLongAsMobiles(code, national).some((number) => isMobile(parse(number)?.getType()));
}

/** The same of a number that was not said to be one with its country code: it has to be as long as a mobile. */
export function mayBeNewMobile(dialled: Dialled): boolean {
  const { code, national } = dialled;
  return asLongAsMobiles(code, national).includes(`+${code}${national}`) && mayBeNew(dialled);
}

function planned(read: PhoneNumber | undefined): PlannedNumber | undefined {
  if (!read?.isPossible()) return undefined;
  const { number, countryCallingCode: code, nationalNumber: national, country } = read;
  const type = read.getType();
  const ofArea = isOfKnownArea(read, type);
  const isInUse = ofArea || (type !== undefined && type !== OF_A_COMPANY);
  return { number, code, national, country, isInUse, isMobile: ofArea || isMobile(type) };
}

/** In North America the area tells whose a number is, also where its exchange is newer than these plans. */
function isOfKnownArea(
  { country, countryCallingCode, nationalNumber }: PhoneNumber,
  type: PhoneNumberType | undefined,
): boolean {
  const isSomebodys = countryCallingCode === NORTH_AMERICA && country !== undefined;
  return isSomebodys && NORTH_AMERICAN.test(nationalNumber) && (type === undefined || type === 'FIXED_LINE');
}
