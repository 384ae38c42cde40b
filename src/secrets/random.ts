import { randomBytes, randomInt } from 'node:crypto';
import type { Random } from '../ports/random';

export const systemRandom: Random = {
  bytes: (count) => randomBytes(count),
  id: () => randomBytes(16).toString('base64url'),
  digits: () => randomInt(0, 1_000_000).toString().padStart(6, '0'),
};
