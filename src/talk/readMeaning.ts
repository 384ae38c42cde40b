import type { Topic } from '../../locales';
import type { Field, Reading } from '../domain/form/form';
import type { Understanding, UtteranceKind } from '../ports/understand';
import { formOf } from '../forms';
import { readOldOrNew } from '../recognition/text/oldOrNew';
import { readCode } from '../recognition/contact/code';
import { readEmail } from '../recognition/contact/email';
import type { Act, ActOf } from './act';
import { missesCode } from './asksAboutOpen';
import { openField } from './openField';
import type { Typed } from './typed';
import { bothWanted } from '../recognition/wishes/bothWanted';
import { tellsMisuse } from '../recognition/wishes/misuse';
import { onlySupposes } from '../recognition/wishes/plainWish';
import { saysStop } from '../recognition/wishes/saysStop';
import { wishesPlainly } from '../recognition/wishes/wishesPlainly';
import { politelyAsks, soundsLikeWish } from '../recognition/wishes/wishing';
import { allWanted, isWish, meaningOf, orderedIn, SENTENCES, wishedInPart } from './wanted';
import { isOtherTalk } from './otherTalk';
import type { Where } from './where';

const ABOUT_REQUESTS: ReadonlySet<Topic> = new Set([
  ...(['request-procedure', 'answer-method', 'identity-check', 'fee', 'fee-amount'] as const),
  ...(['rights-access', 'rights-correct', 'rights-delete', 'rights-stop', 'portability'] as const),
]);

/** Whatever the words mean, where nothing is open. */
export function readOutside(typed: Typed, where: Where): Act {
  const meant = meaningOf(typed, where);
  if (meant.announce && !typed.asks()) return { is: 'wantsNews', meant };
  const noStop = isNoStop(typed, meant);
  if (typed.tellsLeak() && (noStop || mayComplain(meant))) return { is: 'tellsLeak', meant };
  if (isMisuse(typed, meant)) return { is: 'wants', types: ['complaint'], meant: complaintOf(meant) };
  return noStop ? { is: 'says', meant: notUnderstood(meant) } : wishedOutside(typed, where, meant);
}

/** What was done with something of theirs is told, and nothing else is asked or wished for. */
const isMisuse = ({ text, asks }: Typed, { kind }: Understanding): boolean =>
  kind !== 'request' && kind !== 'status' && !asks() && tellsMisuse(text);

const complaintOf = (meant: Understanding): Understanding => ({
  ...meant,
  kind: 'request',
  requestType: 'complaint',
});

function wishedOutside(typed: Typed, where: Where, meant: Understanding): Act {
  const plainer = meant.requestType === 'complaint' ? plainlyWished(typed, where) : undefined;
  if (plainer !== undefined) return { is: 'wants', types: allWanted(typed, where, plainer), meant: plainer };
  if (meant.kind === 'request') return { is: 'wants', types: allWanted(typed, where, meant), meant };
  return statedOutside(typed, where, meant) ?? meantOutside(typed, where, meant);
}

/**
 * "I want my data. I am a customer of your Mombasa agent": what is told beside a plain wish makes no complaint of it, as
 * long as nothing is complained of.
 */
function plainlyWished(typed: Typed, where: Where): Understanding | undefined {
  if (typed.tellsLeak() || typed.tellsUpset() || tellsMisuse(typed.text)) return undefined;
  const plain = typed.sentences().find(({ text }) => wishesPlainly(text));
  const meant = plain === undefined ? undefined : meaningOf(plain, where);
  return meant !== undefined && isWish(meant) && meant.requestType !== 'complaint' ? meant : undefined;
}

/** Whoever asks for the meaning of a word is told that the policy has none. */
function meantOutside(typed: Typed, where: Where, meant: Understanding): Act {
  if (meant.kind === 'request') return { is: 'says', meant };
  if (!isOtherTalk(typed, where, meant)) return { is: OF_KIND[meant.kind], meant };
  const unknown = where.understand.gistOf(typed.text).gist !== 'reading/meaning';
  return { is: 'says', meant: { ...notUnderstood(meant), unknown } };
}

const notUnderstood = (meant: Understanding): Understanding => ({
  ...meant,
  kind: 'outofscope',
  unknown: true,
  answered: false,
  topic: null,
});

/** What only sounds like the wish to be left alone, and has no word of stopping or of a bother: "tell me more". */
function isNoStop({ text }: Typed, { kind, requestType }: Understanding): boolean {
  if (kind !== 'request' || requestType !== 'marketing-stop') return false;
  return !saysStop(text) && !soundsLikeWish(text) && !politelyAsks(text);
}

