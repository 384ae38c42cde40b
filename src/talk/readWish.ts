import { choicesOf, type Draft, unanswered } from '../domain/form/form';
import { toldEarly } from '../domain/form/told';
import { formOf } from '../forms';
import type { RequestTypeId } from '../domain/request/requestType';
import type { Understanding } from '../ports/understand';
import { namedChoice } from '../recognition/choices/choice';
import { saysNoMail } from '../recognition/contact/noMail';
import { firstOf } from '../recognition/wishes/firstOf';
import { namesPost } from '../recognition/wishes/namesPost';
import { wishesPlainly } from '../recognition/wishes/wishesPlainly';
import { politelyAsks, soundsLikeWish, startsAnew } from '../recognition/wishes/wishing';
import type { ActOf } from './act';
import { missesCode } from './asksAboutOpen';
import { openQuestion } from './openField';
import type { Typed } from './typed';
import { meaningOf, orderedIn, typesOf, wishedInPart } from './wanted';
import type { State, Where } from './where';

/** So many UTF-16 units a wish has at least: what is shorter is an answer, or nothing. */
const FEWEST = 8;
/** At the code, whatever speaks of mails and codes is about those. */
const OF_CODES = /@|\bcode\b|e-?mail|\baddress\b|コード|メール|アドレス|番号/iu;

/**
 * The wish for another request in the middle of a form, where the words are not the open question's; "delete" without a
 * word of what is wrong is the right to have it erased. Whoever tells of a leak wants to complain.
 */
export function readWish(typed: Typed, where: Where): ActOf<'wants' | 'tellsLeak' | 'returns'> | undefined {
  if (wishesNothing(typed, where)) return undefined;
  const plainly = wishesInOne(typed);
  if (!plainly && answersForm(typed, where)) return undefined;
  if (typed.tellsLeak()) return leakTold(where);
  if (isOfTheForm(typed, where, plainly)) return undefined;
  return plainly || wishes(typed) ? wishBeside(typed, where) : undefined;
}

/** In the whole of it, or in one of its sentences: "i also need to see my own data. can do that after this?" */
const wishesInOne = ({ text, sentences }: Typed): boolean =>
  wishesPlainly(text) || sentences().some((sentence) => wishesPlainly(sentence.text));

/** おくってください is no wish to be sent data where the form stands ready. */
const sendsInPart = ({ paces }: Typed, { state }: Where): boolean =>
  state === 'summary' && paces().includes('sends');

const wishesNothing = (typed: Typed, where: Where): boolean => isDoubted(where) || sendsInPart(typed, where);

const isDoubted = ({ draft }: Where): boolean => draft?.identity.doubted !== undefined;
const wishes = ({ text }: Typed): boolean => soundsLikeWish(text) || politelyAsks(text);

/** Whoever is asked whether to delete what they entered may mean that. */
const isRemoval = (type: RequestTypeId): boolean => type === 'erasure' || type === 'deletion';

const leakTold = ({ draft }: Where): ActOf<'tellsLeak'> | undefined =>
  draft?.form === 'complaint' ? undefined : { is: 'tellsLeak' };

function wishBeside(typed: Typed, where: Where): ActOf<'wants' | 'returns'> | undefined {
  const { draft, state } = where;
  const meant = meaningOf(typed, where);
  const types = typesWished(typed, where, meant);
  const open = draft !== null && isOpen([...types, ...typesOf(meant)], draft.form, typed);
  if (types.length === 0) return undefined;
  if (state === 'sure' && types.some(isRemoval)) return undefined;
  if (state === 'sure' && open) return { is: 'returns' };
  return open ? saidAgain(typed, where, draft) : { is: 'wants', types, meant };
}

/** What comes by post is stopped by whom the inquiry is written to. */
const isForStaff = ({ text }: Typed, draft: Draft | null, types: readonly RequestTypeId[]): boolean =>
  draft?.form === 'inquiry' && types.includes('marketing-stop') && namesPost(text);

function typesWished(typed: Typed, where: Where, meant: Understanding): readonly RequestTypeId[] {
  const wished = wishedIn(meant);
  if (isForStaff(typed, where.draft, wished)) return [];
  if (wished.length > 0) return wished;
  const plain = typed.sentences().find(({ text }) => wishesPlainly(text));
  const part = plain === undefined ? wishedInPart(typed, where) : meaningOf(plain, where);
  return part === undefined ? (orderedIn(typed, where, meant)?.types ?? []) : wishedIn(part);
}

/** So many UTF-16 units "yes, stop it" has at most. */
const BARE = 24;
const STOPS: readonly RequestTypeId[] = ['marketing-stop', 'suspension-of-use', 'stop-third-party-provision'];

/** Whether the form that is open is wished for: to stop "it" is to stop what is talked of. */
function isOpen(types: readonly RequestTypeId[], form: RequestTypeId, { text }: Typed): boolean {
  if (types.includes(form)) return true;
  const stops = text.length <= BARE && STOPS.includes(form);
  if (types.some((type) => firstOf(text, [form, type]) === type)) return false;
  return stops && types.every((type) => STOPS.includes(type));
}

/** Where "send it" and the like are about what stands there. */
const NOT_AGAIN: readonly State[] = ['notice', 'summary', 'address', 'code'];

/** Wished for once more and nothing told with it, the form goes on with its question. */
function saidAgain({ pieces }: Typed, where: Where, draft: Draft): ActOf<'returns'> | undefined {
  if (NOT_AGAIN.includes(where.state)) return undefined;
  const { labels, today } = where;
  const reading = { labels, today };
  const told = toldEarly({ form: formOf(draft), answers: draft.answers, reading }, pieces());
  return Object.keys(told).length === 0 ? { is: 'returns' } : undefined;
}

/** The request that words in the middle of a form wish for. */
export function wishedIn(meant: Understanding): readonly RequestTypeId[] {
  if (meant.kind !== 'request' || meant.unknown) return [];
  return typesOf(meant).map((form) => (form === 'deletion' ? 'erasure' : form));
}

/** Which of the answers is to change is nothing that a wish for all of one's data tells. */
function isOfTheForm(typed: Typed, where: Where, plainly: boolean): boolean {
  const { text, button, command, edit, requestWish, yesNo, pace } = typed;
  const known =
    [button, command, requestWish, yesNo, pace].some((read) => read() !== undefined) ||
    (!plainly && edit() !== undefined);
  if (known || missesCode(typed, where)) return true;
  return text.trim().length < FEWEST || OF_CODES.test(text) || saysNoMail(text);
}

const answersForm = (typed: Typed, where: Where): boolean =>
  answersOpen(typed, where) || namesLater(typed, where);

/** What names a choice of a question to come, and nothing else, is its answer: 郵送でお願いします. */
function namesLater({ text }: Typed, { draft, labels, state }: Where): boolean {
  if (draft === null || state === 'adding') return false;
  const { answers } = draft;
  const reading = { labels, today: '', answers };
  return unanswered(formOf(draft), answers).some(
    ([, field]) =>
      namedChoice(choicesOf(field, answers), text, labels) !== undefined &&
      field.findIn?.(text, reading, 'later') !== undefined,
  );
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
