import type { Say } from '../domain/conversation/utterance';
import { DECISIONS } from '../domain/request/decision';
import type { TicketLine } from '../domain/ticket/ticket';

/** A decision and its ground, as the customer is told them; nothing of a request that is undecided. */
export function sayDecision({ outcome, ground }: Pick<TicketLine, 'outcome' | 'ground'>): readonly Say[] {
  if (outcome === undefined) return [];
  const decided: Say = {
    ...{ kind: 'say', key: 'status:outcome' },
    values: { outcome: { key: `request:outcome.${outcome}` } },
  };
  if (ground === undefined) return [decided];
  const key = DECISIONS[outcome].grants ? 'status:groundOfPart' : 'status:ground';
  return [decided, { kind: 'say', key, values: { ground: { key: `request:ground.${ground}` } } }];
}
