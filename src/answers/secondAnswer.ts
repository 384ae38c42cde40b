import english from '../../locales/en/said/phrases.json';
import japanese from '../../locales/ja/said/phrases.json';
import type { Topic } from '../../locales';
import { sentencesOf } from '../domain/policy/sentences';
import type { MessageRead } from './reading';

/** A part of a message is short, so it has to be surer of its answer than a message of its own. */
const SURE_FROM = 0.7;
/** Characters without which nothing can be asked. */
const LEAST = 8;
/** Whoever says more is telling a story; each part takes nearly as long to read as a short message. */
const MOST_PARTS = 32;
const JOINTS = new RegExp(
  `[,;\u3001\uff0c\uff1b]|(?<=[^\\p{L}])(?:${english.joints.join('|')})(?=[^\\p{L}])|${japanese.joints.join('|')}`,
  'iu',
);

/** The parts of a message that may each ask something, read; nothing where it has but one. */
export function readParts(text: string, read: (part: string) => MessageRead): readonly MessageRead[] {
  const parts = partsOf(text);
  return parts.length < 2 ? [] : parts.slice(0, MOST_PARTS).map(read);
}

/** Where a message asks two things, the provision that answers the other one; otherwise nothing. */
export function secondAnswer(whole: MessageRead, parts: readonly MessageRead[]): readonly string[] {
  const first = whole.matches[0]?.id;
  const others = parts
    .filter(({ shares, confidence, stated }) => shares.question > 0.5 && stated && confidence >= SURE_FROM)
    .toSorted((a, b) => b.confidence - a.confidence)
    .flatMap(({ matches }) => matches.slice(0, 1).map(({ id }) => id));
  return others.filter((id) => id !== first).slice(0, 1);
}

/** So sure has one to be of what a part asks about, to say that the policy leaves that out as well. */
const NAMED_FROM = 0.6;
/** More at once reads as a list of faults. */
const MOST_LEFT_OUT = 2;

/** Where a message asks several things, the topics of the others that no provision is about. */
export function alsoLeftOut(
  whole: MessageRead,
  parts: readonly MessageRead[],
  states: (topic: Topic) => boolean,
): readonly Topic[] {
  const asked = parts.filter(({ shares, unknown }) => !unknown && shares.question > 0.5);
  if (asked.length < 2) return [];
  const topics = asked
    .filter(({ shares }) => Math.max(...shares.topics) * shares.question >= NAMED_FROM)
    .flatMap(({ topic }) => (topic === null || topic === whole.topic || states(topic) ? [] : [topic]));
  return [...new Set(topics)].slice(0, MOST_LEFT_OUT);
}

/** Sentences, and what stands on either side of an "and": long enough each to be a question. */
function partsOf(text: string): readonly string[] {
  const sentences = sentencesOf(text).map(({ from, to }) => text.slice(from, to));
  return sentences
    .flatMap((sentence) => sentence.split(JOINTS))
    .filter((part) => part.trim().length >= LEAST);
}
