import type { Draft, Field } from '../domain/form/form';
import { readOldOrNew } from '../recognition/text/oldOrNew';
import type { ActOf } from './act';
import { openField, openQuestion } from './openField';
import type { Typed } from './typed';
import type { Where } from './where';

/** What stands in the records, or what should, told once more by a word for it where something else is asked. */
export function recordsAnew(
  { text, asks }: Typed,
  { state }: Pick<Where, 'state'>,
  draft: Draft,
): ActOf<'corrects'> | undefined {
  const given = { ...draft.told, ...draft.answers };
  const asked = given['right'] !== undefined && !NOT_YET.includes(state) && !asks();
  if (!asked || takesIt(openField(draft))) return undefined;
  const [key, value] = toldAnew(text);
  if (value === undefined || value === given[key]) return undefined;
  return { is: 'corrects', corrected: { key, value }, rest: text.replace(value, '\n') };
}

function toldAnew(text: string): readonly ['wrong' | 'right', string | undefined] {
  const told = readOldOrNew(text);
  return told?.right === undefined ? ['wrong', told?.wrong] : ['right', told.right];
}

const NOT_YET: readonly Where['state'][] = ['notice', 'address', 'code'];

const takesIt = (open: Field | undefined): boolean =>
  open?.freeWords === true || open?.aboutRecords === true || open?.input.kind === 'longText';

/** Where it is asked what is right, what is named so is the answer, and puts nothing right that was answered before. */
export const answersOfRecords = ({ text }: Typed, draft: Draft): boolean =>
  openQuestion(draft)?.key === 'right' && readOldOrNew(text)?.right !== undefined;
