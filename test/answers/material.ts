import type { Classifier } from '../../src/answers/classifier';
import { TOPICS } from '../../src/answers/topics';
import type { PolicyDocument } from '../../src/domain/policy/policy';
import type { Locale } from '../../locales';

/** A document whose provisions are p0, p1 …, each with a heading and a text. */
export function documentOf(
  language: Locale,
  ...provisions: readonly (readonly [heading: string, text: string])[]
): PolicyDocument {
  return {
    ...{ version: '1', language, title: 'T', effective: '', original: language === 'en', sample: false },
    provisions: provisions.map(([heading, text], index) => ({ id: `p${index}`, heading, text })),
  };
}

/** Shares of topics, in the order of `TOPICS`; what is not named is 0. */
export function topicsOf(named: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(TOPICS, (topic) => named[topic] ?? 0);
}

/** A classifier that says the same of every text. */
export function alwaysSaying(shares: Readonly<Record<string, number>>): Classifier {
  return {
    labels: Object.keys(shares),
    classify: () => Float64Array.from(Object.values(shares)),
    knows: () => 1,
  };
}
