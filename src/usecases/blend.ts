import type { SecondOpinionResult } from '../ports/secondOpinion';

/**
 * How much each part counts. The embedded engine alone weighs as much as the two others together, so what it is sure of
 * (1) is never overtaken by what it finds nothing in (0), whatever a model was talked into; among provisions that it
 * thinks alike the others decide. The order counts more than the similarities: it was made by reading both texts.
 */
const WEIGHTS = { embedded: 0.5, similarity: 0.2, order: 0.3 } as const;

/** Similarities that lie closer together than this (cosine) tell nothing apart. */
const LEAST_SPREAD = 0.02;

export interface Scored {
  readonly id: string;
  /** What the embedded engine gave it, 0 to 1. */
  readonly score: number;
}

/**
 * The same provisions, in the order that the engine and the second opinion give together; ties, and everything when no
 * opinion came, stay as they were. Pure.
 */
export function blend<T extends Scored>(ranked: readonly T[], opinion: SecondOpinionResult): readonly T[] {
  if (!opinion.ok) return ranked;
  const likeness = likenessOf(ranked, opinion.similarity);
  const places = placesOf(ranked, opinion.order ?? []);
  const total = ({ id, score }: Scored): number =>
    WEIGHTS.embedded * between0And1(score) +
    WEIGHTS.similarity * (likeness.get(id) ?? 0) +
    WEIGHTS.order * (places.get(id) ?? 0);
  if (likeness.size + places.size === 0) return ranked;
  return [...ranked].sort((one, other) => total(other) - total(one));
}

/** Similarities among these provisions stretched to 0 to 1: each model has its own idea of what is close. */
function likenessOf(
  ranked: readonly Scored[],
  similarity: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const known = ranked.flatMap(({ id }) => {
    const value = similarity.get(id);
    return value !== undefined && Number.isFinite(value) ? [[id, value] as const] : [];
  });
  const values = known.map(([, value]) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (known.length < 2 || most - least < LEAST_SPREAD) return new Map();
  return new Map(known.map(([id, value]) => [id, (value - least) / (most - least)]));
}

/** The first of an order counts 1, each one after it a step less; who is not in it counts nothing. */
function placesOf(ranked: readonly Scored[], order: readonly string[]): ReadonlyMap<string, number> {
  const ids = new Set(ranked.map(({ id }) => id));
  const known = [...new Set(order)].filter((id) => ids.has(id));
  return new Map(known.map((id, place) => [id, 1 - place / known.length]));
}

function between0And1(score: number): number {
  return Number.isFinite(score) ? Math.max(0, Math.min(1, score)) : 0;
}
