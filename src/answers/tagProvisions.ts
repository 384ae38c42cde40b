import type { PolicyDocument, Provision } from '../domain/policy/policy';
import type { Classifier } from './classifier';
import { type Features, featuresOf } from './features';
import { TOPICS } from './topics';
import { sentencesOf } from '../domain/policy/sentences';

/** How strongly a provision is about each topic: 0 to 1, in the order of the topics. */
export type Tags = Float64Array;

export type TagProvision = (provision: Provision) => Tags;

/** A heading speaks for all that stands under it, but less surely than a sentence for itself. */
const HEADING_WEIGHT = 0.6;

/** Reads off a classifier what a sentence or heading is about. */
export function createReadTopics(stated: Classifier): (text: string) => Tags {
  const topicsOf = createTopicsOf(stated);
  return (text) => topicsOf(featuresOf(text));
}

/** The same from its features. */
export function createTopicsOf(stated: Classifier): (features: Features) => Tags {
  const columns = TOPICS.map((topic) => stated.labels.indexOf(`topics/${topic}`));
  return (features) => {
    const shares = stated.classify(features);
    return Float64Array.from(columns, (column) => shares[column] ?? 0);
  };
}

/**
 * Tells from a provision's own words which topics it is about. Topics that its document names
 * (`## Heading {#id .retention}`) are taken as they are.
 */
export function createTagProvision(readTopics: (text: string) => Tags): TagProvision {
  return ({ heading, text, topics: named }) => {
    if (named !== undefined) return namedTags(named);
    const tags = new Float64Array(TOPICS.length);
    if (heading !== '') raise(tags, readTopics(heading), HEADING_WEIGHT);
    for (const { from, to } of sentencesOf(text)) raise(tags, readTopics(text.slice(from, to)), 1);
    return tags;
  };
}

/** The tags of a provision whose document names its topics. */
export function namedTags(named: readonly string[]): Tags {
  return Float64Array.from(TOPICS, (topic) => (named.includes(topic) ? 1 : 0));
}

/** How far what is asked about and what is spoken about are the same. */
export function agreement(asked: Float64Array, tags: Tags): number {
  let sum = 0;
  for (let at = 0; at < asked.length; at += 1) sum += (asked[at] ?? 0) * (tags[at] ?? 0);
  return sum;
}

function raise(tags: Tags, shares: Tags, weight: number): void {
  for (let at = 0; at < tags.length; at += 1) tags[at] = Math.max(tags[at] ?? 0, weight * (shares[at] ?? 0));
}

/** A provision's tags over all languages of a policy: what one of them says, the provision says. */
export function tagsOfPolicy(
  documents: readonly PolicyDocument[],
  tag: TagProvision,
): ReadonlyMap<string, Tags> {
  const all = new Map<string, Tags>();
  for (const provision of documents.flatMap(({ provisions }) => provisions)) {
    const tags = tag(provision);
    const before = all.get(provision.id);
    if (before === undefined) all.set(provision.id, tags);
    else raise(before, tags, 1);
  }
  return all;
}
