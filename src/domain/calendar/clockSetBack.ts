/** By how much the clocks of two machines of one desk may differ (ms). */
export const CLOCK_TOLERANCE_MS = 10_000;

/**
 * Whether an instant that was stored as past or present is still to come (ms): the clock has been set back since then.
 * Nobody can say how long ago it was, so nothing waits for it.
 */
export function isYetToCome(stored: number, now: number): boolean {
  return stored > now + CLOCK_TOLERANCE_MS;
}
