import { present } from '../present';
import type { Channel } from '../conversation/conversation';
import { isAnsweredByHand } from '../form/reach';
import type { TicketBody } from './ticket';

/** A conversation of a ticket, as far as an answer is concerned. Times in ms. */
export interface TicketConversation {
  readonly id: string;
  readonly channel: Channel;
  /** When the request was sent from it, or opened in it by a code. */
  readonly linkedAt: number;
  /** When the customer last wrote there; absent once their words are forgotten. */
  readonly heardAt?: number;
  /** Whether anything can still be said there. */
  readonly reachable: boolean;
}

/** Which conversations an answer goes to. */
interface AnswerRoute {
  /** Where it is told: the channel is called. */
  readonly told?: TicketConversation;
  /** Where it is found by whoever opens them or writes there again. */
  readonly shown: readonly TicketConversation[];
}

/**
 * An answer is told where the customer wrote last, unless they chose to be called, a letter or nothing, and shown
 * everywhere else. A mail only says that there is one, so it needs a conversation all the same. Where no
 * conversation is left and no mail can be sent either it is told in vain, so that staff learn of it.
 */
export function routeOf(
  { answers, mailTo }: Pick<TicketBody, 'answers' | 'mailTo'>,
  conversations: readonly TicketConversation[],
): AnswerRoute {
  const [last, ...others] = conversations.filter(({ reachable }) => reachable).toSorted(lastHeardFirst);
  if (last === undefined) return mailTo === undefined ? toldInVain(conversations) : { shown: [] };
  if (isAnsweredByHand(answers)) return { shown: [last, ...others] };
  return { told: last, shown: others };
}

/** Whether the customer was told that the answer comes into the conversation and nowhere else. */
export function isAnsweredHere({ mailTo, answers }: Pick<TicketBody, 'mailTo' | 'answers'>): boolean {
  return mailTo === undefined && !isAnsweredByHand(answers);
}

function toldInVain(conversations: readonly TicketConversation[]): AnswerRoute {
  const [told] = conversations.toSorted(lastHeardFirst);
  return { shown: [], ...present({ told }) };
}

function lastHeardFirst(one: TicketConversation, other: TicketConversation): number {
  return (other.heardAt ?? 0) - (one.heardAt ?? 0) || other.linkedAt - one.linkedAt;
}
