import { answerMessages, type AnswerMeans } from './answerMessages';
import { type Act, type ChangeMeans, changeTicket } from './changeTicket';

/** Sends staff's words to the customer; the ticket stays open. */
export function replyToTicket(means: ChangeMeans & AnswerMeans, act: Act, text: string) {
  return changeTicket(means, act, {
    event: { kind: 'replied', text },
    asks: 'replyToTicket',
    action: 'ticketReplied',
    messages: (ticket, { id, version, receiptNumber }) =>
      answerMessages(means, ticket, {
        id: `reply.${id}.${version}`,
        template: 'answer',
        utterances: [{ kind: 'staff', text, receiptNumber }],
      }),
  });
}
