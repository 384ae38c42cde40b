import type { Draft, Field } from '../domain/form/form';
import type { Corrected } from '../domain/form/correct';
import { present } from '../domain/present';
import { piecesOf } from '../recognition/text/pieces';
import { withJoined } from '../domain/form/told';
import { formOf } from '../forms';
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
  const told = readOldOrNew(text);
  const anew = (key: 'right' | 'wrong'): Corrected | undefined => {
    const value = told?.[key];
    if (value === undefined || value === given[key]) return undefined;
    return { key, value: withJoined(formOf(draft), given, { [key]: value })[key] ?? value };
  };
  const [corrected, besides] = [anew('right'), anew('wrong')].filter((one) => one !== undefined);
  if (corrected === undefined) return undefined;
  const rest = besides === undefined ? text.replace(toldOf(told), '\n') : besideRecords(text);
  return { is: 'corrects', corrected, rest, ...present({ besides }) };
}

const toldOf = (told: ReturnType<typeof readOldOrNew>): string => told?.right ?? told?.wrong ?? '';

/** What is left once both were told. */
const besideRecords = (text: string): string =>
  piecesOf(text)
    .filter((piece) => readOldOrNew(piece) === undefined)
    .join('\n');

const NOT_YET: readonly Where['state'][] = ['notice', 'address', 'code'];

const takesIt = (open: Field | undefined): boolean =>
  open?.freeWords === true || open?.aboutRecords === true || open?.input.kind === 'longText';

/** Where it is asked what is right, what is named so is the answer, and puts nothing right that was answered before. */
export const answersOfRecords = ({ text }: Typed, draft: Draft): boolean =>
  openQuestion(draft)?.key === 'right' && readOldOrNew(text)?.right !== undefined;
