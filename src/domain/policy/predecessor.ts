import { type DatedVersion, inOrder } from './timeline';

/**
 * The approved version that one took over from, or will take over from: the one before it as they come into force,
 * among those that were there when it was added. Undefined for the first; the sample is nobody's policy.
 */
export function predecessorOf(
  versions: readonly DatedVersion[],
  version: DatedVersion,
): DatedVersion | undefined {
  const known = versions.filter(({ sample, addedAt }) => !sample && addedAt <= version.addedAt);
  const order = inOrder(known);
  return order[order.findIndex((one) => one.version === version.version) - 1];
}
