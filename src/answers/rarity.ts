/** How many of these hold each thing; what one of them holds twice counts once. */
export function countHolders<Thing>(held: Iterable<Iterable<Thing>>): ReadonlyMap<Thing, number> {
  const holders = new Map<Thing, number>();
  for (const things of held)
    for (const thing of new Set(things)) holders.set(thing, (holders.get(thing) ?? 0) + 1);
  return holders;
}

/** How much it tells that something is held, where few of so many hold it: the inverse document frequency of BM25. */
export function rarity(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}
