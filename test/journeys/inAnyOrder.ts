/** Gives a number below another: the same ones for the same seed. */
type Chance = (below: number) => number;

export function chanceOf(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** One of several. */
export const oneOf = <T>(some: readonly T[], chance: Chance): readonly T[] => {
  const at = chance(some.length);
  return some.slice(at, at + 1);
};

/** All of it in an order of chance; what belongs together stays in its own. */
export function inAnyOrder<T>(parts: readonly (readonly T[])[], chance: Chance): readonly T[] {
  const left = parts.filter((part) => part.length > 0);
  const at = chance(left.length);
  const [next, ...rest] = left[at] ?? [];
  return next === undefined ? [] : [next, ...inAnyOrder(left.with(at, rest), chance)];
}
