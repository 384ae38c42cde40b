/** How long one process has a message in hand before another may take it (ms). */
export const LEASE_MS = 60_000;

/** How long to wait after each failed try (ms): half a minute to twelve hours, a day and a half in all. */
export const BACK_OFF: readonly number[] = [30, 120, 600, 1800, 3600, 7200, 21_600, 43_200, 43_200].map(
  (seconds) => seconds * 1000,
);

/** The longest that a message waits before it is taken again (ms), by how often it was taken: a new one not at all. */
export const LONGEST_WAITS: readonly number[] = [
  0,
  ...BACK_OFF.map((pause) => Math.max(pause, LEASE_MS)),
  LEASE_MS,
];
