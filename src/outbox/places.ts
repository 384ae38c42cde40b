import { type Lane, LANES } from '../domain/outbox/lane';
import type { Pace } from '../domain/outbox/pace';
import { STOPPING } from './callWithin';

/** A message that is being delivered. */
export interface Hand {
  readonly lane: Lane;
  readonly controller: AbortController;
  /** Never throws. */
  readonly done: Promise<void>;
}

/** How many more may be taken, of each lane and in all. */
export function placesIn({ inHand: most, inAll }: Pace, inHand: ReadonlySet<Hand>) {
  const free: Partial<Record<Lane, number>> = {};
  for (const lane of LANES) free[lane] = most[lane];
  for (const { lane } of inHand) free[lane] = (free[lane] ?? 0) - 1;
  return { free, inAll: inAll - inHand.size };
}

/** Waits for what is in hand, ends what is not through in time, and waits until that is kept. */
export async function settleWithin(inHand: ReadonlySet<Hand>, ms: number): Promise<void> {
  const timer = setTimeout(() => {
    for (const { controller } of inHand) controller.abort(STOPPING);
  }, ms);
  await Promise.all([...inHand].map(({ done }) => done));
  clearTimeout(timer);
}
