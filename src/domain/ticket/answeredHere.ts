import { isAnsweredByHand } from '../form/reach';
import type { TicketBody } from './ticket';

/** Whether the customer was told that the answer comes into the conversation and nowhere else. */
export function isAnsweredHere({ mailTo, answers }: Pick<TicketBody, 'mailTo' | 'answers'>): boolean {
  return mailTo === undefined && !isAnsweredByHand(answers);
}
