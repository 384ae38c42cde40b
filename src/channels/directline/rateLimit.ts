import { SECOND } from '../../domain/calendar/duration';

/** `burst` at once, and `perSecond` on top of that as time goes by. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Takes one from a key's bucket: 0 when there was one, otherwise the whole seconds until there will be. */
export type RateLimit = (key: string) => number;

const MAX_KEYS = 20_000;

/**
 * Counts in this process's memory only: with several processes, each allows the rate. `elapsed` is a clock that nobody
 * sets (ms): one that is set back would fill no bucket until it has caught up.
 * When too many keys are known, the ones that were idle longest are forgotten.
 */
export function createRateLimit({ burst, perSecond }: Rate, elapsed: () => number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key) => {
    const at = elapsed();
    const known = buckets.get(key) ?? { left: burst, at };
    const left = Math.min(burst, known.left + ((at - known.at) / SECOND) * perSecond);
    // Set anew, so that the map's own order is the order of last use.
    buckets.delete(key);
    buckets.set(key, { left: left < 1 ? left : left - 1, at });
    for (const oldest of buckets.keys()) {
      if (buckets.size <= MAX_KEYS) break;
      buckets.delete(oldest);
    }
    return left < 1 ? Math.max(1, Math.ceil((1 - left) / perSecond)) : 0;
  };
}
