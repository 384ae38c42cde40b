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
  /** What the message is about, should it be a question: in the order of `TOPICS`, adding up to 1. */
  readonly topics: Float64Array;
}

/** A request is about its matter nearly as much as a question is. */
const REQUESTS_COUNT = 0.8;

const NOTHING: Shares = {
  ...{ question: 0, request: 0, human: 0, status: 0, smalltalk: 0, announce: 0, elsewhere: 1 },
  ...{ requestType: '', topics: new Float64Array(TOPICS.length) },
};

type Sums = Record<
  'topics' | 'requests' | 'elsewhere' | 'human' | 'status' | 'smalltalk' | 'announce',
  number
>;

/** Reads the shares of messages off a classifier whose labels are `area/name`. */
export function createReadShares(asked: Classifier): (features: Features) => Shares {
  const labels = asked.labels.map((label) => labelFrom(label));
  return (features) => {
    if (features.size === 0) return NOTHING;
    const sums: Sums = {
      topics: 0,
      requests: 0,
      elsewhere: 0,
      human: 0,
      status: 0,
      smalltalk: 0,
      announce: 0,
    };
    const topics = new Float64Array(TOPICS.length);
    let [requestType, likeliest] = ['', 0];
    asked.classify(features).forEach((share, at) => {
      const label = labels[at];
      if (label === undefined) return;
      sums[label.sum] += share;
      for (const topic of label.topics) topics[topic] = (topics[topic] ?? 0) + share * label.weight;
      if (label.sum === 'requests' && share > likeliest) [requestType, likeliest] = [label.name, share];
    });
    const { topics: question, requests: request, ...others } = sums;
    return { ...others, question, request, requestType, topics: addUpToOne(topics) };
  };
}

interface Label {
  readonly name: string;
  readonly sum: keyof Sums;
  /** Positions in `TOPICS` of what it is about. */
  readonly topics: readonly number[];
  readonly weight: number;
}

function labelFrom(label: string): Label {
  const [area = '', name = ''] = label.split('/');
  const sum = (area === 'wishes' ? name : area) as keyof Sums;
  const about =
    area === 'topics' ? [name] : name === 'announce' ? ['revisions'] : (TOPICS_OF_REQUESTS[name] ?? []);
  const topics = about.map((topic) => TOPICS.findIndex((known) => known === topic)).filter((at) => at !== -1);
  return { name, sum, topics, weight: area === 'topics' ? 1 : REQUESTS_COUNT / Math.max(1, topics.length) };
}

function addUpToOne(shares: Float64Array): Float64Array {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return whole === 0 ? shares : shares.map((share) => share / whole);
}
