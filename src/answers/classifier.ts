import type { Features } from './features';

/** What a text may be, and how likely each is; the shares add up to 1. */
export interface Classifier {
  readonly labels: readonly string[];
  classify(features: Features): Float64Array;
  /** How much of a text the model has seen before, 0 to 1. */
  knows(features: Features): number;
}

/** A trained model as it is kept: weights of one byte, with a scale for each feature. */
export interface Model {
  readonly labels: readonly string[];
  readonly bias: Float32Array;
  /** The features' hashes, ascending. */
  readonly hashes: Uint32Array;
  readonly scales: Float32Array;
  /** A row of `labels.length` weights for each feature. */
  readonly weights: Int8Array;
}

/** Multinomial logistic regression over the features that the model knows. */
export function createClassifier({ labels, bias, hashes, scales, weights }: Model): Classifier {
  const rowOf = createLookUp(hashes);
  return {
    labels,
    classify(features) {
      const sums = Float64Array.from(bias);
      for (const [hash, amount] of features) {
        const row = rowOf(hash);
        if (row !== -1) addRow(sums, weights, row, amount * (scales[row] ?? 0));
      }
      return softmax(sums);
    },
    knows(features) {
      let known = 0;
      for (const [hash, amount] of features) if (rowOf(hash) !== -1) known += amount * amount;
      return known;
    },
  };
}

/** Finds a hash's row, or -1: a table twice as long as it is full, since a Map takes ten times the memory. */
function createLookUp(hashes: Uint32Array): (hash: number) => number {
  const slots = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const rows = new Int32Array(slots).fill(-1);
  const place = (hash: number): number => {
    let slot = hash & (slots - 1);
    while (rows[slot] !== -1 && hashes[rows[slot] ?? 0] !== hash) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  hashes.forEach((hash, row) => (rows[place(hash)] = row));
  return (hash) => rows[place(hash)] ?? -1;
}

function addRow(sums: Float64Array, weights: Int8Array, row: number, amount: number): void {
  const from = row * sums.length;
  for (let label = 0; label < sums.length; label += 1)
    sums[label] = (sums[label] ?? 0) + amount * (weights[from + label] ?? 0);
}

/** Turns sums into shares, in place. */
export function softmax(sums: Float64Array): Float64Array {
  const highest = sums.reduce((most, sum) => Math.max(most, sum), -Infinity);
  let whole = 0;
  for (let at = 0; at < sums.length; at += 1) whole += sums[at] = Math.exp((sums[at] ?? 0) - highest);
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) / whole;
  return sums;
}
