import type { Choice } from '../domain/conversation/utterance';
import type { Field } from '../domain/form/form';
import type { Refusal } from '../domain/form/refusal';
import { maskPhone } from '../domain/form/mask';
import { type Outcome, refuse } from '../domain/outcome';
import { phonesMeant, readPhone } from '../recognition/phones/phone';
import type { Conditions, FieldWords } from './fields';
import { countryIn } from './placeFields';
import { isNumber } from './stored';

/** A number in E.164. One without a country code is read in the country of the address, or the country is asked. */
export const phoneField = (words: FieldWords, conditions: Conditions): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'phone', autocomplete: 'tel', maxLength: 40 },
  read: (typed, { answers }) => readIn(typed, countryIn(answers)),
  findIn(piece, { answers }, standing) {
    const named = standing !== 'named' || SAYS_PHONE.test(piece);
    const read = named ? readIn(piece, countryIn(answers)) : undefined;
    return read?.ok === true ? read.value : undefined;
  },
  keeps: isNumber,
  show: (number) => number,
  mask: maskPhone,
  suggest: (typed) => phonesMeant(typed).map(phoneChoice),
});

const SAYS_PHONE = /\b(?:call|phone|ring|tel|mobile|whatsapp)\b|電話|携帯/iu;

/** Without a country, digits that are a number of several are nobody's yet. */
function readIn(typed: string, country: string | undefined): Outcome<string, Refusal> {
  const read = readPhone(typed, country);
  const meant = country === undefined ? phonesMeant(typed) : [];
  const unclear = read.ok ? meant.length > 1 : read.reason === 'notAPhone' && meant.length > 0;
  return unclear ? refuse('whichCountry') : read;
}

const phoneChoice = ({ country, number }: { readonly country: string; readonly number: string }): Choice => ({
  value: number,
  label: 'form:phoneMeant',
  values: { country: { country }, number },
});
