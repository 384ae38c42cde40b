import { createHash } from 'node:crypto';
import type { Random } from '../../ports/random';

const HASH_BYTES = 32;

/** Chance that falls the same way each time: for a desk that is rehearsed, and for no other. */
export function createSameChance(): Random {
  let drawn = 0;
  const draw = () => createHash('sha256').update(String(drawn++)).digest();
  const bytes = (count: number) =>
    Buffer.concat(Array.from({ length: Math.ceil(count / HASH_BYTES) }, draw)).subarray(0, count);
  return {
    bytes,
    id: () => bytes(16).toString('base64url'),
    digits: () => String(bytes(4).readUInt32BE() % 1_000_000).padStart(6, '0'),
  };
}
