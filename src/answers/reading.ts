import type { Topic } from '../../locales';
import type { PolicyDocument } from '../domain/policy/policy';
import type { UtteranceKind } from '../ports/understand';
import { narrowTopic } from '../recognition/wishes/narrowTopic';
import { confidenceFrom, evidenceFor, NAMED_FIT, READ_FIT } from './confidence';
import { createWiden } from './generalTopics';
import type { SpokenLanguage } from './language';
import { createMatchAll, type Match } from './match';
import type { RankParts } from './partRank';
import type { Shares } from './shares';
import type { Tags } from './tagProvisions';
import { TOPICS } from './topics';

/** From this confidence on a provision is quoted. */
export const ANSWERED_FROM = 0.5;
/** From here on the desk asks "did you mean"; below it says that the policy does not answer. */
const SUGGESTED_FROM = 0.3;
/** The same, where the topics of the policy are read off its words. */
const READ_SUGGESTED_FROM = 0.2;
/** From this share on what is asked about is named. */
const NAMED_FROM = 0.3;
/** From this tag on a provision is said to be about a topic. */
const STATED_FROM = 0.4;

const LINKS =
  /https?:\/\/\S+|www\.\S+|\S{1,64}@\S{1,255}|(?<!\S)[a-z\d-]{2,63}\.(?:com|org|net|jp|ke|lk|pk|nz|jm|io|ly)\b\S*/giu;

/** Below this tag a provision does not come near a topic. */
const NEAR_FROM = 0.2;

/** One message: what is wanted, and how well each provision fits. */
export interface MessageRead {
  readonly kind: UtteranceKind;
  /** It is made of words that nobody has used here: a name, another language, laughter. */
  readonly unknown: boolean;
  readonly shares: Shares;
  /** All provisions, best first. */
  readonly matches: readonly Match[];
  /** 0 to 1: the chance that the best provision answers. */
  readonly confidence: number;
  /** Whether the best provision is near enough to be offered. */
  readonly near: boolean;
  /** What is asked about, where that is clear enough to be named. */
  readonly topic: Topic | null;
  /** Whether the best provision is about that topic. */
  readonly stated: boolean;
}
/** Reads what a message may be; nothing of an empty one. */
type ReadText = (text: string) => Shares;
type Read = (text: string, spoken: SpokenLanguage) => MessageRead;

/** Reads messages against a policy whose provisions have these tags. */
export function createRead(
  documents: readonly PolicyDocument[],
  readText: ReadText,
  tags: ReadonlyMap<string, Tags>,
  rankParts?: RankParts,
): Read {
  const matchAll = createMatchAll(documents, tags, rankParts);
  const widen = createWiden(rankParts === undefined ? undefined : tags);
  const [fit, from] = rankParts === undefined ? [NAMED_FIT, SUGGESTED_FROM] : [READ_FIT, READ_SUGGESTED_FROM];
  return (text, spoken) => {
    const shares = readText(/[\p{L}\p{N}]/u.test(withoutLinks(text)) ? text : '');
    const topics = widen(shares.topics);
    const matches = matchAll(text, spoken, topics);
    const confidence = confidenceFrom(evidenceFor({ topics }, matches), fit);
    const near = confidence >= from;
    const at = shares.topics.indexOf(Math.max(...shares.topics));
    const stated = isAbout(tags.get(matches[0]?.id ?? ''), at);
    const common = { shares, matches, confidence, near, stated };
    const [kind, topic] = [kindOf(shares, near), topicAt(shares, at)];
    const nothing = text.length <= SHORT && asksNothing(kind, topic, matches);
    if (nothing || isUnknown(shares, matches))
      return { ...common, kind: 'outofscope', unknown: true, topic: null };
    const leftOut = topicLeftOut(kind, text, tags);
    if (leftOut !== undefined) return { ...common, kind: 'outofscope', unknown: false, topic: leftOut };
    return { ...common, kind, unknown: false, topic };
  };
}

/** What is asked about, where that is clear enough to be named. */
function topicAt({ topics, question, announce }: Shares, at: number): Topic | null {
  const sure = (topics[at] ?? 0) * (question + announce) >= NAMED_FROM;
  return sure ? (TOPICS[at] ?? null) : null;
}

/** A link or an address asks nothing. */
function withoutLinks(text: string): string {
  return text.replace(LINKS, ' ');
}

/** The narrow thing that is asked about in so many words, where no provision comes near it. */
function topicLeftOut(kind: UtteranceKind, text: string, tags: ReadonlyMap<string, Tags>): Topic | undefined {
  const narrow = kind === 'policy' || kind === 'outofscope' ? narrowTopic(text) : undefined;
  const at = TOPICS.findIndex((known) => known === narrow);
  return [...tags.values()].some((mine) => (mine[at] ?? 0) >= NEAR_FROM) ? undefined : narrow;
}

/** Whether any of these provisions is about a topic. */
export function statesTopic(tags: ReadonlyMap<string, Tags>, topic: string): boolean {
  const at = TOPICS.findIndex((known) => known === topic);
  return [...tags.values()].some((mine) => isAbout(mine, at));
}

/** The provisions that are about a topic, the one that says most of it first. */
export function provisionsAbout(tags: ReadonlyMap<string, Tags>, topic: Topic): readonly string[] {
  const at = TOPICS.indexOf(topic);
  return [...tags]
    .filter(([, mine]) => isAbout(mine, at))
    .toSorted(([, one], [, other]) => (other[at] ?? 0) - (one[at] ?? 0))
    .map(([id]) => id);
}

function isAbout(tags: Tags | undefined, topic: number): boolean {
  return (tags?.[topic] ?? 0) >= STATED_FROM;
}

/** Below this neither is a text made of what people ask here, nor of what the provision says that comes nearest. */
const KNOWN_FROM = 0.5;

/** Whether a text is made of words that nobody has used here: a name, another language, laughter. */
function isUnknown({ known }: Shares, [best]: readonly Match[]): boolean {
  return known < KNOWN_FROM && (best?.coverage ?? 0) < KNOWN_FROM;
}

/** What is longer than a name or an exclamation is made of words that say something, known or not. */
const SHORT = 16;

/** No topic is clear, and the provision that comes nearest shares no word and no thing with it: さくら, やほー. */
function asksNothing(kind: UtteranceKind, topic: Topic | null, [best]: readonly Match[]): boolean {
  return kind === 'policy' && topic === null && best?.words === 0 && best.concepts === 0;
}

/** The same message as a question. */
export function asQuestion(read: MessageRead): MessageRead {
  return { ...read, kind: read.near ? 'policy' : 'outofscope' };
}

/** The likeliest of what may be wanted; a question that no provision answers is out of scope. */
function kindOf(shares: Shares, near: boolean): UtteranceKind {
  const { request, human, status, smalltalk, elsewhere } = shares;
  const question = shares.question + shares.announce;
  const most = Math.max(question, request, human, status, smalltalk, elsewhere);
  if (most === question) return near ? 'policy' : 'outofscope';
  if (most === elsewhere) return 'outofscope';
  if (most === request) return 'request';
  if (most === human) return 'human';
  return most === status ? 'status' : 'smalltalk';
}
