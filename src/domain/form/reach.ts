import type { Answers, AnswersOf, Fields } from './form';
import { oneOf } from '../oneOf';
import type { Place } from './place';

const WAYS = ['chat', 'email', 'phone', 'post', 'none'] as const;
/** How a customer wants to be reached: `phone` and `post` are for staff to do themselves. */
export type Way = (typeof WAYS)[number];

/**
 * What forms ask about reaching somebody, by the same names in all of them: each asks a part of it. A form that calls it
 * otherwise, or has other choices, does not compile (`Reaching`).
 */
interface ReachAnswers {
  /** How an inquiry or a complaint is to be answered. */
  readonly answer?: Way | null;
  /** How the data, or the notice of what was done, is to be handed over. APPI Art. 33(2). */
  readonly method?: 'electronic' | 'paper' | 'phone' | 'other' | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  /** A telephone number or another way, of somebody who has no e-mail; several are those that are to be left alone. */
  readonly contact?: string | readonly string[] | null;
  readonly place?: Place | null;
  /** The parts of an address of which `place` holds only the postcode. */
  readonly town?: string | null;
  readonly street?: string | null;
  readonly wholeAddress?: string | null;
  readonly country?: string | null;
}

/** Nothing but a form whose questions about reaching somebody are those of `ReachAnswers`. */
export type Reaching<F extends Fields> =
  Pick<AnswersOf<F>, keyof F & keyof ReachAnswers> extends ReachAnswers ? F : never;

/** What was answered is what its field reads, and what is stored is what its field keeps. */
const reachIn = (answers: Answers): ReachAnswers => answers;

/** A way to reach somebody, with what it takes. */
type WayThere =
  | { readonly way: 'chat' }
  | { readonly way: 'email'; readonly address: string }
  | { readonly way: 'phone'; readonly number: string }
  | { readonly way: 'post'; readonly place: Place }
  | { readonly way: 'contact'; readonly words: string };

/** Every way to reach them that somebody has told. */
export function waysToReach(answers: Answers): readonly WayThere[] {
  const { answer, email, phone, place, contact } = reachIn(answers);
  const ways: readonly (WayThere | undefined)[] = [
    answer === 'chat' ? { way: 'chat' } : undefined,
    isGiven(email) ? { way: 'email', address: email } : undefined,
    isGiven(phone) ? { way: 'phone', number: phone } : undefined,
    isGiven(place) ? { way: 'post', place } : undefined,
    typeof contact === 'string' ? { way: 'contact', words: contact } : undefined,
  ];
  return ways.filter((way) => way !== undefined);
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** The addresses and numbers that are not to be contacted any more, where that was asked for. */
export function contactsToLeave(answers: Answers): readonly string[] {
  const { contact } = reachIn(answers);
  return contact === null || contact === undefined || typeof contact === 'string' ? [] : contact;
}

/** Where they want to be mailed; undefined where they have not said so. */
export function addressToMail(answers: Answers): string | undefined {
  const mail = waysToReach(answers).find((way) => way.way === 'email');
  return mail?.address;
}

/** The answers that say where to, in the order asked. */
const WHERE: Readonly<Record<'phone' | 'post', readonly (keyof ReachAnswers)[]>> = {
  phone: ['phone'],
  post: ['place', 'town', 'street', 'wholeAddress', 'country'],
};

/** Picked where a postcode belongs to several towns and none of them was right; the whole address follows. */
export const NONE_OF_THESE = 'none';

/** The questions whose answers say where staff call or send a letter to, in the order asked. */
export function whereTo(way: 'phone' | 'post', answers: Answers): readonly string[] {
  return WHERE[way].filter((key) => reachIn(answers)[key] !== NONE_OF_THESE);
}

/** What a complaint or an inquiry says of its answer; undefined for a claim, which is answered as it was made. */
export function wayOfAnswer(answers: Answers): Way | undefined {
  return oneOf(WAYS, reachIn(answers).answer ?? '');
}

const BY_HAND: ReadonlySet<Way | undefined> = new Set<Way>(['phone', 'post', 'none']);

/** Whether the answer is wanted by a call, by a letter or not at all, so that no conversation has to be told of it. */
export function isAnsweredByHand(answers: Answers): boolean {
  return BY_HAND.has(wayOfAnswer(answers));
}

const OF_METHOD: Readonly<Record<NonNullable<ReachAnswers['method']>, Way | undefined>> = {
  electronic: undefined,
  paper: 'post',
  phone: 'phone',
  other: undefined,
};

/** The way that staff have to go themselves, if it is one. */
export function wayByHand(answers: Answers): 'phone' | 'post' | undefined {
  const way = wayToReach(answers);
  return way === 'phone' || way === 'post' ? way : undefined;
}

/** What any form says: of its answer or, in a claim, of its method. Undefined where the desk sends as always. */
export function wayToReach(answers: Answers): Way | undefined {
  const { method } = reachIn(answers);
  return wayOfAnswer(answers) ?? (isGiven(method) ? OF_METHOD[method] : undefined);
}
