import type { PolicyDocument } from '../domain/policy/policy';
import { conceptsOf } from './concepts';
import { countHolders, rarity } from './rarity';

export interface ConceptFit {
  /** How well a provision fits, 0 and up. */
  readonly score: number;
  /** How much of the concepts asked about it names: 0 to 1, rare ones weighing more. */
  readonly coverage: number;
}
/** How well each provision fits the concepts of a question; those that fit none are left out. */
type RankConcepts = (asked: ReadonlySet<string>) => ReadonlyMap<string, ConceptFit>;

/** Provisions that name few things are not worse than long ones: this many are free. */
const FREE = 3;

/** Rare concepts count more; a provision that names everything fits nothing in particular. */
export function createConceptRank(documents: readonly PolicyDocument[]): RankConcepts {
  const named = new Map<string, Set<string>>();
  for (const { id, heading, text } of documents.flatMap(({ provisions }) => provisions)) {
    const mine = named.get(id) ?? new Set();
    for (const concept of conceptsOf(`${heading}\n${text}`)) mine.add(concept);
    named.set(id, mine);
  }
  const holders = countHolders(named.values());
  return (asked) => {
    const weights = [...asked].map(
      (concept) => [concept, rarity(holders.get(concept) ?? 0, named.size)] as const,
    );
    const whole = weights.reduce((all, [, weight]) => all + weight, 0) || 1;
    const scored = [...named].map(([id, mine]): [string, ConceptFit] => {
      const sum = weights.reduce((all, [concept, weight]) => all + (mine.has(concept) ? weight : 0), 0);
      return [id, { score: sum / Math.sqrt(mine.size + FREE), coverage: sum / whole }];
    });
    return new Map(scored.filter(([, { score }]) => score > 0));
  };
}
