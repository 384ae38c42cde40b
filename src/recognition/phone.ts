import { accept, refuse, type Outcome } from '../domain/outcome';
import { fold } from './fold';
import { nationalNumber, numberWithCode } from './nationalNumber';
import { PHONE_PLANS, planIn } from './phonePlans';

const LONGEST = 200;
const NUMBER = /\+?\s?\(?\+?\d[\d\s().\-/]*\d/gu;
/** What stands before a country code: 010 is dialled from Japan, but shorter it is a Korean mobile number. */
const ABROAD = /^(?:(?:\+|00)(?=[1-9]\d{7})|010(?=[1-9]\d{9}))/u;
/** Mobile and IP telephones, free of charge, then the area codes in use (0AB-J), 0120 and 0570 among them. */
const JAPANESE = [
  /^0[5-9]0\d{8}$/u,
  /^0800\d{7}$/u,
  /^0(?:1[1-9]|2[2-9]|3[1-9]|4[2-9]|5[2-9]|6[1-9]|7[2-9]|8[2-9]|9[2-9])\d{7}$/u,
];
/** Country codes assigned by the ITU (E.164). */
const COUNTRY =
  /^(?:[17]|2[07]|21[1-8]|2[2-6]\d|29[0-17-9]|3[0-469]|3[578]\d|4[013-9]|42\d|5[1-8]|5[09]\d|6[0-6]|6[789]\d|8[1246]|8[0578]\d|9[0-58]|9[67]\d|99[2-68])/u;
/** Digits after the country code, fewest and most, where most customers live; the rest is held to E.164 alone. */
const NATIONAL_LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  '1': [10, 10],
  '44': [9, 10],
  '64': [8, 10],
  '92': [9, 10],
  '94': [9, 9],
  '254': [9, 9],
};
const WITH_TRUNK_ZERO = /^(44|64|81|92|94|254)0/u;

/** As Japan writes area codes apart: the last four digits stand by themselves. */
const WRITTEN_AS_IN_JAPAN = /\D\d{4}$/u;
const JAPANESE_MOBILE = /^0[5-9]0/u;
/** Where so many customers live that a number without hyphens is as likely to be a mobile there as a Japanese line. */
const AS_LIKELY_AS_JAPAN = new Set(['KE', 'TZ', 'UG', 'LK', 'NZ', 'ZM', 'ZW', 'MW', 'ZA', 'GH']);
const MOST_OFFERED = 6;
const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/u;

/** A number in E.164 and the country it is of (ISO 3166-1, two letters). */
export interface PhoneMeant {
  readonly country: string;
  readonly number: string;
}

/**
 * Reads a telephone number into E.164: with its country code as it is, else as dialled at home in `country` (ISO 3166-1)
 * when that is known, else as a Japanese one. Any other without + is refused: whose it would be is a guess, and
 * `phonesMeant` makes it.
 */
export function readPhone(
  typed: string,
  country?: string,
): Outcome<string, 'required' | 'tooLong' | 'notAPhone'> {
  const text = fold(typed);
  if (text === '') return refuse('required');
  if (text.length > LONGEST) return refuse('tooLong');
  const found = onlyNumberIn(text);
  const number = found && (international(found) ?? dialledIn(country, found) ?? japanese(digitsOf(found)));
  return number === undefined ? refuse('notAPhone') : accept(number);
}

/**
 * The numbers that one without + may be, the likeliest first, six at most: where a country code stands in front, that
 * one; else the countries whose national numbers look like it. A number written as in Japan is Japanese and no other.
 */
export function phonesMeant(typed: string): readonly PhoneMeant[] {
  const text = fold(typed);
  const found = text.length > LONGEST ? undefined : onlyNumberIn(text);
  if (found === undefined || DATE.test(found) || international(found) !== undefined) return [];
  const digits = digitsOf(found);
  const home = japanese(digits);
  if (home === undefined) return differing(codedOrAtHome(digits));
  const rivals = isClearlyJapanese(found, digits)
    ? []
    : atHome(digits).filter(({ country }) => AS_LIKELY_AS_JAPAN.has(country));
  return differing([{ country: 'JP', number: home }, ...rivals]);
}

/** Whether digits behind a +, or behind 00 or 010 without it, are a telephone number with its country code. */
export function isInternational(dialled: string): boolean {
  return fromAbroad(dialled) !== undefined;
}

function dialledIn(country: string | undefined, found: string): string | undefined {
  if (country === undefined || DATE.test(found)) return undefined;
  const digits = digitsOf(found);
  if (country === 'JP') return japanese(digits) ?? japaneseWithCode(digits);
  const plan = planIn(country);
  return plan && (nationalNumber(plan, digits) ?? numberWithCode(plan, digits));
}

function isClearlyJapanese(found: string, digits: string): boolean {
  return JAPANESE_MOBILE.test(digits) || digits.startsWith('0120') || WRITTEN_AS_IN_JAPAN.test(found);
}

/** A country code in front is plain; but 1 713 555 1234, of an area not known here, may be a Chinese mobile. */
function codedOrAtHome(digits: string): readonly PhoneMeant[] {
  const coded = withCode(digits);
  return coded.length > 0 && coded[0]?.country !== 'US' ? coded : [...coded, ...atHome(digits)];
}

function withCode(digits: string): readonly PhoneMeant[] {
  const home = japaneseWithCode(digits);
  const abroad = PHONE_PLANS.flatMap((plan) => meantBy(plan.country, numberWithCode(plan, digits)));
  return [...meantBy('JP', home), ...abroad];
}

function atHome(digits: string): readonly PhoneMeant[] {
  return PHONE_PLANS.flatMap((plan) => meantBy(plan.country, nationalNumber(plan, digits, 'mobile')));
}

const meantBy = (country: string, number: string | undefined): readonly PhoneMeant[] =>
  number === undefined ? [] : [{ country, number }];

function differing(meant: readonly PhoneMeant[]): readonly PhoneMeant[] {
  const first = meant.filter(({ number }, at) => meant.findIndex((other) => other.number === number) === at);
  return first.slice(0, MOST_OFFERED);
}

function japaneseWithCode(digits: string): string | undefined {
  return digits.startsWith('81') ? japanese(`0${digits.slice(2).replace(/^0/u, '')}`) : undefined;
}

function onlyNumberIn(text: string): string | undefined {
  const [found, other] = text.match(NUMBER) ?? [];
  if (found === undefined || other !== undefined) return undefined;
  return digitsOf(text) === digitsOf(found) ? found : undefined;
}

function japanese(digits: string): string | undefined {
  return JAPANESE.some((shape) => shape.test(digits)) ? `+81${digits.slice(1)}` : undefined;
}

function international(found: string): string | undefined {
  const sign = found.includes('+') ? '+' : '';
  return fromAbroad(sign + digitsOf(found.replace(/(?<=\d\s?)\(0\)/u, '')));
}

/** A + or nothing, and digits. */
function fromAbroad(dialled: string): string | undefined {
  if (!ABROAD.test(dialled)) return undefined;
  const digits = dialled.replace(ABROAD, '').replace(WITH_TRUNK_ZERO, '$1');
  const code = COUNTRY.exec(digits)?.[0];
  if (code === undefined) return undefined;
  const national = digits.slice(code.length);
  if (code === '81') return japanese(`0${national}`);
  return hasLength(code, national) ? `+${digits}` : undefined;
}

function hasLength(code: string, national: string): boolean {
  const [fewest, most] = NATIONAL_LENGTHS[code] ?? [8 - code.length, 15 - code.length];
  return national.length >= fewest && national.length <= most;
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}
