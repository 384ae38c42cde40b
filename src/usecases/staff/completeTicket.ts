import { present } from '../../domain/present';
import type { GroundId, OutcomeId } from '../../domain/request/requestType';
import { sayDecisionOf } from '../sayDecision';
import { answerMessages, type AnswerMeans } from './answerMessages';
import { type Act, type ChangeMeans, changeTicket } from './changeTicket';

export interface Decision {
  readonly outcome: OutcomeId;
  readonly ground?: GroundId;
  /** The notice (決定通知) in staff's own words: what was done, or why not. */
  readonly text: string;
}

/** Decides and tells the person in one step: neither is kept without the other. APPI Art. 33(3), 36. */
export function completeTicket(means: ChangeMeans & AnswerMeans, act: Act, decision: Decision) {
  const { outcome, ground } = decision;
  return changeTicket(means, act, {
    event: { kind: 'completed', ...decision },
    asks: 'completeTicket',
    action: 'ticketCompleted',
    details: { outcome, ...present({ ground }) },
    messages: (ticket, line) =>
      answerMessages(means, ticket, {
        id: `completed.${line.id}.${line.version}`,
        template: 'decision',
        utterances: [
          ...sayDecisionOf(line),
          { kind: 'staff', text: decision.text, receiptNumber: line.receiptNumber },
        ],
      }),
  });
}
