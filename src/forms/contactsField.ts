import { addressChoices } from '../domain/identity/doubtfulAddress';
import type { Choice } from '../domain/conversation/utterance';
import type { Field } from '../domain/form/form';
import type { Refusal } from '../domain/form/refusal';
import { maskEmail, maskPhone } from '../domain/form/mask';
import type { Json } from '../domain/json';
import { accept, type Outcome, refuse } from '../domain/outcome';
import { type ContactFound, contactsIn } from '../recognition/contact/contactsIn';
import { saysStop } from '../recognition/wishes/saysStop';
import { readText } from '../recognition/text/text';
import type { FieldWords } from './fields';
import { isAddress, isNumber } from './stored';

const LONGEST = 2000;

/** E-mail addresses and telephone numbers, one or several, whatever else is said with them; numbers in E.164. */
export const contactsField = (
  words: FieldWords,
  { explainedAs }: { readonly explainedAs: string },
): Field<readonly string[]> => ({
  ...words,
  explainedAs,
  input: { kind: 'text', autocomplete: 'tel', maxLength: LONGEST },
  read: (typed, { settled }) => {
    const text = readText(LONGEST)(typed);
    return text.ok ? contactsOf(contactsIn(text.value, { certain: false }), settled === true) : text;
  },
  findIn: (piece, _reading, standing) =>
    standing === 'named' ? undefined : valueOf(contactsIn(piece, { certain: standing !== 'open' })),
  findInWish: (wished) => (saysStop(wished) ? valueOf(contactsIn(wished, { certain: true })) : undefined),
  keeps: areContacts,
  show: (contacts) => ({ list: contacts }),
  mask: (contacts) => ({ list: contacts.map(masked) }),
  suggest: (typed) => choicesFor(contactsIn(typed, { certain: false })),
});

const isMail = (contact: string): boolean => contact.includes('@');
const masked = (contact: string): string => (isMail(contact) ? maskEmail(contact) : maskPhone(contact));

function areContacts(stored: Json): boolean {
  if (!Array.isArray(stored) || stored.length === 0) return false;
  return (stored as readonly Json[]).every((one) => isAddress(one) || isNumber(one));
}

/** All of them, or why one cannot be told yet. */
function contactsOf(found: readonly ContactFound[], settled: boolean): Outcome<readonly string[], Refusal> {
  if (found.length === 0) return refuse('notAContact');
  if (found.some((one) => one.is === 'number' && one.meant.length > 1)) return refuse('whichCountry');
  if (!settled && found.some((one) => one.is === 'address' && one.meant.length > 0))
    return refuse('doubtfulEmail');
  return accept(found.map(likeliest));
}

function valueOf(found: readonly ContactFound[]): readonly string[] | undefined {
  const read = contactsOf(found, false);
  return read.ok ? read.value : undefined;
}

const likeliest = (found: ContactFound): string =>
  found.is === 'address' ? found.address : (found.meant[0]?.number ?? found.typed);

/** The readings of the first one that has several; the others are said with each, as they are. */
function choicesFor(found: readonly ContactFound[]): readonly Choice[] {
  const number = found.find((one) => one.is === 'number' && one.meant.length > 1);
  if (number?.is === 'number') return countryChoices(found, number);
  const address = found.find((one) => one.is === 'address' && one.meant.length > 0);
  if (address?.is !== 'address') return [];
  const { address: typed, meant } = address;
  return addressChoices({ typed, meant }).map((choice) => ({
    ...choice,
    value: joined(found, (one) => (one === address ? choice.value : likeliest(one))),
  }));
}

type NumberFound = Extract<ContactFound, { readonly is: 'number' }>;

/** Several numbers without a country are of the same one, as far as they can be. */
function countryChoices(found: readonly ContactFound[], { meant }: NumberFound): readonly Choice[] {
  return meant.map(({ country = '', number }) => ({
    value: joined(found, (one) => inCountry(one, country)),
    label: 'form:phoneMeant',
    values: { country: { country }, number },
  }));
}

function inCountry(found: ContactFound, country: string): string {
  const there = found.is === 'number' ? found.meant.find((one) => one.country === country) : undefined;
  return there?.number ?? likeliest(found);
}

const joined = (found: readonly ContactFound[], say: (one: ContactFound) => string): string =>
  found.map(say).join(', ');
