import { z } from 'zod';

/** A direction: an embedding divided by its length. */
export type Vector = readonly number[];

const embeddingsShape = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })),
});

/**
 * Reads the answer of `/embeddings` for so many inputs, in their order. Undefined unless there is exactly one embedding
 * for each, all equally long, every number finite and none of them all zeros.
 */
export function readEmbeddings(answer: unknown, count: number): readonly Vector[] | undefined {
  const parsed = embeddingsShape.safeParse(answer);
  if (!parsed.success || parsed.data.data.length !== count) return undefined;
  const byIndex = new Map(parsed.data.data.map(({ index, embedding }) => [index, directionOf(embedding)]));
  const vectors = Array.from({ length: count }, (_, index) => byIndex.get(index));
  const whole = vectors.filter((vector) => vector !== undefined);
  const equallyLong = whole.every(({ length }) => length === whole[0]?.length);
  return whole.length === count && equallyLong ? whole : undefined;
}

/** Cosine similarity of two directions of the same length: -1 to 1. */
export function similarityOf(one: Vector, other: Vector): number {
  const product = one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
  return Math.max(-1, Math.min(1, product));
}

function directionOf(embedding: readonly number[]): Vector | undefined {
  const length = Math.sqrt(embedding.reduce((sum, value) => sum + value * value, 0));
  return length > 0 && Number.isFinite(length) ? embedding.map((value) => value / length) : undefined;
}
