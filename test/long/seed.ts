/** What the chance of a long test begins with: the one that was printed, or the one that was asked for. */
export const SEED = readSeed(process.env['SEED']);

/** A part takes at most so long, in milliseconds; on a machine that has much else to do, more than it needs. */
export const LONG_MS = 9 * 60_000;

function readSeed(given = ''): number {
  if (/^\d{1,9}$/u.test(given)) return Number(given);
  throw new Error('Long tests are run by `npm run test:long -- PART`, which gives them a seed.');
}
