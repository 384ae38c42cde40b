import type { Topic } from '../../locales';
import type { PolicyDocument } from '../domain/policy/policy';
import type { UtteranceKind } from '../ports/understand';
import { confidenceFrom, evidenceFor } from './confidence';
import type { SpokenLanguage } from './language';
import { createMatchAll, type Match } from './match';
import type { Shares } from './shares';
import type { Tags } from './tagProvisions';
import { TOPICS } from './topics';

/** From this confidence on a provision is quoted. */
export const ANSWERED_FROM = 0.5;
/** From here on the desk asks "did you mean"; below it says that the policy does not answer. */
const SUGGESTED_FROM = 0.3;
/** From this share on what is asked about is named. */
const NAMED_FROM = 0.3;
/** From this tag on a provision is said to be about a topic. */
const STATED_FROM = 0.4;

/** One message: what is wanted, and how well each provision fits. */
export interface Reading {
  readonly kind: UtteranceKind;
  readonly shares: Shares;
  /** All provisions, best first. */
  readonly matches: readonly Match[];
  /** 0 to 1: the chance that the best provision answers. */
  readonly confidence: number;
  /** What is asked about, where that is clear enough to be named. */
  readonly topic: Topic | null;
  /** Whether the best provision is about that topic. */
  readonly stated: boolean;
}
/** Reads what a message may be; nothing of an empty one. */
export type ReadText = (text: string) => Shares;
type Read = (text: string, spoken: SpokenLanguage) => Reading;

/** Reads messages against a policy whose provisions have these tags. */
export function createRead(
  documents: readonly PolicyDocument[],
  readText: ReadText,
  tags: ReadonlyMap<string, Tags>,
): Read {
  const matchAll = createMatchAll(documents, tags);
  return (text, spoken) => {
    const shares = readText(/[\p{L}\p{N}]/u.test(text) ? text : '');
    const matches = matchAll(text, spoken, shares.topics);
    const confidence = confidenceFrom(evidenceFor(shares, matches));
    const at = shares.topics.indexOf(Math.max(...shares.topics));
    const sure = (shares.topics[at] ?? 0) * (shares.question + shares.announce) >= NAMED_FROM;
    const topic = sure ? (TOPICS[at] ?? null) : null;
    const stated = isAbout(tags.get(matches[0]?.id ?? ''), at);
    return { kind: kindOf(shares, confidence), shares, matches, confidence, topic, stated };
  };
}

/** Whether any of these provisions is about a topic. */
export function statesTopic(tags: ReadonlyMap<string, Tags>, topic: string): boolean {
  const at = TOPICS.findIndex((known) => known === topic);
  return [...tags.values()].some((mine) => isAbout(mine, at));
}

function isAbout(tags: Tags | undefined, topic: number): boolean {
  return (tags?.[topic] ?? 0) >= STATED_FROM;
}

/** The likeliest of what may be wanted; a question that no provision answers is out of scope. */
function kindOf(shares: Shares, confidence: number): UtteranceKind {
  const { request, human, status, smalltalk, elsewhere } = shares;
  const question = shares.question + shares.announce;
  const most = Math.max(question, request, human, status, smalltalk, elsewhere);
  if (most === question) return confidence >= SUGGESTED_FROM ? 'policy' : 'outofscope';
  if (most === elsewhere) return 'outofscope';
  if (most === request) return 'request';
  if (most === human) return 'human';
  return most === status ? 'status' : 'smalltalk';
}
