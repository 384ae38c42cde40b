import { phonesMeant, readPhone } from '../phones/phone';
import { foldWidth } from '../text/width';
import { readEmail } from './email';
import { addressesMeant } from './mailTypo';

/** A telephone number in E.164, with the country it is of where that was a guess (ISO 3166-1, two letters). */
interface NumberMeant {
  readonly country?: string;
  readonly number: string;
}

/** An e-mail address or a telephone number that stands in a text, and what else it may have been meant for. */
export type ContactFound =
  | { readonly is: 'address'; readonly address: string; readonly meant: readonly string[] }
  /** One that nobody can tell the country of has several readings, the likeliest first. */
  | { readonly is: 'number'; readonly typed: string; readonly meant: readonly NumberMeant[] };

/** What comes after is not looked at. In UTF-16 units. */
const LONGEST = 2000;
const MOST = 20;
/** RFC 5321, 4.5.3.1. */
const MOST_BEFORE_AT = 64;
const MOST_AFTER_AT = 190;
const IN_LOCAL = /[\w.!#$%&*+^{}~-]/u;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:xn--[a-z0-9-]{2,59}|[a-z]{2,63})/iu;

const BETWEEN = /[\n,、，;；:：。]| (?:and|or|&) |と|または|\//giu;
const DIGITS = /\(?\+?\(?\d[\d \t().\-‐‑–−ー－]*\d/gu;
/** So many digits a telephone number has, fewest and most with what is dialled before it. */
const FEWEST = 7;
const MOST_DIGITS = 18;
/** What is dialled first, so many digits as only a number with its country code has, or written as in North America. */
const AS_DIALLED = /^\D*(?:\+|0)|^(?:\D*\d){11}|^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/u;

/**
 * The e-mail addresses and telephone numbers in a text that may say anything else. With `certain` only those numbers
 * that are written as one dials them: where they were not asked for, other digits are something else.
 */
export function contactsIn(
  typed: string,
  { certain }: { readonly certain: boolean },
): readonly ContactFound[] {
  const text = foldWidth(typed.slice(0, LONGEST)).replace(/(?<=\d)の(?=\d)/gu, '-');
  const addresses = addressesIn(text);
  const rest = addresses.reduce((left, { typed: one }) => left.replace(one, '\n'), text);
  const found = [...addresses.map(addressFound), ...numbersIn(rest, certain)];
  return found.filter((one, at) => found.findIndex((other) => nameOf(other) === nameOf(one)) === at);
}

interface Written {
  readonly typed: string;
  readonly address: string;
}

function addressesIn(text: string): readonly Written[] {
  const found: Written[] = [];
  for (let at = text.indexOf('@'); at !== -1 && found.length < MOST; at = text.indexOf('@', at + 1))
    found.push(...addressAt(text, at));
  return found;
}

function addressAt(text: string, at: number): readonly Written[] {
  let from = at;
  while (at - from < MOST_BEFORE_AT && IN_LOCAL.test(text[from - 1] ?? '')) from -= 1;
  const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + MOST_AFTER_AT))?.[0];
  if (domain === undefined || from === at) return [];
  const typed = text.slice(from, at + 1 + domain.length);
  const read = readEmail(typed);
  return read.ok ? [{ typed, address: read.value }] : [];
}

const addressFound = ({ address }: Written): ContactFound => ({
  is: 'address',
  address,
  meant: addressesMeant(address),
});

function numbersIn(text: string, certain: boolean): readonly ContactFound[] {
  const runs = text.split(BETWEEN).flatMap((part) => part.match(DIGITS) ?? []);
  return runs.flatMap((run) => numbersInRun(run, certain)).slice(0, MOST);
}

/** Digits with spaces between them are one number, or several. */
function numbersInRun(run: string, certain: boolean): readonly ContactFound[] {
  const whole = numberFound(run.trim(), certain);
  if (whole !== undefined) return [whole];
  const parts = run.trim().split(/[ \t]+/u);
  return parts.length < 2 ? [] : parts.flatMap((part) => numberFound(part, certain) ?? []);
}

function numberFound(typed: string, certain: boolean): ContactFound | undefined {
  const { length } = typed.replace(/\D/gu, '');
  if (length < FEWEST || length > MOST_DIGITS || (certain && !AS_DIALLED.test(typed))) return undefined;
  const meant = phonesMeant(typed);
  const read = readPhone(typed);
  if (read.ok && meant.length < 2) return { is: 'number', typed, meant: [{ number: read.value }] };
  return meant.length === 0 ? undefined : { is: 'number', typed, meant };
}

/** By which it is told from others; upper and lower case tell no addresses apart. */
const nameOf = (found: ContactFound): string =>
  found.is === 'address' ? found.address.toLowerCase() : (found.meant[0]?.number ?? found.typed);
