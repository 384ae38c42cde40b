import type { Say, Values } from '../domain/conversation/utterance';
import { DECISIONS } from '../domain/request/decision';
import { type GroundId, type OutcomeId, REQUEST_TYPES } from '../domain/request/requestType';
import type { TicketLine } from '../domain/ticket/ticket';

/** A decision and its ground, as the customer is told them; nothing of a request that is undecided. */
export function sayDecision({ outcome, ground }: Pick<TicketLine, 'outcome' | 'ground'>): readonly Say[] {
  if (outcome === undefined) return [];
  return [{ kind: 'say', key: 'status:outcome', values: told(outcome) }, ...sayGround(outcome, ground)];
}

/** The same where nothing before it says which request is meant. */
export function sayDecisionOf(line: TicketLine): readonly Say[] {
  const { outcome, ground, receiptNumber: number, type } = line;
  if (outcome === undefined) return [];
  const values = { ...told(outcome), number, type: { key: REQUEST_TYPES[type].name } };
  return [{ kind: 'say', key: 'status:outcomeOf', values }, ...sayGround(outcome, ground)];
}

const told = (outcome: OutcomeId): Values => ({ outcome: { key: `request:outcome.${outcome}` } });

function sayGround(outcome: OutcomeId, ground: GroundId | undefined): readonly Say[] {
  if (ground === undefined) return [];
  const key = DECISIONS[outcome].grants ? 'status:groundOfPart' : 'status:ground';
  return [{ kind: 'say', key, values: { ground: { key: `request:ground.${ground}` } } }];
}
