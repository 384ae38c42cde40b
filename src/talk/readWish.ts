import type { Draft } from '../domain/form/form';
import type { RequestTypeId } from '../domain/request/requestType';
import type { Understanding } from '../ports/understand';
import { saysNoMail } from '../recognition/contact/noMail';
import { politelyAsks, soundsLikeWish, startsAnew } from '../recognition/wishes/wishing';
import type { ActOf } from './act';
import { openQuestion } from './openField';
import type { Typed } from './typed';
import { meaningOf, orderedIn, typesOf } from './wanted';
import type { Where } from './where';

/** So many UTF-16 units a wish has at least: what is shorter is an answer, or nothing. */
const FEWEST = 8;
/** At the code, whatever speaks of mails and codes is about those. */
const OF_CODES = /@|\bcode\b|e-?mail|\baddress\b|コード|メール|アドレス|番号/iu;

/**
 * The wish for another request in the middle of a form, where the words are not the open question's; "delete" without a
 * word of what is wrong is the right to have it erased. Whoever tells of a leak wants to complain.
 */
export function readWish(typed: Typed, where: Where): ActOf<'wants' | 'tellsLeak'> | undefined {
  const { draft } = where;
  if (draft === null || draft.identity.doubted !== undefined) return undefined;
  if (isOfTheForm(typed) || answersOpen(typed, where)) return undefined;
  if (typed.tellsLeak()) return leakTold(draft);
  const wishes = soundsLikeWish(typed.text) || politelyAsks(typed.text);
  return wishes ? wishBeside(typed, where, draft) : undefined;
}

const leakTold = ({ form }: Draft): ActOf<'tellsLeak'> | undefined =>
  form === 'complaint' ? undefined : { is: 'tellsLeak' };

function wishBeside(typed: Typed, where: Where, { form }: Draft): ActOf<'wants'> | undefined {
  const meant = meaningOf(typed, where);
  const wished = wishedIn(meant);
  const types = wished.length > 0 ? wished : (orderedIn(typed, where, meant)?.types ?? []);
  return types.length === 0 || types.includes(form) ? undefined : { is: 'wants', types, meant };
}

/** The request that words in the middle of a form wish for. */
export function wishedIn(meant: Understanding): readonly RequestTypeId[] {
  if (meant.kind !== 'request' || meant.unknown) return [];
  return typesOf(meant).map((form) => (form === 'deletion' ? 'erasure' : form));
}

function isOfTheForm(typed: Typed): boolean {
  const { text, button, command, edit, requestWish, yesNo, pace } = typed;
  const known = [button, command, edit, requestWish, yesNo, pace].some((read) => read() !== undefined);
  return known || text.trim().length < FEWEST || OF_CODES.test(text) || saysNoMail(text);
}

function answersOpen({ text }: Typed, { draft, labels }: Where): boolean {
  const question = openQuestion(draft);
  if (draft === null || question === undefined) return false;
  const { field } = question;
  const reading = { labels, today: '', answers: draft.answers };
  if (field.freeWords === true) return !startsAnew(text);
  const reads = field.input.kind !== 'choice' && field.read(text, reading).ok;
  return reads || field.findIn?.(text, reading, 'open') !== undefined;
}
