import type { Locale } from '../../locales';
import type { PolicyVersion } from '../domain/policy/policy';

export type UtteranceKind = 'policy' | 'request' | 'human' | 'status' | 'smalltalk' | 'outofscope';

/** What an utterance was taken to mean; the fields are those that `npm run evaluate` prints. */
export interface Understanding {
  readonly kind: UtteranceKind;
  /** True when a provision is to be quoted; false with `policy` and sections means "did you mean". */
  readonly answered: boolean;
  /** The best three provisions at most, best first. */
  readonly sections: readonly string[];
  /** An id of the law's table, whether or not the desk offers that type yet. */
  readonly requestType: string | null;
  readonly topic: string | null;
  readonly language: Locale;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The answer engine, for one version of a policy. Pure: the same text gives the same understanding. */
export type Understand = (text: string, conversationLanguage: Locale) => Understanding;

/** Makes the engine ready for a policy; a few milliseconds, once a version. */
export type PrepareUnderstanding = (policy: PolicyVersion) => Understand;
