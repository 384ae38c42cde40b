import { columnsOf, countPhrase, fold } from './phrases';
import { IMPORT_WORDS } from './words';

/** A topic, and how much speaks for it: more than 1 where key words stand in a heading, less where it is only likely. */
export interface WeightedTopic {
  readonly topic: string;
  readonly weight: number;
}

interface Phrase {
  readonly phrase: string;
  readonly weight: number;
  /** A word that names a topic above a text, and says nothing within one: "Purposes". */
  readonly aboveOnly: boolean;
}

/** A word in the heading says more than one in the text, and a text does not say more by saying it often. */
const HEADING_WEIGHT = 3;
const MOST_COUNTED = 2;
/** Less than this is a word by the way. */
const LEAST_SCORE = 0.9;

const TOPICS: readonly (readonly [topic: string, phrases: readonly Phrase[]])[] = Object.entries(
  IMPORT_WORDS.en.topics,
).map(([topic, english]) => {
  const japanese = IMPORT_WORDS.ja.topics[topic as keyof typeof IMPORT_WORDS.ja.topics];
  const above = [IMPORT_WORDS.en.headings, IMPORT_WORDS.ja.headings].flatMap(
    (headings: Readonly<Record<string, readonly string[]>>) => headings[topic] ?? [],
  );
  return [
    topic,
    [
      ...[...english, ...japanese].map((phrase) => weigh(fold(phrase), false)),
      ...above.map((phrase) => weigh(fold(phrase), true)),
    ],
  ];
});

/** Longer phrases are surer: "may be revised" says more than "security". */
function weigh(phrase: string, aboveOnly: boolean): Phrase {
  return { phrase, weight: Math.min(3, 0.6 + columnsOf(phrase) * 0.08), aboveOnly };
}

/** Guesses by key words, in both languages, what a provision is about; the surest first, none when nothing is said. */
export function guessTopic(heading: string, text: string): readonly WeightedTopic[] {
  const [above, below] = [fold(heading), fold(text)];
  const scores = TOPICS.map(([topic, phrases]) => ({ topic, score: scoreOf(phrases, above, below) }));
  const likely = scores.filter(({ score }) => score >= LEAST_SCORE).sort((a, b) => b.score - a.score);
  return likely.map(({ topic, score }) => ({ topic, weight: score }));
}

function scoreOf(phrases: readonly Phrase[], heading: string, text: string): number {
  return phrases.reduce((sum, { phrase, weight, aboveOnly }) => {
    const above = countPhrase(heading, phrase) > 0 ? HEADING_WEIGHT : 0;
    const within = aboveOnly ? 0 : Math.min(MOST_COUNTED, countPhrase(text, phrase));
    return sum + weight * (above + within);
  }, 0);
}

const LONGEST_KNOWN = 40;

/** Whether a short line by itself names a topic, as headings do. */
export function isKnownHeading(line: string): boolean {
  return columnsOf(line) <= LONGEST_KNOWN && guessTopic(line, '').length > 0;
}
