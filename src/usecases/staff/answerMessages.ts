import type { TraitsOf } from '../../domain/conversation/traits';
import type { Utterance } from '../../domain/conversation/utterance';
import { routeOf, type TicketConversation } from '../../domain/ticket/answerRoute';
import { wayByHand } from '../../domain/form/reach';
import type { TicketBody, TicketLine } from '../../domain/ticket/ticket';
import type { NewMessage } from '../../ports/outbox';
import type { DeskSettings } from '../../ports/settings';
import type { WholeTicket } from '../../ports/tickets';
import { ticketMail } from '../ticketMail';

export interface AnswerMeans {
  readonly settings: DeskSettings;
  readonly traitsOf: TraitsOf;
}

interface StaffAnswer {
  /** Stable for the event, so that the receiver knows a repetition. */
  readonly id: string;
  readonly template: 'answer' | 'decision';
  readonly utterances: readonly Utterance[];
}

/**
 * Staff's words into the conversations of the ticket, told in one of them at most, and a mail without them where there is
 * an address. A channel that has to be called hears of what is only shown when its customer writes there again.
 */
export function answerMessages(
  { settings, traitsOf }: AnswerMeans,
  { line, body, conversations }: WholeTicket,
  { id, template, utterances }: StaffAnswer,
): readonly NewMessage[] {
  const mail = ticketMail(settings, { ticket: { ...line, body }, template, id: `${id}.0` });
  const { told, shown } = routeOf(body, conversations);
  const talkIn = ({ id: conversationId }: TicketConversation, index: number): NewMessage => ({
    id: `${id}.${index}`,
    ticketId: line.id,
    delivery: { kind: 'talk', conversationId, utterances },
  });
  const toldTalks = told === undefined ? [] : [talkIn(told, 1)];
  const shownTalks = shown.map((conversation, index): NewMessage => {
    const talk = talkIn(conversation, index + 2);
    return traitsOf(conversation.channel).called ? { ...talk, copy: true } : talk;
  });
  const byHand = template === 'decision' ? byHandMessages(line, body, id) : [];
  return [...(mail === undefined ? [] : [mail]), ...byHand, ...toldTalks, ...shownTalks];
}

/** Where the customer wants to be called, or a letter, the decision has not reached them before staff note that it did. */
function byHandMessages(
  { id: ticketId }: TicketLine,
  { answers }: TicketBody,
  id: string,
): readonly NewMessage[] {
  const way = wayByHand(answers);
  return way === undefined ? [] : [{ id: `${id}.hand`, ticketId, delivery: { kind: 'byHand', way } }];
}
