import type { Utterance } from '../../domain/conversation/utterance';
import type { NewMessage } from '../../ports/outbox';
import type { DeskSettings } from '../../ports/settings';
import type { WholeTicket } from '../../ports/tickets';
import { ticketMail } from '../ticketMail';

interface Answer {
  /** Stable for the event, so that the receiver knows a repetition. */
  readonly id: string;
  readonly template: 'answer' | 'decision';
  readonly utterances: readonly Utterance[];
}

/** Staff's words into every conversation of the ticket, and a mail without them where there is an address. */
export function answerMessages(
  settings: DeskSettings,
  { line, body, conversationIds }: WholeTicket,
  { id, template, utterances }: Answer,
): readonly NewMessage[] {
  const mail = ticketMail(settings, { ticket: { ...line, body }, template, id: `${id}.0` });
  const talks = conversationIds.map((conversationId, index): NewMessage => ({
    id: `${id}.${index + 1}`,
    ticketId: line.id,
    delivery: { kind: 'talk', conversationId, utterances },
  }));
  return [...(mail === undefined ? [] : [mail]), ...talks];
}
