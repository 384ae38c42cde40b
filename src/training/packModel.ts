import type { Model } from '../answers/classifier';

interface Trained {
  readonly labels: readonly string[];
  readonly hashes: Uint32Array;
  /** A row of `labels.length` weights for each feature. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly sharpness: number;
}

/** Rounds each feature's weights to steps of a 127th of its largest. */
export function packModel({ labels, hashes, weights, bias, sharpness }: Trained): Model {
  const size = labels.length;
  const packed = new Int8Array(weights.length);
  const scales = new Float32Array(hashes.length);
  for (let row = 0; row < hashes.length; row += 1) {
    const mine = weights.subarray(row * size, (row + 1) * size);
    const scale = mine.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
    scales[row] = scale * sharpness;
    packed.set(
      mine.map((weight) => Math.round(weight / scale)),
      row * size,
    );
  }
  return { labels, hashes, scales, weights: packed, bias: bias.map((weight) => weight * sharpness) };
}
