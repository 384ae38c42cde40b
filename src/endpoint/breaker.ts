import { MINUTE, SECOND } from '../domain/calendar/duration';

const FAILURES_IN_A_ROW = 3;
const FIRST_REST_MS = 30 * SECOND;
const LONGEST_REST_MS = 10 * MINUTE;

/** Keeps a server that fails from being asked at every turn. */
interface Breaker {
  /** Whether one call may go out now. Each one that may must be ended with `succeeded` or `failed`. */
  readonly mayCall: () => boolean;
  readonly succeeded: () => void;
  readonly failed: () => void;
}

/**
 * Rests for half a minute after three failures in a row, then lets a single call through: when that one fails as well,
 * it rests twice as long as before, ten minutes at most. `elapsed` is a clock that nobody sets, in milliseconds.
 */
export function createBreaker(elapsed: () => number): Breaker {
  let failures = 0;
  let restsUntil = 0;
  let probing = false;
  const isOpen = () => failures >= FAILURES_IN_A_ROW;
  return {
    mayCall() {
      if (!isOpen()) return true;
      if (probing || elapsed() < restsUntil) return false;
      probing = true;
      return true;
    },
    succeeded() {
      failures = 0;
      probing = false;
    },
    failed() {
      // What was on its way when the rest began tells nothing new.
      if (isOpen() && !probing) return;
      probing = false;
      failures += 1;
      if (isOpen())
        restsUntil =
          elapsed() + Math.min(FIRST_REST_MS * 2 ** (failures - FAILURES_IN_A_ROW), LONGEST_REST_MS);
    },
  };
}
