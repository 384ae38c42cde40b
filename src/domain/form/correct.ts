import type { MessageKey } from '../../../locales';
import type { Correction } from '../conversation/correction';
import type { Json } from '../json';
import { present } from '../present';
import { isPlaceInList } from '../conversation/placeInList';
import { calledSo, isPartOfPlace, ownedBy } from './correctNames';
import { isOfEnd, shapedLike, withEnd } from './correctShape';
import { changedText, holds, replacedIn } from './correctText';
import { textOf } from './textOf';
import { type Answers, type Field, type Form, type Reading } from './form';

/** The answer that is put right; without a value its question is to be asked again. */
export interface Corrected {
  /** Of a field; `email` also where the form itself has none, but a code went to an address. */
  readonly key: string;
  readonly value?: Json;
}
type ReadingOf = Omit<Reading, 'answers'>;
/** An answer that was given, with its question. */
interface Given {
  readonly key: string;
  readonly field: Field;
  readonly answer: Json;
}
interface Standing {
  readonly form: Form;
  readonly given: readonly Given[];
  readonly correction: Correction;
  readonly reading: Reading;
}

/** The address that the code goes to is no field of a form. */
const EMAIL = 'email';
/** Where an address stands in lines. */
const PLACE = 'place';

/**
 * Which of the given answers a correction means, and what it is then: by what it is called, else by the wrong words that
 * stand in one, else by whose question takes the new ones; with nothing but that something was wrong, the last. Undefined where none is meant, or several may be.
 */
export function correctedBy(
  form: Form,
  answers: Answers,
  correction: Correction,
  reading: ReadingOf,
): Corrected | undefined {
  // What was told before it is known whether it is asked may be put right as well.
  const given = Object.entries(form.fields).flatMap(([key, field]): readonly Given[] => {
    const answer = answers[key];
    return answer === undefined || answer === null ? [] : [{ key, field, answer }];
  });
  const standing = { form, given, correction, reading: { ...reading, answers } };
  const meant = meantBy(standing);
  if (meant !== undefined) return { key: meant.key, ...present({ value: newValue(meant, standing) }) };
  return meansAddress(standing) ? { key: EMAIL } : undefined;
}

function meantBy(standing: Standing): Given | undefined {
  const { given, correction } = standing;
  const { of, instead, value } = correction;
  if (of !== undefined) return byName(of, standing);
  return instead === undefined && value === undefined ? given.at(-1) : byWords(given, standing);
}

function byName(of: string, standing: Standing): Given | undefined {
  const { form, given, correction } = standing;
  const keys = keysCalled(form, of, standing);
  if (keys.length === 0) return byWords(given, standing);
  const called = given.filter(({ key }) => keys.includes(key));
  if (called.length === 0 && isPartOfPlace(of)) return given.find(({ key }) => key === PLACE);
  if (called.length === 0 && correction.sure) return byShape(given, standing);
  const own = ownedBy(called, of);
  return own.length > 1 ? (byWords(own, standing) ?? only(labelled(own, of, standing))) : own[0];
}

const byWords = (given: readonly Given[], standing: Standing): Given | undefined =>
  only(byInstead(given, standing)) ?? byValue(given, standing) ?? byShape(given, standing);

/** What has the shape of an answer, where nothing else tells which is meant; or the end of one. */
function byShape(given: readonly Given[], { correction }: Standing): Given | undefined {
  const { of, instead, value } = correction;
  if (value === undefined || instead !== undefined) return undefined;
  if (!isOfEnd(of, value)) return shapedLike(given, value, of);
  return given.findLast(({ answer }) => withEnd(textOf(answer) ?? '', value) !== undefined);
}

/** The questions of the form that are called so, answered or not: 「カナ」 is then not the name. */
function keysCalled({ fields }: Form, of: string, { reading }: Standing): readonly string[] {
  const called = Object.entries(fields).map(([key, field]) => ({ key, names: namesOf(key, field, reading) }));
  return calledSo(called, of);
}

