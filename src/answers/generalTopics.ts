import type { Topic } from '../../locales';
import { TOPICS } from './topics';
import type { Tags } from './tagProvisions';

/** What answers a question about a narrow topic, where nothing is said of that: whom data is given to at all. */
const GENERAL: Readonly<Partial<Record<Topic, Topic>>> = {
  selling: 'third-party',
  authorities: 'third-party',
};
/** From this tag on a provision speaks of the narrow topic itself. */
const SPOKEN_OF_FROM = 0.4;

/**
 * Asks about the general topic in place of each narrow one that no provision speaks of. Without tags, as where a
 * policy names its topics and has told what it leaves out, everything is asked as it is.
 */
export function createWiden(
  tags: ReadonlyMap<string, Tags> | undefined,
): (topics: Float64Array) => Float64Array {
  if (tags === undefined) return (topics) => topics;
  const moved = Object.entries(GENERAL)
    .map(([narrow, general]) => [TOPICS.indexOf(narrow as Topic), TOPICS.indexOf(general)] as const)
    .filter(([narrow]) => ![...tags.values()].some((mine) => (mine[narrow] ?? 0) >= SPOKEN_OF_FROM));
  return (topics) => {
    const widened = Float64Array.from(topics);
    for (const [narrow, general] of moved) {
      widened[general] = (widened[general] ?? 0) + (widened[narrow] ?? 0);
      widened[narrow] = 0;
    }
    return widened;
  };
}
