import type { SecondOpinionRefusal } from '../ports/secondOpinion';
import { createBreaker } from './breaker';
import type { CallAnswer } from './call';

/** Where failures are told: an event's name and counts, never a word of a question or of an answer. */
interface EndpointLog {
  readonly warn: (event: string, facts: Readonly<Record<string, string | number>>) => void;
}

export interface GuardMeans {
  /** Milliseconds on a clock that nobody sets. */
  readonly elapsed: () => number;
  readonly log: EndpointLog;
}

export type Guarded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: SecondOpinionRefusal };

/** Makes one call and reads its answer, unless this model is resting; what cannot be read has failed as well. */
type Guard = <T>(
  call: () => Promise<CallAnswer>,
  read: (answer: unknown) => T | undefined,
) => Promise<Guarded<T>>;

/** A circuit breaker of its own for each model: one that hangs does not hide behind the other one that answers. */
export function createGuard(model: 'embedding' | 'rerank', { elapsed, log }: GuardMeans): Guard {
  const breaker = createBreaker(elapsed);
  return async (call, read) => {
    if (!breaker.mayCall()) return { ok: false, reason: 'resting' };
    const began = elapsed();
    const answer = await call();
    const value = answer.ok ? read(answer.value) : undefined;
    if (value !== undefined) {
      breaker.succeeded();
      return { ok: true, value };
    }
    breaker.failed();
    const { reason, ...facts } = answer.ok ? { reason: 'unusable' as const } : factsOf(answer);
    log.warn('secondOpinion.failed', { model, reason, ms: Math.round(elapsed() - began), ...facts });
    return { ok: false, reason };
  };
}

function factsOf({ reason, status }: Extract<CallAnswer, { ok: false }>) {
  return status === undefined ? { reason } : { reason, status };
}
