import type { Section } from './findSections';

/** For each provision of one language, by its place, the place of the one in the other that says the same. */
type Partners = ReadonlyMap<number, number>;

/** So many numbers make an order of their own. */
const ENOUGH = 2;

/**
 * Finds out which provisions of two languages belong together: those of the same number, or, where there are no numbers,
 * those at the same place, if there are as many of them in both.
 * @param mayBeOne whether two provisions at the same place may say the same; a number is believed without it
 */
export function pairSections(
  one: readonly Section[],
  other: readonly Section[],
  mayBeOne: (one: Section, other: Section) => boolean,
): Partners {
  return byNumber(one, other) ?? byPlace(one, other, mayBeOne);
}

function byNumber(one: readonly Section[], other: readonly Section[]): Partners | undefined {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  if (ours === undefined || theirs === undefined) return undefined;
  const pairs = [...ours].flatMap(([number, at]) => {
    const partner = theirs.get(number);
    return partner === undefined ? [] : [[at, partner] as const];
  });
  if (pairs.length < ENOUGH) return undefined;
  return new Map([...preambles(one, other), ...pairs]);
}

/** The place of each number; undefined when there are too few, or one stands twice. */
function numbersOf(sections: readonly Section[]): ReadonlyMap<number, number> | undefined {
  const numbered = sections.flatMap(({ number }, at) =>
    number === undefined ? [] : [[number, at] as const],
  );
  const places = new Map(numbered);
  return numbered.length < ENOUGH || places.size < numbered.length ? undefined : places;
}

/** What stands before the first number of both. */
function preambles(
  one: readonly Section[],
  other: readonly Section[],
): readonly (readonly [number, number])[] {
  const [ours, theirs] = [one, other].map((sections) =>
    sections.findIndex(({ number }) => number !== undefined),
  );
  return ours === theirs ? Array.from({ length: ours ?? 0 }, (_, at) => [at, at] as const) : [];
}

function byPlace(
  one: readonly Section[],
  other: readonly Section[],
  mayBeOne: (one: Section, other: Section) => boolean,
): Partners {
  if (one.length !== other.length) return new Map();
  return new Map(
    one.flatMap((section, at) => {
      const partner = other[at];
      return partner !== undefined && mayBeOne(section, partner) ? [[at, at] as const] : [];
    }),
  );
}
