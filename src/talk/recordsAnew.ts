import type { Draft, Field } from '../domain/form/form';
import type { Json } from '../domain/json';
import type { Corrected } from '../domain/form/correct';
import { present } from '../domain/present';
import { piecesOf } from '../recognition/text/pieces';
import { withJoined } from '../domain/form/told';
import { formOf } from '../forms';
import { readOldOrNew } from '../recognition/text/oldOrNew';
import { valueLike } from '../recognition/text/recordValues';
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
  const slip = slipIn(text, given['right']);
  const told: ReturnType<typeof readOldOrNew> = readOldOrNew(text) ?? slip;
  const anew = (key: 'right' | 'wrong'): Corrected | undefined => {
    const value = told?.[key];
    if (value === undefined || value === given[key]) return undefined;
    return { key, value: withJoined(formOf(draft), given, { [key]: value })[key] ?? value };
  };
  const [corrected, besides] = [anew('right'), anew('wrong')].filter((one) => one !== undefined);
  if (corrected === undefined) return undefined;
  return { is: 'corrects', corrected, rest: restOf(text, { told, slip, besides }), ...present({ besides }) };
}

interface Told {
  readonly told: ReturnType<typeof readOldOrNew>;
  readonly slip: ReturnType<typeof slipIn>;
  readonly besides: Corrected | undefined;
}

/** What is left of a message that put something right. */
function restOf(text: string, { told, slip, besides }: Told): string {
  if (slip !== undefined && told === slip) return besideSlip(text, slip.said);
  return besides === undefined ? text.replace(toldOf(told), '\n') : besideRecords(text);
}

/** "Sorry, the phone is +94 77 345 6789": in place of a number or mail that was told to be right. */
function slipIn(
  text: string,
  right: Json | undefined,
): { readonly right: string; readonly said: string } | undefined {
  if (typeof right !== 'string' || !SAYS_SLIP.test(text)) return undefined;
  const both = valueLike(text, right);
  return both && { right: right.replace(both.held, both.said), said: both.said };
}
const SAYS_SLIP =
  /\b(?:sorry|wrong|mistake|typo|oops|last digit|not \d+|should be|(?:phone|number|mobile|mail|e-?mail)(?: number| no\.?)? (?:is|should be))\b|間違|まちが|ではなく|じゃなく|訂正|正しくは/iu;

const toldOf = (told: ReturnType<typeof readOldOrNew>): string => told?.right ?? told?.wrong ?? '';

/** What is left beside the value and the word for a slip. */
const besideSlip = (text: string, said: string): string =>
  piecesOf(text)
    .filter((piece) => !piece.includes(said) && !SAYS_SLIP.test(piece))
    .join('\n');

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
