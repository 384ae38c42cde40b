import type { Understanding } from '../../ports/understand';
import type { Question } from './readQuestions';

export interface Judged {
  readonly question: Question;
  readonly got: Understanding;
}

/** Shares from 0 to 1; undefined where no question is labelled so. */
export interface Figures {
  readonly questions: number;
  /** Of the policy questions: quoted, and the right provision first. */
  readonly hit1: number | undefined;
  /** Of the policy questions: quoted or "did you mean", and a right provision among three. */
  readonly hit3: number | undefined;
  readonly kinds: number | undefined;
  readonly requestTypes: number | undefined;
  /** Of the questions that the policy does not answer: answered all the same. */
  readonly falseAnswers: number | undefined;
  /** Of the policy questions: not answered. */
  readonly missedAnswers: number | undefined;
  readonly auroc: number | undefined;
}

/** What a label stands for besides itself. */
const ALSO: Readonly<Record<string, string>> = {
  deletion: 'erasure',
  erasure: 'deletion',
  addition: 'correction',
  // Whoever stops mails and calls has often said so of the use of their data, before there was a request for it.
  'suspension-of-use': 'marketing-stop',
};

export function figuresOf(judged: readonly Judged[]): Figures {
  const of = (kind: string): readonly Judged[] => judged.filter(({ question }) => question.kind === kind);
  const policy = of('policy');
  return {
    questions: judged.length,
    hit1: share(policy, hitsAtOnce),
    hit3: share(policy, hitsInThree),
    kinds: share(
      judged.filter(({ question }) => question.kind !== undefined),
      ({ question, got }) => question.kind === got.kind,
    ),
    requestTypes: share(of('request'), hasRequestType),
    falseAnswers: share(of('outofscope'), ({ got }) => got.answered),
    missedAnswers: share(policy, ({ got }) => !got.answered),
    auroc: auroc(policy.map(answerability), of('outofscope').map(answerability)),
  };
}

function hitsAtOnce({ question, got }: Judged): boolean {
  return got.answered && question.sections.includes(got.sections[0] ?? '');
}

/** A question that asks two things wants both. */
function hitsInThree({ question, got }: Judged): boolean {
  if (got.kind !== 'policy') return false;
  const found = question.sections.filter((id) => got.sections.slice(0, 3).includes(id)).length;
  return question.note === 'two questions' ? found === question.sections.length : found > 0;
}

function hasRequestType({ question, got }: Judged): boolean {
  const wanted = question.requestType ?? null;
  const also = wanted === null ? undefined : ALSO[wanted];
  return got.kind === 'request' && (got.requestType === wanted || got.requestType === also);
}

/** What was taken for something else than a question was not held to be answerable at all. */
function answerability({ got }: Judged): number {
  return got.kind === 'policy' || got.kind === 'outofscope' ? got.confidence : 0;
}

/** The chance that an answerable question gets more confidence than one that is not; a tie counts half. */
function auroc(answerable: readonly number[], others: readonly number[]): number | undefined {
  const pairs = answerable.flatMap((one) => others.map((other) => (Math.sign(one - other) + 1) / 2));
  return pairs.length === 0 ? undefined : pairs.reduce((sum, won) => sum + won, 0) / pairs.length;
}

function share(rows: readonly Judged[], holds: (row: Judged) => boolean): number | undefined {
  return rows.length === 0 ? undefined : rows.filter(holds).length / rows.length;
}
