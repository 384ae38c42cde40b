import type { Locale } from '../../locales';
import type { Question } from '../../src/cli/evaluate/readQuestions';
import type { PolicyDocument } from '../../src/domain/policy/policy';
import type { Understanding } from '../../src/ports/understand';

/** What one system makes of a question. */
export type Ask = (question: Question) => Understanding | Promise<Understanding>;

/** One line of the table. */
export interface System {
  readonly name: string;
  /** Milliseconds that it learnt from the question bank, once for all policies; undefined when it learns nothing. */
  readonly learnt?: number;
  /** Makes it ready for one policy in all its languages. */
  fill(documents: readonly PolicyDocument[]): Ask | Promise<Ask>;
}

export interface Found {
  readonly id: string;
  readonly score: number;
}

/**
 * The documents to look into. The systems that cannot tell a language are told it by the label of the question: one
 * that mixes both is put to both.
 */
export function languagesOf({ lang }: Question): readonly Locale[] {
  return lang === 'en' || lang === 'ja' ? [lang] : ['en', 'ja'];
}

/** A ranking as the score wants it, from a system that always answers. What was found twice counts once, at its best. */
export function rankedBy(found: readonly Found[]): Understanding {
  const best = new Map<string, number>();
  for (const { id, score } of found) if (score > (best.get(id) ?? 0)) best.set(id, score);
  const sections = [...best].sort(([, one], [, other]) => other - one).map(([id]) => id);
  return {
    ...{
      kind: 'policy',
      answered: true,
      answers: 1,
      sections,
      requestType: null,
      topic: null,
      stated: false,
      alsoLeftOut: [],
    },
    ...{ elsewhere: false, unknown: false, language: 'en', confidence: 1, announce: false },
  };
}
