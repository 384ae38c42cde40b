import { accept, refuse, type Outcome } from '../domain/outcome';
import { fold } from './fold';

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

/**
 * Reads a telephone number into E.164: a Japanese one as dialled at home, any other with its country code.
 * A number without + that is not Japanese is refused: whose it would be is a guess.
 */
export function readPhone(typed: string): Outcome<string, 'required' | 'tooLong' | 'notAPhone'> {
  const text = fold(typed);
  if (text === '') return refuse('required');
  if (text.length > LONGEST) return refuse('tooLong');
  const found = onlyNumberIn(text);
  const number = found && (international(found) ?? japanese(digitsOf(found)));
  return number === undefined ? refuse('notAPhone') : accept(number);
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
  const dialled = sign + digitsOf(found.replace(/(?<=\d\s?)\(0\)/u, ''));
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
