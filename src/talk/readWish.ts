import type { RequestTypeId } from '../domain/request/requestType';
import type { Understanding } from '../ports/understand';
import { saysNoMail } from '../recognition/contact/noMail';
import { wishesPlainly } from '../recognition/wishes/wishesPlainly';
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
  if (isDoubted(where)) return undefined;
  const plainly = wishesPlainly(typed.text);
  if (isOfTheForm(typed, plainly) || (!plainly && answersOpen(typed, where))) return undefined;
  if (typed.tellsLeak()) return leakTold(where);
  return plainly || wishes(typed) ? wishBeside(typed, where) : undefined;
}

const isDoubted = ({ draft }: Where): boolean => draft?.identity.doubted !== undefined;
const wishes = ({ text }: Typed): boolean => soundsLikeWish(text) || politelyAsks(text);

/** Whoever is asked whether to delete what they entered may mean that. */
const isRemoval = (type: RequestTypeId): boolean => type === 'erasure' || type === 'deletion';

const leakTold = ({ draft }: Where): ActOf<'tellsLeak'> | undefined =>
  draft?.form === 'complaint' ? undefined : { is: 'tellsLeak' };

function wishBeside(typed: Typed, where: Where): ActOf<'wants'> | undefined {
  const { draft, state } = where;
  const meant = meaningOf(typed, where);
  const wished = wishedIn(meant);
  const types = wished.length > 0 ? wished : (orderedIn(typed, where, meant)?.types ?? []);
  const isOpen = [...types, ...typesOf(meant)].some((type) => type === draft?.form);
  if (types.length === 0 || isOpen || (state === 'sure' && types.some(isRemoval))) return undefined;
  return { is: 'wants', types, meant };
}

/** The request that words in the middle of a form wish for. */
export function wishedIn(meant: Understanding): readonly RequestTypeId[] {
  if (meant.kind !== 'request' || meant.unknown) return [];
  return typesOf(meant).map((form) => (form === 'deletion' ? 'erasure' : form));
}

/** Which of the answers is to change is nothing that a wish for all of one's data tells. */
function isOfTheForm(typed: Typed, plainly: boolean): boolean {
  const { text, button, command, edit, requestWish, yesNo, pace } = typed;
  const known =
    [button, command, requestWish, yesNo, pace].some((read) => read() !== undefined) ||
    (!plainly && edit() !== undefined);
  return known || text.trim().length < FEWEST || OF_CODES.test(text) || saysNoMail(text);
}

function answersOpen({ text }: Typed, { draft, labels, state }: Where): boolean {
  if (state === 'adding') return !startsAnew(text);
  const question = openQuestion(draft);
  if (draft === null || question === undefined) return false;
  const { field } = question;
  const reading = { labels, today: '', answers: draft.answers };
  if (field.freeWords === true) return !startsAnew(text);
  const reads = field.input.kind !== 'choice' && field.read(text, reading).ok;
  return reads || field.findIn?.(text, reading, 'open') !== undefined;
}