/** Those whose label it is, of several that are called so. */
function labelled(given: readonly Given[], of: string, { reading }: Standing): readonly Given[] {
  return given.filter(({ field }) => reading.labels(field.label).includes(of));
}

const only = <T>(some: readonly T[]): T | undefined => (some.length === 1 ? some[0] : undefined);

/** What a question is called: its label, and the words under which it is explained. */
function namesOf(key: string, { label }: Pick<Field, 'label'>, { labels }: Reading): readonly string[] {
  return [...labels(label), ...labels(`alike:asked.${key}` as MessageKey).flatMap((line) => line.split('|'))];
}

/** The answers in which the wrong words stand, or which they are. */
function byInstead(given: readonly Given[], { correction, reading }: Standing): readonly Given[] {
  const { instead } = correction;
  if (instead === undefined) return [];
  const same = given.filter(({ field, answer }) => isSame(readBy(field, instead, reading), answer));
  return same.length > 0 ? same : given.filter(({ answer }) => holds(answer, instead));
}

const isSame = (one: Json | undefined, other: Json): boolean =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** What a question that takes only answers of its kind makes of words. */
function readBy(field: Field, words: string, reading: Reading): Json | undefined {
  // A number is no place in a list that was shown before.
  if (field.choices !== undefined && /^\d/u.test(words)) return undefined;
  if (field.findIn !== undefined) return field.findIn(words, reading, 'open');
  const read = field.input.kind === 'date' ? field.read(words, reading) : undefined;
  return read?.ok === true ? read.value : undefined;
}

/** Whose question takes the new words: what is picked from a list, else a name, else what else does. */
function byValue(given: readonly Given[], { correction, reading }: Standing): Given | undefined {
  const { value } = correction;
  if (value === undefined) return undefined;
  if (isPlaceInList(value)) return given.findLast(({ field }) => field.choices !== undefined);
  const takes = given.filter(({ field }) => readBy(field, value, reading) !== undefined);
  const picked = takes.filter(
    ({ field }) => field.choices !== undefined && field.findIn?.(value, reading, 'later') !== undefined,
  );
  const names = takes.filter(({ field }) => field.input.autocomplete === 'name');
  return only([picked, names, takes].find((some) => some.length > 0) ?? []);
}

/** The new answer as its question reads it; what changes only a part of it changes that part. */
function newValue({ field, answer }: Given, { correction, reading }: Standing): Json | undefined {
  const { of, instead, value } = correction;
  if (value === undefined) return undefined;
  const read = (words: string): Json | undefined => {
    const outcome = field.read(words, reading);
    return outcome.ok ? outcome.value : undefined;
  };
  const text = textOf(answer);
  const part = text === undefined ? undefined : partOf(text, { of, instead, value }, isWhole(field));
  if (part === undefined) return read(value);
  return part.text === undefined ? undefined : read(part.text);
}

/** A number, an address of mail and a choice are given as a whole, where they are. */
const isWhole = ({ input }: Field): boolean => input.kind === 'email' || input.kind === 'choice';

interface Said {
  readonly of: string | undefined;
  readonly instead: string | undefined;
  readonly value: string;
}

function partOf(text: string, { of, instead, value }: Said, whole: boolean) {
  if (whole && /@/u.test(value)) return undefined;
  if (isOfEnd(of, value)) return present({ text: withEnd(text, value) });
  const replaced = instead === undefined ? undefined : replacedIn(text, instead, value);
  return replaced === undefined ? changedText(text, of, value) : { text: replaced };
}

/** The address that the code goes to, by its name or as the new one; "my address is 12 Hope Road" is that of a house. */
function meansAddress({ form, correction, reading, given }: Standing): boolean {
  if (form.identity !== 'code' || given.some(({ key }) => key === EMAIL)) return false;
  const { of, value = '' } = correction;
  if (of === undefined) return /^\S[^\s@]*@\S+$/u.test(value);
  if (/\d/u.test(value) && !value.includes('@')) return false;
  const names = namesOf('address', { label: 'form:email' }, reading);
  return calledSo([{ key: EMAIL, names }], of).length > 0;
}
