/** The suite takes a sample of what the parts of `npm run test:long` go through to the last case. */
const WHOLE = process.env['LONG'] === '1';

/** One of two: what the suite takes, or what a long part does. */
export const sampled = <T>(sample: T, whole: T): T => (WHOLE ? whole : sample);
