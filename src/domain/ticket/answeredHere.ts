import { type Way, wayOfAnswer } from '../form/reach';
import type { TicketBody } from './ticket';

const ELSEWHERE: ReadonlySet<Way | undefined> = new Set<Way>(['phone', 'post', 'none']);

/** Whether the customer was told that the answer comes into the conversation and nowhere else. */
export function isAnsweredHere({ mailTo, answers }: Pick<TicketBody, 'mailTo' | 'answers'>): boolean {
  return mailTo === undefined && !ELSEWHERE.has(wayOfAnswer(answers));
}
