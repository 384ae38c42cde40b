import { conceptsOf } from './concepts';
import type { Features } from './features';
import type { SpokenLanguage } from './language';
import type { Part, Parts } from './parts';
import { countHolders, rarity } from './rarity';
import { agreement } from './tagProvisions';

/** How well the parts of a provision fit a question, each 0 and up. */
export interface PartFit {
  /** The part that fits best: its topic, its words and the things that it names together. */
  readonly best: number;
  /** How much of what is asked about the heading is about. */
  readonly headingTopic: number;
  /** How well the things fit that the heading names. */
  readonly headingConcepts: number;
}

/** A long provision fits no better than its best part does. */
export type RankParts = (
  text: string,
  spoken: SpokenLanguage,
  topics: Float64Array,
) => ReadonlyMap<string, PartFit>;

/** What alike words and shared things count against being about the same topic. */
const WEIGHT = { words: 2, concepts: 0.5 };
/** A part that names few things is not worse than a long one: this many are free. */
const FREE = 3;

interface Asked {
  readonly features: Features;
  readonly topics: Float64Array;
  /** What is named, and how much each tells. */
  readonly concepts: readonly (readonly [string, number])[];
}
type RankDocument = (asked: Asked) => readonly PartFit[];

/** Ranks provisions by their parts, in the language that is spoken. */
export function createRankParts(
  documents: readonly Parts[],
  featuresOf: (text: string) => Features,
): RankParts {
  const all = documents.flatMap(({ parts }) => parts);
  const holders = countHolders(all.map(({ concepts }) => concepts));
  const indexes = documents.map((document) => ({ ...document, rank: createRankDocument(document.parts) }));
  return (text, { language, mixed }, topics) => {
    const own = indexes.filter((index) => index.language === language);
    const concepts = [...conceptsOf(text)].map(
      (concept) => [concept, rarity(holders.get(concept) ?? 0, all.length)] as const,
    );
    const asked = { features: featuresOf(text), topics, concepts };
    const fits = new Map<string, PartFit>();
    for (const { parts, rank } of mixed || own.length === 0 ? indexes : own)
      rank(asked).forEach((fit, at) => {
        const id = parts[at]?.id ?? '';
        fits.set(id, better(fits.get(id) ?? NO_PART_FIT, fit));
      });
    return fits;
  };
}

/** Of a provision without any text in the language spoken. */
export const NO_PART_FIT: PartFit = { best: 0, headingTopic: 0, headingConcepts: 0 };

function better(one: PartFit, other: PartFit): PartFit {
  return {
    best: Math.max(one.best, other.best),
    headingTopic: Math.max(one.headingTopic, other.headingTopic),
    headingConcepts: Math.max(one.headingConcepts, other.headingConcepts),
  };
}

function createRankDocument(parts: readonly Part[]): RankDocument {
  const likeness = createLikeness(parts);
  return ({ features, topics, concepts }) => {
    const alike = likeness(features);
    return parts.map((part, at) => {
      const topic = agreement(topics, part.topics);
      const sum = concepts.reduce((all, [name, weight]) => all + (part.concepts.has(name) ? weight : 0), 0);
      const score = sum / Math.sqrt(part.concepts.size + FREE);
      const named = score / (score + 1);
      return {
        best: topic + WEIGHT.words * (alike[at] ?? 0) + WEIGHT.concepts * named,
        headingTopic: part.isHeading ? topic : 0,
        headingConcepts: part.isHeading ? named : 0,
      };
    });
  };
}

/** What a feature counts, and the parts that hold it, each followed by how much. */
interface Holders {
  readonly weight: number;
  readonly parts: number[];
}

/** The cosine of a question with each part, over features that count the more the fewer provisions hold them. */
function createLikeness(parts: readonly Part[]): (features: Features) => Float64Array {
  const held = featuresByProvision(parts);
  const holders = new Map<number, Holders>();
  for (const [hash, holding] of countHolders(held))
    holders.set(hash, { weight: rarity(holding, held.length) ** 2, parts: [] });
  const unheld = rarity(0, held.length) ** 2;
  const weightOf = (hash: number): number => holders.get(hash)?.weight ?? unheld;
  parts.forEach(({ features }, at) => {
    const length = lengthOf(features, weightOf);
    for (const [hash, amount] of features) holders.get(hash)?.parts.push(at, amount / length);
  });
  return (features) => {
    const alike = new Float64Array(parts.length);
    const length = lengthOf(features, weightOf);
    for (const [hash, amount] of features) {
      const holding = holders.get(hash);
      if (holding !== undefined) addAll(alike, holding.parts, (amount * holding.weight) / length);
    }
    return alike;
  };
}

function addAll(alike: Float64Array, parts: readonly number[], weight: number): void {
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? 0;
    alike[part] = (alike[part] ?? 0) + weight * (parts[at + 1] ?? 0);
  }
}

function featuresByProvision(parts: readonly Part[]): readonly ReadonlySet<number>[] {
  const held = new Map<string, Set<number>>();
  for (const { id, features } of parts) {
    const mine = held.get(id) ?? new Set();
    for (const hash of features.keys()) mine.add(hash);
    held.set(id, mine);
  }
  return [...held.values()];
}

function lengthOf(features: Features, weightOf: (hash: number) => number): number {
  let sum = 0;
  for (const [hash, amount] of features) sum += amount * amount * weightOf(hash);
  return Math.sqrt(sum) || 1;
}
