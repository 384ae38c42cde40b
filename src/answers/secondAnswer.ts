import english from '../../locales/en/said/phrases.json';
import japanese from '../../locales/ja/said/phrases.json';
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

/** Where a message asks two things, the provision that answers the other one; otherwise nothing. */
export function secondAnswer(
  text: string,
  whole: MessageRead,
  read: (part: string) => MessageRead,
): readonly string[] {
  const parts = partsOf(text);
  if (parts.length < 2) return [];
  const first = whole.matches[0]?.id;
  const others = parts
    .slice(0, MOST_PARTS)
    .map(read)
    .filter(({ shares, confidence, stated }) => shares.question > 0.5 && stated && confidence >= SURE_FROM)
    .sort((a, b) => b.confidence - a.confidence)
    .flatMap(({ matches }) => matches.slice(0, 1).map(({ id }) => id));
  return others.filter((id) => id !== first).slice(0, 1);
}

/** Sentences, and what stands on either side of an "and": long enough each to be a question. */
function partsOf(text: string): readonly string[] {
  const sentences = sentencesOf(text).map(({ from, to }) => text.slice(from, to));
  return sentences
    .flatMap((sentence) => sentence.split(JOINTS))
    .filter((part) => part.trim().length >= LEAST);
}
