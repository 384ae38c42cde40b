import type { Locale } from '../../locales';
import { type Passage, passageAround } from '../domain/policy/passage';
import { findProvision, type PolicyDocument, type Provision } from '../domain/policy/policy';
import { sentencesOf, type Span } from '../domain/policy/sentences';
import { conceptsOf } from './concepts';
import { agreement, type Tags } from './tagProvisions';
import { tokenise } from './tokenise';

interface Question {
  readonly text: string;
  /** In the order of `TOPICS`. */
  readonly topics: Float64Array;
}
type PointOut = (question: Question, provision: string, language: Locale) => Passage | undefined;

interface Sentence extends Span {
  readonly topics: Tags;
  readonly concepts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** What a shared concept and a shared word count against being about the same topic. */
const WEIGHT = { concept: 0.25, term: 0.15 };

/** Finds the sentence of a provision that answers best, and what to show around it. */
export function createPointOut(
  documents: readonly PolicyDocument[],
  topicsOf: (sentence: string) => Tags,
): PointOut {
  const known = new Map<Provision, readonly Sentence[]>();
  const sentences = (provision: Provision): readonly Sentence[] => {
    const mine = known.get(provision) ?? read(provision.text, topicsOf);
    known.set(provision, mine);
    return mine;
  };
  return (question, id, language) => {
    const document = documents.find((one) => one.language === language);
    const provision = document === undefined ? undefined : findProvision(document, id);
    if (provision === undefined) return undefined;
    const best = bestOf(sentences(provision), question);
    return best === undefined ? undefined : passageAround(provision.text, { from: best.from, to: best.to });
  };
}

function read(text: string, topicsOf: (sentence: string) => Tags): readonly Sentence[] {
  return sentencesOf(text).map(({ from, to }) => {
    const sentence = text.slice(from, to);
    const terms = new Set(tokenise(sentence));
    return { from, to, topics: topicsOf(sentence), concepts: conceptsOf(sentence), terms };
  });
}

/** The first of the best ones. */
function bestOf(sentences: readonly Sentence[], { text, topics }: Question): Sentence | undefined {
  const concepts = conceptsOf(text);
  const terms = new Set(tokenise(text));
  const fits = (sentence: Sentence): number =>
    agreement(topics, sentence.topics) +
    WEIGHT.concept * shared(concepts, sentence.concepts) +
    WEIGHT.term * shared(terms, sentence.terms);
  const scored = sentences.map((sentence) => ({ sentence, score: fits(sentence) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.sentence;
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((one) => others.has(one)).length;
}
