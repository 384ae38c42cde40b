import { ANY_TALK, type Lane } from '../domain/outbox/lane';
import type { Pace } from '../domain/outbox/pace';
import { STOPPING } from './callWithin';

/** A message that is being delivered. */
export interface Hand {
  readonly id: string;
  readonly lane: Lane;
  readonly controller: AbortController;
  /** Never throws. */
  readonly done: Promise<void>;
}

/** How many more may be taken, of each lane and in all. */
export function placesIn({ inHand: most, inAll }: Pace, inHand: ReadonlySet<Hand>) {
  const free: Record<Lane, number> = { ...most };
  for (const { lane } of inHand) {
    const counted = Object.hasOwn(most, lane) ? lane : ANY_TALK;
    free[counted] = (free[counted] ?? 0) - 1;
  }
  // Where the lanes together have fewer places, none is free once they are full.
  const places = Object.values(most).reduce((sum, count) => sum + count, 0);
  return { free, inAll: Math.min(inAll, places) - inHand.size };
}

/** Waits for what is in hand, ends what is not through in time, and waits until that is kept. */
export async function settleWithin(inHand: ReadonlySet<Hand>, ms: number): Promise<void> {
  const timer = setTimeout(() => {
    for (const { controller } of inHand) controller.abort(STOPPING);
  }, ms);
  await Promise.all([...inHand].map(({ done }) => done));
  clearTimeout(timer);
}
