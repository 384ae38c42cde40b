/** 1 September 2026, 10:00 in Japan. */
export const START = Date.UTC(2026, 8, 1, 1, 0, 0);

export interface Clock {
  now: () => number;
  /** Moves the time on (ms). */
  pass: (ms: number) => void;
}

export function createClock(start = START): Clock {
  let time = start;
  return {
    now: () => time,
    pass: (ms) => {
      time += ms;
    },
  };
}
