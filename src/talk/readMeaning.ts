import type { Topic } from '../../locales';
import type { Draft, Field, Reading } from '../domain/form/form';
import type { RequestTypeId } from '../domain/request/requestType';
import { formFor } from '../forms';
import type { Understanding, UtteranceKind } from '../ports/understand';
import { readCode } from '../recognition/contact/code';
import { readEmail } from '../recognition/contact/email';
import { saysNoMail } from '../recognition/contact/noMail';
import type { Act, ActOf } from './act';
import { missesCode } from './asksAboutOpen';
import { openField, openQuestion } from './openField';
import { firstOf } from '../recognition/wishes/firstOf';
import { wantedTypes } from '../recognition/wishes/wantedTypes';
import { deniesComplaint, politelyAsks, soundsLikeWish, startsAnew } from '../recognition/wishes/wishing';
import type { Typed } from './typed';
import type { Where } from './where';

const ABOUT_REQUESTS: ReadonlySet<Topic> = new Set([
  ...(['request-procedure', 'answer-method', 'identity-check', 'fee', 'fee-amount'] as const),
  ...(['rights-access', 'rights-correct', 'rights-delete', 'rights-stop', 'portability'] as const),
]);

const meaningOf = ({ text }: Typed, { understand, language }: Where): Understanding =>
  understand.meaningOf(text, language);

/** Whatever the words mean, where nothing is open. */
export function readOutside(typed: Typed, where: Where): Act {
  const meant = meaningOf(typed, where);
  if (meant.announce && !typed.asks()) return { is: 'wantsNews', meant };
  if (mayComplain(meant) && typed.tellsLeak()) return { is: 'tellsLeak', meant };
  if (meant.kind === 'request') return { is: 'wants', types: allWanted(typed, where, meant), meant };
  return statedOutside(typed, where, meant) ?? { is: OF_KIND[meant.kind], meant };
}

/** What is no question of the policy though it sounds like its topics: a wish in one of several sentences, or upset. */
function statedOutside(typed: Typed, where: Where, meant: Understanding): Act | undefined {
  if (meant.kind !== 'policy' && meant.kind !== 'outofscope') return undefined;
  const wished = typed
    .sentences()
    .slice(0, MOST)
    .map((sentence) => meaningOf(sentence, where))
    .find(isWish);
  if (wished !== undefined) return { is: 'wants', types: allWanted(typed, where, wished), meant: wished };
  const ordered = orderedIn(typed, where, meant);
  if (ordered !== undefined) return ordered;
  return !typed.asks() && typed.tellsUpset() ? { is: 'upset' } : undefined;
}

/** An order about a topic, in the whole of it or in one of its sentences, is the wish to have that done. */
function orderedIn(typed: Typed, where: Where, meant: Understanding): ActOf<'wants'> | undefined {
  const parts = [typed, ...typed.sentences().slice(0, MOST)].filter(({ text, asks }) =>
    asks() ? politelyAsks(text) : soundsLikeWish(text),
  );
  for (const part of parts) {
    const { topic } = part === typed ? meant : meaningOf(part, where);
    const type = topic === null ? undefined : WISHED_OF[topic];
    if (type !== undefined)
      return { is: 'wants', types: [OF_MAILS.test(part.text) ? 'marketing-stop' : type], meant };
  }
  return undefined;
}

/** All that is wanted, the first of it first. */
function allWanted({ text }: Typed, where: Where, meant: Understanding): readonly RequestTypeId[] {
  const typeOf = (clause: string) => {
    const { kind, unknown, requestType } = where.understand.meaningOf(clause, where.language);
    return kind === 'request' && !unknown ? requestType : null;
  };
  const types = wantedTypes(text, typeOf)
    .flatMap((type) => formFor(type)?.id ?? [])
    .filter((type) => type !== 'complaint' || !deniesComplaint(text));
  const first = firstOf(text, types);
  if (types.length < 2) return typesOf(meant);
  return first === undefined
    ? types
    : [...types.filter((type) => type === first), ...types.filter((type) => type !== first)];
}

/** So many sentences are looked at by themselves. */
const MOST = 4;

