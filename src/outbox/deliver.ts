import { PACE, type Pace } from '../domain/outbox/pace';
import type { DueMessage } from '../ports/outbox';
import { startLooking } from './looking';
import { type Hand, placesIn, settleWithin } from './places';
import { readFailure } from './readFailure';
import { tryOnce, type TryOptions } from './tryOnce';

export type { Deliver } from './tryOnce';

interface OutboxOptions extends Omit<TryOptions, 'pace'> {
  /** What is to differ from the pace of every day. */
  readonly pace?: Partial<Pace>;
}

interface OutboxWorker {
  /** Looks at once. */
  wake(): void;
  /** Looks at once, and again until nothing is left that is due. */
  settle(): Promise<void>;
  /** Takes no more, lets what is in hand finish for some seconds, and puts the rest back for another process. */
  stop(): Promise<void>;
}

/**
 * Sends what is due: at least once, with growing pauses, and gives up loudly. What leaves by one lane waits for nothing
 * that leaves by another, and no conversation for another one.
 */
export function startOutbox(given: OutboxOptions): OutboxWorker {
  const options: TryOptions = { ...given, pace: { ...PACE, ...given.pace } };
  const { pollMs, stopMs } = options.pace;
  const taking = createTaking(options, () => {
    looking.wake();
  });
  const looking = startLooking(taking.look, pollMs);
  return {
    wake: looking.wake,
    settle: () => looking.settle(() => [...taking.inHand].map(({ done }) => done)),
    async stop() {
      const looked = looking.stop();
      taking.close();
      await looked;
      await settleWithin(taking.inHand, stopMs);
    },
  };
}

/** Takes what there is a place for and begins to deliver it; `onFree` is told when a place has become free. */
function createTaking(options: TryOptions, onFree: () => void) {
  const { outbox, now, pace } = options;
  const inHand = new Set<Hand>();
  let closed = false;
  const tell = (error: unknown) => {
    options.onFailure({ id: 'outbox', reason: readFailure(error, now()).reason, givenUp: false });
  };
  const begin = (message: DueMessage) => {
    const controller = new AbortController();
    // What was still being taken when the process stopped goes back.
    const trying = closed ? outbox.putBack(message, now()) : tryOnce(options, message, controller);
    const done = trying.catch(tell).finally(() => {
      inHand.delete(hand);
      onFree();
    });
    const hand: Hand = { id: message.id, lane: message.lane, controller, done };
    inHand.add(hand);
  };
  const look = async () => {
    const { free, inAll } = placesIn(pace, inHand);
    if (inAll <= 0) return;
    try {
      // A lease that a jump of the clock has ended is no reason to send what is on its way.
      const except = [...inHand].map(({ id }) => id);
      const due = await outbox.take(now(), now() + pace.leaseMs, inAll, { free, except });
      due.forEach(begin);
    } catch (error) {
      tell(error);
    }
  };
  const close = () => {
    closed = true;
  };
  return { inHand, look, close };
}
