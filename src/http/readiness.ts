interface ReadinessOptions {
  /** Whether the desk can do its work now; may take long, or throw. */
  readonly check: () => Promise<boolean>;
  /** Milliseconds on a clock that nobody sets. */
  readonly elapsed: () => number;
  /** A signal that gives up after so many milliseconds, such as `AbortSignal.timeout`. */
  readonly deadline: (ms: number) => AbortSignal;
}

/** An answer is good for so long (ms), and one that takes longer than this is a no. */
const GOOD_FOR_MS = 1000;
const PATIENCE_MS = 5000;

/** Asks at most once a second, and never twice at the same time, however many ask. */
export function createReadiness({ check, elapsed, deadline }: ReadinessOptions): () => Promise<boolean> {
  let last: { readonly answer: Promise<boolean>; until: number } | undefined;
  return () => {
    if (last !== undefined && elapsed() < last.until) return last.answer;
    const answer = Promise.race([check().catch(() => false), noAfter(deadline(PATIENCE_MS))]);
    const asked = { answer, until: Infinity };
    last = asked;
    return answer.finally(() => {
      asked.until = elapsed() + GOOD_FOR_MS;
    });
  };
}

function noAfter(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(false);
    });
  });
}
