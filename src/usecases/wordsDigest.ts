import { createHash } from 'node:crypto';
import type { PolicyVersion } from '../domain/policy/policy';

/**
 * SHA-256 in hex over the words that are approved: which language binds, and each language's title and provisions to
 * the letter, with what they say in easier words. Version, date and topics are left out: the same words may be published under another.
 */
export function wordsDigest({ documents }: PolicyVersion): string {
  const words = documents
    .toSorted((one, other) => Number(one.language > other.language) - Number(one.language < other.language))
    .map(({ language, original, title, provisions }) => [
      ...[language, original, title],
      provisions.map(({ id, heading, text, plain }) => [
        ...[id, heading, text],
        ...(plain === undefined ? [] : [plain]),
      ]),
    ]);
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}
