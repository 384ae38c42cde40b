import type { Locale } from '../../locales';
import { type Passage, passageAround } from '../domain/policy/passage';
import { findProvision, type PolicyDocument, type Provision } from '../domain/policy/policy';
import { conceptsOf } from './concepts';
import { readSentences, type Role, type Sentence } from './provisionSentences';
import { givenIn, soughtIn } from './sought';
import { agreement, type Tags } from './tagProvisions';
import { tokenise } from './tokenise';

interface Question {
  readonly text: string;
  /** In the order of `TOPICS`. */
  readonly topics: Float64Array;
}
type PointOut = (question: Question, provision: string, language: Locale) => Passage | undefined;

/** What a shared concept, word and character count against being about the same topic. */
const WEIGHT = { concept: 0.25, term: 0.15, character: 0.05 };
/** What the heading says already tells little about a sentence under it. */
const IN_HEADING = 0.3;
/** How much better than a rule anything else has to fit. */
const BEHIND: Readonly<Record<Role, number>> = {
  rule: 0,
  definition: 0.5,
  exception: 0.2,
  item: 0.1,
  excepted: 0.2,
};
const CHARACTER = /^\p{sc=Han}$/u;

/**
 * Finds the sentence of a provision that answers best, and what to show around it. Rules come before exceptions and
 * introductions, but for a question that names one.
 */
export function createPointOut(
  documents: readonly PolicyDocument[],
  topicsOf: (sentence: string) => Tags,
): PointOut {
  const known = new Map<Provision, readonly Sentence[]>();
  const sentences = (provision: Provision): readonly Sentence[] => {
    const mine = known.get(provision) ?? readSentences(provision, topicsOf);
    known.set(provision, mine);
    return mine;
  };
  return (question, id, language) => {
    const document = documents.find((one) => one.language === language);
    const provision = document === undefined ? undefined : findProvision(document, id);
    if (provision === undefined) return undefined;
    const best = bestOf(sentences(provision), question, provision.heading);
    return best === undefined ? undefined : passageAround(provision.text, { from: best.from, to: best.to });
  };
}

/** The first of the best ones. */
function bestOf(
  sentences: readonly Sentence[],
  { text, topics }: Question,
  heading: string,
): Sentence | undefined {
  const concepts = lessInHeading(
    weigh(conceptsOf(text), () => WEIGHT.concept),
    conceptsOf(heading),
  );
  const terms = lessInHeading(weigh(tokenise(text), weightOfTerm), new Set(tokenise(heading)));
  const sought = lessInHeading(soughtIn(text), givenIn(heading));
  const fits = (sentence: Sentence): number =>
    agreement(topics, sentence.topics) +
    sumOf(concepts, sentence.concepts) +
    sumOf(terms, sentence.terms) +
    sumOf(sought, sentence.gives) -
    (sentence.role === 'definition' && sought.has('meaning') ? BEHIND.rule : BEHIND[sentence.role]);
  const scored = sentences.map((sentence) => ({ sentence, score: fits(sentence) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.sentence;
}

const weightOfTerm = (term: string): number => (CHARACTER.test(term) ? WEIGHT.character : WEIGHT.term);

function weigh(named: Iterable<string>, weightOf: (one: string) => number): ReadonlyMap<string, number> {
  return new Map([...named].map((one) => [one, weightOf(one)]));
}

function lessInHeading(
  weights: ReadonlyMap<string, number>,
  heading: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  return new Map([...weights].map(([one, weight]) => [one, heading.has(one) ? weight * IN_HEADING : weight]));
}

/** What a sentence has of that, together. */
function sumOf(weights: ReadonlyMap<string, number>, held: ReadonlySet<string>): number {
  return [...weights].reduce((sum, [one, weight]) => (held.has(one) ? sum + weight : sum), 0);
}
