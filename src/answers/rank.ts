import type { PolicyDocument, Provision } from '../domain/policy/policy';
import { countHolders, rarity } from './rarity';
import { tokenise } from './tokenise';

const K1 = 1.5;
const B = 0.3;

/** A provision that shares at least one term with the question. */
interface Ranked {
  readonly id: string;
  /** BM25, from 0 up; comparable within one document only. */
  readonly score: number;
  /** How much of what the question is about stands in this provision: 0 to 1, rare terms weighing more. */
  readonly coverage: number;
}

/** Ranks a document's provisions against a question's terms, best first. */
export type Rank = (terms: readonly string[]) => readonly Ranked[];

interface Entry {
  readonly id: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Indexes a document for Okapi BM25; a heading counts twice. */
export function createRank(document: PolicyDocument): Rank {
  const entries = document.provisions.map(entryOf);
  const averageLength = entries.reduce((sum, { length }) => sum + length, 0) / Math.max(1, entries.length);
  const holders = countHolders(entries.map(({ counts }) => counts.keys()));
  return (terms) => {
    const asked = [...new Set(terms)].map(
      (term) => [term, rarity(holders.get(term) ?? 0, entries.length)] as const,
    );
    const whole = asked.reduce((sum, [, weight]) => sum + weight, 0);
    return entries
      .map((entry) => rankOne(entry, asked, { whole, averageLength }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };
}

function rankOne(
  entry: Entry,
  asked: readonly (readonly [string, number])[],
  { whole, averageLength }: { readonly whole: number; readonly averageLength: number },
): Ranked {
  const found = asked.filter(([term]) => entry.counts.has(term));
  const lengthening = K1 * (1 - B + (B * entry.length) / averageLength);
  const score = found.reduce((sum, [term, weight]) => {
    const count = entry.counts.get(term) ?? 0;
    return sum + (weight * count * (K1 + 1)) / (count + lengthening);
  }, 0);
  return { id: entry.id, score, coverage: found.reduce((sum, [, weight]) => sum + weight, 0) / (whole || 1) };
}

function entryOf({ id, heading, text }: Provision): Entry {
  const terms = tokenise([heading, heading, text].join('\n'));
  return { id, counts: countAll(terms), length: terms.length };
}

function countAll(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