/** What is no question of the policy though it sounds like its topics: a wish in one of several sentences, or upset. */
function statedOutside(typed: Typed, where: Where, meant: Understanding): Act | undefined {
  if (meant.kind !== 'policy' && meant.kind !== 'outofscope') return undefined;
  if (onlySupposes(typed.text)) return undefined;
  const wished = wishedWithin(typed, where);
  if (wished !== undefined) return { is: 'wants', types: allWanted(typed, where, wished), meant: wished };
  return bothIn(typed, meant) ?? orderedIn(typed, where, meant) ?? upsetIn(typed, meant);
}

/** The plainest wish of its sentences, or of their parts. */
function wishedWithin(typed: Typed, where: Where): Understanding | undefined {
  const [plainest] = typed
    .sentences()
    .slice(0, SENTENCES)
    .map((sentence) => meaningOf(sentence, where))
    .filter(isWish)
    .sort((one, other) => other.confidence - one.confidence);
  return plainest ?? wishedInPart(typed, where);
}

function bothIn({ text }: Typed, meant: Understanding): Act | undefined {
  const types = bothWanted(text);
  return types.length > 0 ? { is: 'wants', types, meant } : undefined;
}

/** A question that the policy may answer is answered, upset as it is asked. */
function upsetIn({ asks, tellsUpset }: Typed, { kind }: Understanding): Act | undefined {
  return tellsUpset() && !(asks() && kind === 'policy') ? { is: 'upset' } : undefined;
}

const OF_KIND = {
  status: 'asksStatus',
  human: 'wantsPerson',
  smalltalk: 'saysThanks',
  policy: 'asksPolicy',
  outofscope: 'says',
} as const satisfies Readonly<Record<Exclude<UtteranceKind, 'request'>, Act['is']>>;

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
  if (!typed.asks() || missesCode(typed, where) || ordersChoice(typed, where)) return undefined;
  if (where.draft !== null && typed.sentences().some(({ text }) => wishesPlainly(text))) return undefined;
  const meant = meaningOf(typed, where);
  return OF_POLICY.includes(meant.kind) ? askedAside(typed, where, meant) : undefined;
}

function askedAside(typed: Typed, where: Where, meant: Understanding): ActOf<'asksPolicy'> | undefined {
  const other = isOtherTalk(typed, where, meant);
  const isMeant = meant.answered && !other && !isAboutOwnRequest(typed, where, meant);
  if (!isMeant && (takesAnswer(typed, where) || tellsRecords(typed, where))) return undefined;
  return { is: 'asksPolicy', meant: other ? notUnderstood(meant) : meant };
}

/** 「なにを なおす： じゅうしょ。あたらしい： …」 tells what is right, though it has the word of a question. */
function tellsRecords({ text }: Typed, { draft }: Where): boolean {
  const ofRecords =
    draft !== null && Object.values(formOf(draft).fields).some(({ aboutRecords }) => aboutRecords === true);
  return ofRecords && readOldOrNew(text)?.right !== undefined;
}

/** 「メールで教えてください」 is an answer where it is asked how to tell: nothing is asked but that. */
function ordersChoice(typed: Typed, where: Where): boolean {
  const isChoice = openField(where.draft)?.input.kind === 'choice';
  return isChoice && !ASKS_BACK.test(typed.text) && takesAnswer(typed, where);
}
const ASKS_BACK =
  /[?？]|\b(?:what|how|why|when|where|who|which|whose|do you|does|is it|are you|will you|did)\b|何|なに|なん|どう|どこ|どの|どれ|どんな|いつ|誰|だれ|なぜ|いくら|か[。\s]*$/iu;

const OF_POLICY: readonly UtteranceKind[] = ['policy', 'outofscope'];

/**
 * At a choice of the form, what sounds like a question about requests is about this one: "can it be on paper?" So it is
 * where the answer stands beside it: 電話でええか？ 022-….
 */
function isAboutOwnRequest(typed: Typed, where: Where, meant: Understanding): boolean {
  const field = openField(where.draft);
  if (!isAboutRequests(meant) || field === undefined) return false;
  return field.input.kind === 'choice' || (NUMBER.test(typed.text) && takesAnswer(typed, where));
}
const NUMBER = /\d(?:[\s-]?\d){5}|@/u;

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
