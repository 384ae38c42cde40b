import type { Correction } from '../domain/conversation/correction';
import { type Corrected, correctedBy } from '../domain/form/correct';
import type { Draft, Field } from '../domain/form/form';
import { formOf } from '../forms';
import { readEmail } from '../recognition/contact/email';
import { present } from '../domain/present';
import type { ActOf } from './act';
import { openField } from './openField';
import type { Typed } from './typed';
import type { Where } from './where';

/**
 * Puts an earlier answer of the form right. What is not surely a correction is one only where the open question cannot
 * take it; where the company's records are asked about, what is wrong is the answer.
 */
export function readCorrects(typed: Typed, where: Where): ActOf<'corrects'> | undefined {
  const { draft } = where;
  const correction = typed.correction();
  if (draft === null || correction === undefined) return undefined;
  const field = openField(draft);
  if (!correction.sure && field !== undefined && takes(field, typed, where)) return undefined;
  const corrected = correctedIn(draft, correction, where);
  return corrected && actOf(typed, correction, corrected);
}

function correctedIn(draft: Draft, correction: Correction, { labels, today }: Where): Corrected | undefined {
  const given = { ...draft.told, ...draft.answers };
  return correctedBy(formOf(draft), given, correction, { labels, today });
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
