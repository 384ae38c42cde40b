import type { Model } from '../answers/classifier';

/** A model as bytes, read again by `readModel`: a line of JSON, then the arrays, little-endian. */
export function writeModel(model: Model): Buffer {
  const { labels, bias, hashes, scales, weights } = model;
  const head = Buffer.from(`${JSON.stringify({ labels, features: hashes.length })}\n`);
  const padded = Buffer.concat([head, Buffer.alloc((4 - (head.length % 4)) % 4, ' ')]);
  const arrays = [bias, hashes, scales, weights].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return Buffer.concat([padded, ...arrays]);
}
