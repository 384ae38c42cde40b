import type { Model } from './classifier';

/** Reads what `writeModel` wrote. The arrays are copied, so that the bytes may be let go. */
export function readModel(bytes: Uint8Array): Model {
  const end = bytes.indexOf(10) + 1;
  const head = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8')) as Head;
  const { labels, features } = head;
  let at = end + ((4 - (end % 4)) % 4);
  const take = (length: number): ArrayBuffer => {
    const piece = new Uint8Array(length);
    piece.set(bytes.subarray(at, at + length));
    at += length;
    return piece.buffer;
  };
  return {
    labels,
    bias: new Float32Array(take(labels.length * 4)),
    hashes: new Uint32Array(take(features * 4)),
    scales: new Float32Array(take(features * 4)),
    weights: new Int8Array(take(features * labels.length)),
  };
}

interface Head {
  readonly labels: readonly string[];
  readonly features: number;
}
