import type { Correction } from '../domain/conversation/correction';
import { type Corrected, correctedBy } from '../domain/form/correct';
import { type Answers, askedFields, type Draft, type Field } from '../domain/form/form';
import { formOf } from '../forms';
import { readEmail } from '../recognition/contact/email';
import { hasPlaceShape } from '../recognition/places/placeShape';
import { present } from '../domain/present';
import { readOldOrNew } from '../recognition/text/oldOrNew';
import type { ActOf } from './act';
import { givenAnew } from './givenAnew';
import { answersOfRecords, recordsAnew } from './recordsAnew';
import { selfAnew } from './selfAnew';
import { openField } from './openField';
import type { Typed } from './typed';
import type { Where } from './where';

/**
 * Puts an earlier answer of the form right. What is not surely a correction is one only where the open question cannot
 * take it; where the company's records are asked about, what is wrong is the answer.
 */
export function readCorrects(typed: Typed, where: Where): ActOf<'corrects'> | undefined {
  const { draft } = where;
  if (draft === null || answersOfRecords(typed, draft)) return undefined;
  const self = selfAnew(typed, where);
  if (self !== undefined) return self;
  const records = recordsAnew(typed, where, draft);
  if (records !== undefined && isOfRecords(typed, records)) return records;
  return saidToBe(typed, where, draft) ?? givenAnew(typed, where) ?? records;
}

/**
 * "The new address" is what the records should have; where a letter goes was only told after it. And what stands there
 * and what should, each by a word for it, is no slip in an answer.
 */
function isOfRecords({ text }: Typed, { corrected: { value } }: ActOf<'corrects'>): boolean {
  if (typeof value === 'string' && hasPlaceShape(value)) return true;
  const told = readOldOrNew(text);
  return told?.wrong !== undefined && told.right !== undefined;
}

function saidToBe(typed: Typed, where: Where, draft: Draft): ActOf<'corrects'> | undefined {
  const correction = typed.correction();
  if (correction === undefined) return undefined;
  const field = openField(draft);
  const corrected = correctedIn(draft, correction, where);
  if (corrected === undefined || isToldAnew(typed, where, corrected)) return undefined;
  const isAnswer = !correction.sure && field !== undefined && takes(field, typed, where);
  return isAnswer && !choosesAnew(draft, field, corrected) ? undefined : actOf(typed, correction, corrected);
}

/** What is right was told before, and is no other wrong value: 「6ではなく5です」 once more. */
function saysRightAgain({ right }: Answers, { key, value }: Corrected): boolean {
  return key === 'wrong' && typeof right === 'string' && typeof value === 'string' && value.endsWith(right);
}

/** The new value stands in the message all the same. */
const isToldAnew = (typed: Typed, where: Where, { value }: Corrected): boolean =>
  value === undefined && givenAnew(typed, where) !== undefined;

/** Another choice of the question before this one: "no no the first" is no street, and "no, by email" no name. */
function choosesAnew(draft: Draft, open: Field, { key, value }: Corrected): boolean {
  if (open.freeWords === true || open.aboutRecords === true || open.input.kind === 'choice') return false;
  const [before, field] = answeredBefore(draft, open) ?? [];
  return key === before && field?.choices !== undefined && ![undefined, draft.answers[key]].includes(value);
}

function answeredBefore(draft: Draft, open: Field): readonly [string, Field] | undefined {
  const { answers } = draft;
  const asked = askedFields(formOf(draft), answers);
  const at = asked.findIndex(([, field]) => field === open);
  return asked.slice(0, at).findLast(([key]) => answers[key] !== undefined);
}

function correctedIn(draft: Draft, correction: Correction, { labels, today }: Where): Corrected | undefined {
  const given = { ...draft.told, ...draft.answers };
  const corrected = correctedBy(formOf(draft), given, correction, { labels, today });
  return corrected !== undefined && saysRightAgain(given, corrected) ? undefined : corrected;
}

function actOf(typed: Typed, correction: Correction, corrected: Corrected): ActOf<'corrects'> {
  const mail = readEmail(correction.value ?? typed.text);
  const [from, to] = correction.at;
  return {
    is: 'corrects',
    corrected,
    rest: `${typed.text.slice(0, from)}\n${typed.text.slice(to)}`,
    ...present({ address: mail.ok ? mail.value : undefined }),
  };
}

function takes(field: Field, { text }: Typed, { labels, today, draft }: Where): boolean {
  if (field.freeWords === true || field.aboutRecords === true) return true;
  return field.read(text, { labels, today, answers: draft?.answers ?? {} }).ok;
}
