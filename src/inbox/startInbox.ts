import { SECOND } from '../domain/calendar/duration';
import { startLooking } from '../outbox/looking';
import type { Arrival, InboxStore } from '../ports/inbox';

/** How fast what came is worked on; all of it in ms but for what is counted. */
interface Pace {
  /** How often it is looked for what is due, besides whenever there is a reason to. */
  readonly pollMs: number;
  /** How long one process has an arrival in hand before another may take it. */
  readonly leaseMs: number;
  /** How many one process has in hand at most. */
  readonly inHand: number;
  /** How long to wait after each failed try; after the last of them it is given up, and what came later goes on. */
  readonly backOff: readonly number[];
}

const PACE: Pace = {
  pollMs: SECOND / 2,
  leaseMs: 30 * SECOND,
  inHand: 16,
  backOff: [SECOND, 5 * SECOND, 15 * SECOND, 30 * SECOND],
};

interface InboxOptions {
  readonly inbox: InboxStore;
  /** Hears one arrival; throws where it could not be heard. */
  readonly hear: (came: Exclude<Arrival['came'], 'unreadable'>) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told what went wrong: an id and an error, and nothing of what came. */
  readonly onFailure: (failure: {
    readonly id: string;
    readonly error: unknown;
    readonly givenUp: boolean;
  }) => void;
  readonly pace?: Partial<Pace>;
}

export interface InboxWorker {
  /** Looks at once. */
  wake(): void;
  /** Looks at once, and again until nothing is left that is due. */
  settle(): Promise<void>;
  /** Takes no more, and lets what is in hand finish. */
  stop(): Promise<void>;
}

class Unreadable extends Error {}

/** Works on what came: at least once, in order within a conversation, and no conversation waits for another one. */
export function startInbox(options: InboxOptions): InboxWorker {
  const pace = { ...PACE, ...options.pace };
  const taking = createTaking(options, pace, () => {
    looking.wake();
  });
  const looking = startLooking(taking.look, pace.pollMs);
  const inHand = () => [...taking.inHand.values()];
  return {
    wake: looking.wake,
    settle: () => looking.settle(inHand),
    async stop() {
      await looking.stop();
      await Promise.all(inHand());
    },
  };
}

/** Takes what there is a place for and begins to hear it; `onFree` is told when a place has become free. */
function createTaking(options: InboxOptions, pace: Pace, onFree: () => void) {
  const { inbox, now, onFailure } = options;
  const inHand = new Map<string, Promise<void>>();
  const tell = (error: unknown) => {
    onFailure({ id: 'inbox', error, givenUp: false });
  };
  const begin = (arrival: Arrival) => {
    const done = tryOnce(options, pace, arrival)
      .catch(tell)
      .finally(() => {
        inHand.delete(arrival.id);
        onFree();
      });
    inHand.set(arrival.id, done);
  };
  const look = async () => {
    const limit = pace.inHand - inHand.size;
    if (limit <= 0) return;
    try {
      const within = { now: now(), leaseUntil: now() + pace.leaseMs, limit };
      (await inbox.take(within, [...inHand.keys()])).forEach(begin);
    } catch (error) {
      tell(error);
    }
  };
  return { inHand, look };
}

async function tryOnce(options: InboxOptions, { backOff }: Pace, arrival: Arrival): Promise<void> {
  const { inbox, hear, now, onFailure } = options;
  const { id, attempts, came } = arrival;
  try {
    if (came === 'unreadable') throw new Unreadable('What came could not be opened.');
    await hear(came);
  } catch (error) {
    const pause = error instanceof Unreadable ? undefined : backOff[attempts - 1];
    const givenUp = pause === undefined;
    await inbox.failed(arrival, {
      reason: error instanceof Error ? error.name : 'unknown',
      now: now(),
      ...(givenUp ? {} : { next: now() + pause }),
    });
    onFailure({ id, error, givenUp });
    return;
  }
  await inbox.done(arrival, now());
}
