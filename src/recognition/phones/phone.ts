import { accept, refuse, type Outcome } from '../../domain/outcome';
import { fold } from '../text/fold';
import { mayBeNew, mayBeNewMobile, numberAtHome, numberWithCode, type PlannedNumber } from './numberingPlans';
import { isAsLongAsPhones } from './phoneLengths';

const LONGEST = 200;
const NUMBER = /\+?\s?\(?\+?\d[\d\s().\-/]*\d/gu;
/** What stands before a country code: 010 is dialled from Japan, but shorter it is a Korean mobile number. */
const ABROAD = /^(?:\+(?=[1-9]\d{6})|00(?=[1-9]\d{7})|010(?=[1-9]\d{9}))/u;
const JAPAN = '81';
/** Mobile and IP telephones, free of charge, then the area codes in use (0AB-J), 0120 and 0570 among them. */
const JAPANESE = [
  /^0[5-9]0\d{8}$/u,
  /^0800\d{7}$/u,
  /^0(?:1[1-9]|2[2-9]|3[1-9]|4[2-9]|5[2-9]|6[1-9]|7[2-9]|8[2-9]|9[2-9])\d{7}$/u,
];
/** As Japan writes area codes apart: the last four digits stand by themselves. */
const WRITTEN_AS_IN_JAPAN = /\D\d{4}$/u;
/** As it is written from Canada to Trinidad, whose numbers have a country code of one digit; hardly anybody else does. */
const WRITTEN_AS_IN_AMERICA = /^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/u;
const IN_AMERICA = /^\+1/u;
/** Mobiles, free of charge, and Tokyo, which has so many lines that hardly anybody means Malawi's few. */
const OFTEN_JAPANESE = /^0(?:[5-9]0|120|3)/u;
/** Where so many customers live that a number without hyphens is as likely to be a mobile there as a Japanese line. */
const AS_LIKELY_AS_JAPAN = new Set(['KE', 'TZ', 'UG', 'LK', 'NZ', 'ZM', 'ZW', 'MW', 'ZA', 'GH']);
/** Where customers live, the likeliest first. */
const HOMES = (
  'JM TT BS BB GD LC VC DM AG KN KY TC DO KE TZ UG LK PK NZ ZM ZW MW MZ ZA NG GH BD GB JE GG IM GY FJ SR AU IE AE PH MM ' +
  'TH MN RU KZ CY MT CN KR IN RW ET SS CD BW NA LS SZ MU PG NP SG MY ID VN GE HK TW SA QA OM DE FR TR CL PY BO CA AI BM ' +
  'MS SX VG VI PR GU MP AS US'
).split(' ');
const MOST_OFFERED = 6;
/** With its country code a number has so many digits that it is hardly anything else. */
const FEWEST_WITH_CODE = 11;
/** So many digits national numbers have, fewest and most, but for mobiles of small islands and of Indonesia. */
const USUAL = { fewest: 6, most: 11 };
/** So many it has where nothing else tells that it is a telephone number. */
const FEWEST_UNTOLD = 7;
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d)$/u;

/** A number in E.164 and the country it is of (ISO 3166-1, two letters). */
interface PhoneMeant {
  readonly country: string;
  readonly number: string;
}

/**
 * Reads a telephone number into E.164: with its country code as it is, else as dialled at home in `country` (ISO 3166-1)
 * when that is known, else as a Japanese one. Any other without + is refused: whose it would be is a guess, and
 * `phonesMeant` makes it.
 *
 * Plans change before libraries do. So behind a country code a number need not be in use, but as long as numbers of that
 * code can be, and no mobile with a digit too few or too many. At home it must be in use, or else begin with the trunk
 * prefix (or country code) and be as long as a mobile: bare digits in no range may as well be an order or a day.
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
 * one; else the countries whose national numbers look like it. A number written as in Japan is Japanese and no other, and one
 * written as in America is of there.
 */
export function phonesMeant(typed: string): readonly PhoneMeant[] {
  const text = fold(typed);
  const found = text.length > LONGEST ? undefined : onlyNumberIn(text);
  if (found === undefined || DATE.test(found) || international(found) !== undefined) return [];
  const digits = digitsOf(found);
  const home = japanese(digits);
  if (home === undefined) return differing(asWritten(found, codedOrAtHome(digits)));
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
  const home = numberAtHome(country, digits);
  return home && isTaken(found, home) ? home.number : undefined;
}

function isTaken(found: string, home: PlannedNumber): boolean {
  if (home.isInUse) return home.isMobile || isOfUsualLength(home);
  const digits = digitsOf(found);
  const isPrefixed = digits !== home.national && home.national.length >= FEWEST_UNTOLD;
  return isPrefixed && !isClearlyJapanese(found, digits) && mayBeNewMobile(home);
}

function isOfUsualLength({ national }: PlannedNumber): boolean {
  return national.length >= USUAL.fewest && national.length <= USUAL.most;
}

function isClearlyJapanese(found: string, digits: string): boolean {
  if (japanese(digits) === undefined) return false;
  return OFTEN_JAPANESE.test(digits) || WRITTEN_AS_IN_JAPAN.test(found);
}

function asWritten(found: string, meant: readonly PhoneMeant[]): readonly PhoneMeant[] {
  const american = meant.filter(({ number }) => IN_AMERICA.test(number));
  return WRITTEN_AS_IN_AMERICA.test(found.trim()) && american.length > 0 ? american : meant;
}

/** A country code in front is plain; but 1 713 555 1234, of the United States, may be a Chinese mobile. */
function codedOrAtHome(digits: string): readonly PhoneMeant[] {
  const coded = withCode(digits);
  return coded.length > 0 && coded[0]?.country !== 'US' ? coded : [...coded, ...atHome(digits)];
}

function withCode(digits: string): readonly PhoneMeant[] {
  const home = japaneseWithCode(digits);
  if (home !== undefined) return [{ country: 'JP', number: home }];
  const coded = numberWithCode(digits);
  const isPlain =
    coded?.isInUse && (coded.isMobile || (digits.length >= FEWEST_WITH_CODE && isOfUsualLength(coded)));
  return HOMES.flatMap((country) => (isPlain ? ofCountry(country, coded) : []));
}

function atHome(digits: string): readonly PhoneMeant[] {
  return HOMES.flatMap((country) => {
    const home = numberAtHome(country, digits);
    return home?.isMobile && home.national.length >= FEWEST_UNTOLD ? ofCountry(country, home) : [];
  });
}

/** One country of several with the same country code. */
const ofCountry = (country: string, { country: owner, number }: PlannedNumber): readonly PhoneMeant[] =>
  owner === country ? [{ country, number }] : [];

function differing(meant: readonly PhoneMeant[]): readonly PhoneMeant[] {
  const first = meant.filter(({ number }, at) => meant.findIndex((other) => other.number === number) === at);
  return first.slice(0, MOST_OFFERED);
}

function japaneseWithCode(digits: string): string | undefined {
  if (!digits.startsWith(JAPAN)) return undefined;
  return japanese(`0${digits.slice(JAPAN.length).replace(/^0/u, '')}`);
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
  const digits = dialled.replace(ABROAD, '');
  if (digits.startsWith(JAPAN)) return japaneseWithCode(digits);
  const read = isAsLongAsPhones(digits) ? numberWithCode(digits) : undefined;
  return read && (read.isInUse || mayBeNew(read)) ? read.number : undefined;
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}