const isWish = ({ kind, unknown, requestType }: Understanding): boolean =>
  kind === 'request' && !unknown && requestType !== 'inquiry';

/** To stop these is to be left alone, whatever else may be stopped. */
const OF_MAILS =
  /\bunsubscribe\b|\bnewsletters?\b|\b(?:ads?|advert\w*|marketing|promo\w*)\b|配信|メルマガ|ＤＭ|\bDM\b|ダイレクトメール|案内メール|広告|セールス|営業/iu;

/** What whoever orders something about a topic wants done. */
const WISHED_OF: Readonly<Partial<Record<Topic, RequestTypeId>>> = {
  'rights-access': 'disclosure',
  'rights-correct': 'correction',
  'rights-delete': 'erasure',
  'rights-stop': 'suspension-of-use',
  'consent-withdrawal': 'suspension-of-use',
  marketing: 'marketing-stop',
  'transfer-abroad': 'foreign-recipient-information',
  'third-party': 'stop-third-party-provision',
  selling: 'stop-third-party-provision',
};

const OF_KIND = {
  status: 'asksStatus',
  human: 'wantsPerson',
  smalltalk: 'saysThanks',
  policy: 'asksPolicy',
  outofscope: 'says',
} as const satisfies Readonly<Record<Exclude<UtteranceKind, 'request'>, Act['is']>>;

function typesOf({ requestType }: Understanding): readonly RequestTypeId[] {
  const form = formFor(requestType ?? '');
  return form === undefined ? [] : [form.id];
}

/** Whatever is no claim of another kind may be a complaint, if it tells of a leak. */
function mayComplain({ kind, requestType }: Understanding): boolean {
  if (kind === 'status') return false;
  return kind !== 'request' || requestType === 'complaint' || requestType === 'inquiry';
}

/**
 * A policy question while something is open. One that the policy does not answer is no answer to the form either, unless
 * the open question can take it.
 */
export function readAside(typed: Typed, where: Where): ActOf<'asksPolicy'> | undefined {
  if (!typed.asks() || missesCode(typed, where)) return undefined;
  const meant = meaningOf(typed, where);
  if (!OF_POLICY.includes(meant.kind)) return undefined;
  const isMeant = meant.answered && !isAboutOwnRequest(where, meant);
  return isMeant || !takesAnswer(typed, where) ? { is: 'asksPolicy', meant } : undefined;
}

const OF_POLICY: readonly UtteranceKind[] = ['policy', 'outofscope'];

/** At a choice of the form, what sounds like a question about requests is about this one: "can it be on paper?" */
function isAboutOwnRequest({ draft }: Where, meant: Understanding): boolean {
  return isAboutRequests(meant) && openField(draft)?.input.kind === 'choice';
}

/** Whether a question is about requests: beside a wish or a form it is mostly about that one. */
export function isAboutRequests({ topic }: Understanding): boolean {
  return topic !== null && ABOUT_REQUESTS.has(topic);
}

/** Whether what is asked for can be read from the words all the same. Nobody is called a question. */
export function takesAnswer({ text }: Typed, { draft, labels, today }: Where): boolean {
  const field = openField(draft);
  if (field === undefined) return readEmail(text).ok || readCode(text) !== undefined;
  if (field.input.autocomplete === 'name') return false;
  const reading = { labels, today, answers: draft?.answers ?? {} };
  return field.read(text, reading).ok || suggestsFor(field, text, reading);
}

function suggestsFor(field: Field, text: string, reading: Reading): boolean {
  return field.suggest !== undefined && field.suggest(text, reading).length > 0;
}

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
  if (!typed.tellsLeak() && !soundsLikeWish(typed.text) && !politelyAsks(typed.text)) return undefined;
  return typed.tellsLeak() ? leakTold(draft) : wishBeside(typed, where, draft);
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

function isOfTheForm({ text, button, command, edit, requestWish, yesNo, pace }: Typed): boolean {
  const known = button() ?? command() ?? edit() ?? requestWish() ?? yesNo() ?? pace();
  return known !== undefined || text.trim().length < FEWEST || OF_CODES.test(text) || saysNoMail(text);
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
