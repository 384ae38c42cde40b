import type { TicketBody } from './ticket';

const ELSEWHERE: ReadonlySet<unknown> = new Set(['phone', 'post', 'none']);

/** Whether the customer was told that the answer comes into the conversation and nowhere else. */
export function isAnsweredHere({ mailTo, answers }: Pick<TicketBody, 'mailTo' | 'answers'>): boolean {
  return mailTo === undefined && !ELSEWHERE.has(answers['answer']);
}
