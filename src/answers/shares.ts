import type { Classifier } from './classifier';
import type { Features } from './features';
import { TOPICS, TOPICS_OF_REQUESTS } from './topics';

/** What a message may be, each from 0 to 1. All but `topics` add up to 1. */
export interface Shares {
  /** A question, whatever it is about. */
  readonly question: number;
  readonly request: number;
  readonly human: number;
  readonly status: number;
  readonly smalltalk: number;
  /** A wish to be told when the policy changes, or to be told no more. */
  readonly announce: number;
  /** Nothing for a privacy desk. */
  readonly elsewhere: number;
  /** The likeliest request, whether or not one is wanted. */
  readonly requestType: string;
  /** How much of it is made of what people ask here, 0 to 1. */
  readonly known: number;
  /** What the message is about, should it be a question: in the order of `TOPICS`, adding up to 1. */
  readonly topics: Float64Array;
}

/** A request is about its matter nearly as much as a question is. */
const REQUESTS_COUNT = 0.8;

const NOTHING: Shares = {
  question: 0,
  request: 0,
  human: 0,
  status: 0,
  smalltalk: 0,
  announce: 0,
  elsewhere: 1,
  requestType: '',
  known: 1,
  topics: new Float64Array(TOPICS.length),
};

type Sum = 'topics' | 'requests' | 'elsewhere' | 'human' | 'status' | 'smalltalk' | 'announce';

/** Reads the shares of messages off a classifier whose labels are `area/name`. */
export function createReadShares(asked: Classifier): (features: Features, content: Features) => Shares {
  const labels = asked.labels.map((label) => labelFrom(label));
  return (features, content) => {
    if (features.size === 0) return NOTHING;
    const shares = asked.classify(features);
    const sums = { topics: 0, requests: 0, elsewhere: 0, human: 0, status: 0, smalltalk: 0, announce: 0 };
    const topics = new Float64Array(TOPICS.length);
    labels.forEach(({ sum, topics: about, weight }, at) => {
      const share = shares[at] ?? 0;
      sums[sum] += share;
      for (const topic of about) topics[topic] = (topics[topic] ?? 0) + share * weight;
    });
    const { topics: question, requests: request, ...others } = sums;
    const requestType = likeliestRequest(labels, shares);
    const known = asked.knows(content);
    return { ...others, question, request, requestType, known, topics: addUpToOne(topics) };
  };
}

function likeliestRequest(labels: readonly Label[], shares: Float64Array): string {
  let likeliest = -1;
  labels.forEach(({ sum }, at) => {
    if (sum === 'requests' && (shares[at] ?? 0) > (shares[likeliest] ?? 0)) likeliest = at;
  });
  return labels[likeliest]?.name ?? '';
}

interface Label {
  readonly name: string;
  readonly sum: Sum;
  /** Positions in `TOPICS` of what it is about. */
  readonly topics: readonly number[];
  readonly weight: number;
}

function labelFrom(label: string): Label {
  const [area = '', name = ''] = label.split('/');
  const sum = (area === 'wishes' ? name : area) as Sum;
  const about =
    area === 'topics' ? [name] : name === 'announce' ? ['revisions'] : (TOPICS_OF_REQUESTS[name] ?? []);
  const topics = about.map((topic) => TOPICS.findIndex((known) => known === topic)).filter((at) => at !== -1);
  return { name, sum, topics, weight: area === 'topics' ? 1 : REQUESTS_COUNT / Math.max(1, topics.length) };
}

function addUpToOne(shares: Float64Array): Float64Array {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return whole === 0 ? shares : shares.map((share) => share / whole);
}
