/** Looks for what is due, one look at a time. */
interface Looking {
  /** Looks at once, or once more when a look is under way. */
  wake(): void;
  /** Looks until no look is under way and nothing is in hand. */
  settle(inHand: () => readonly Promise<void>[]): Promise<void>;
  /** Looks no more; resolves when the last look is over. */
  stop(): Promise<void>;
}

/** Looks every so often (ms), and whenever there is a reason to. A look must not throw. */
export function startLooking(look: () => Promise<void>, everyMs: number): Looking {
  let stopped = false;
  let looking: Promise<void> | undefined;
  let again = false;
  const wake = () => {
    again = looking !== undefined;
    if (stopped || again) return;
    looking = look().finally(() => {
      looking = undefined;
      if (again) wake();
    });
  };
  const timer = setInterval(wake, everyMs);
  return {
    wake,
    async settle(inHand) {
      wake();
      while (looking !== undefined || inHand().length > 0) {
        await looking;
        await Promise.all(inHand());
      }
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}
