import { contactsToLeave } from '../../domain/form/reach';
import { present } from '../../domain/present';
import { DECISIONS } from '../../domain/request/decision';
import type { GroundId, OutcomeId } from '../../domain/request/requestType';
import type { Digests } from '../../ports/identityCodes';
import { sayDecisionOf } from '../sayDecision';
import { answerMessages, type AnswerMeans } from './answerMessages';
import { type Act, type ChangeMeans, changeTicket } from './changeTicket';

export interface Decision {
  readonly outcome: OutcomeId;
  readonly ground?: GroundId;
  /** The notice (決定通知) in staff's own words: what was done, or why not. */
  readonly text: string;
}

/** What a decision needs besides telling it. */
interface DecisionMeans extends ChangeMeans, AnswerMeans {
  readonly digests: Pick<Digests, 'leftAlone'>;
}

/**
 * Decides and tells the person in one step: neither is kept without the other. APPI Art. 33(3), 36. With a stop that is
 * granted, the addresses and numbers come onto the stop list in the same step.
 */
export function completeTicket(means: DecisionMeans, act: Act, decision: Decision) {
  const { outcome, ground } = decision;
  return changeTicket(means, act, {
    event: { kind: 'completed', ...decision },
    asks: 'completeTicket',
    action: 'ticketCompleted',
    details: { outcome, ...present({ ground }) },
    leftAlone: ({ body }) =>
      DECISIONS[outcome].grants ? contactsToLeave(body.answers).map(means.digests.leftAlone) : [],
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
