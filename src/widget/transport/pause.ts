/** Waiting that can be cut short. */
export interface Pause {
  wait(milliseconds: number): Promise<void>;
  /** Ends every wait under way: the network is back, or the chat is over. */
  wake(): void;
}

export function createPause(): Pause {
  const waiting = new Set<() => void>();
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      waiting.add(done);
    });
  const wake = () => {
    for (const done of [...waiting]) done();
  };
  return { wait, wake };
}

const FIRST_MS = 300;
const LONGEST_MS = 5_000;

/**
 * Milliseconds before try number `attempt` (0 = the first retry, at most 300 ms; never more than 5 s).
 * `chance` in [0, 1) spreads clients that lost the same server over half of the time.
 */
export function backoff(attempt: number, chance: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt) * (0.5 + chance / 2);
}
