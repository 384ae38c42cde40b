import { type Mounts, serveDemo } from '../support/serveDemo';

/** A demo desk by the real clock. */
export function openBench(mounts: Mounts = [], settings: Readonly<Record<string, string>> = {}) {
  return serveDemo({ now: () => Date.now(), mounts, settings });
}
