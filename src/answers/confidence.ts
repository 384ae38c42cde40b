import type { Match } from './match';
import type { Shares } from './shares';

/** What speaks for or against the best provision answering the question, each about 0 to 1. */
export interface Evidence {
  /** How much of what is asked about it is about. */
  readonly topic: number;
  /** How sure it is what is asked about: whoever asks clearly about something else is not answered. */
  readonly sure: number;
  readonly coverage: number;
  /** How far it is ahead of the next. */
  readonly lead: number;
}

const WEIGHT: Evidence = { topic: 3.9, sure: -2, coverage: 0.9, lead: 3.2 };
const BIAS = -0.6;

const NOTHING: Match = { id: '', topic: 0, words: 0, concepts: 0, coverage: 0, score: 0 };

export function evidenceFor(
  { topics }: Shares,
  [best = NOTHING, next = NOTHING]: readonly Match[],
): Evidence {
  const { topic, coverage, score } = best;
  return { coverage, lead: score - next.score, topic: Math.min(1, topic), sure: Math.max(...topics) };
}

/** The chance that the provision answers the question. The weights were fitted on `test/answers`. */
export function confidenceFrom(evidence: Evidence): number {
  const sum = (Object.keys(WEIGHT) as (keyof Evidence)[]).reduce(
    (all, key) => all + WEIGHT[key] * evidence[key],
    BIAS,
  );
  return 1 / (1 + Math.exp(-sum));
}
