import { HOUR, MINUTE, SECOND } from '../calendar/duration';
import { type InHand, inHandOf } from './lane';

/** How fast messages leave; all of it in ms but for what is counted. */
export interface Pace {
  /** How often it is looked for what is due, besides whenever there is a reason to. */
  readonly pollMs: number;
  /** How long one call may take before its try counts as failed. */
  readonly callMs: number;
  /** How long one process has a message in hand before another may take it: longer than a call. */
  readonly leaseMs: number;
  /** How long a message that fails holds up the later ones of its conversation. */
  readonly holdMs: number;
  /** How long what is in hand may go on when the process stops. */
  readonly stopMs: number;
  /** How long to wait after each failed try; after the last of them it is given up. */
  readonly backOff: readonly number[];
  /** How many one process has in hand at most: of each lane, and in all. */
  readonly inHand: InHand;
  readonly inAll: number;
}

export const PACE: Pace = {
  pollMs: SECOND / 2,
  callMs: 10 * SECOND,
  leaseMs: 30 * SECOND,
  holdMs: 2 * MINUTE,
  stopMs: 5 * SECOND,
  /** Half a minute to twelve hours, a day and a half in all. */
  backOff: [
    30 * SECOND,
    2 * MINUTE,
    10 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    6 * HOUR,
    12 * HOUR,
    12 * HOUR,
  ],
  inHand: inHandOf([]),
  inAll: 32,
};

/** By how much a pause is stretched at most, so that what failed together is not tried again together. */
const JITTER = 0.1;

/** How long to wait after so many tries (ms); undefined when it is given up. `chance` is at least 0 and below 1. */
export function pauseAfter(tries: number, { backOff }: Pick<Pace, 'backOff'>, chance: number) {
  const pause = backOff[tries - 1];
  return pause === undefined ? undefined : Math.round(pause * (1 + JITTER * chance));
}
