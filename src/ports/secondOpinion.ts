import type { Locale } from '../../locales';
import type { PolicyVersion } from '../domain/policy/policy';

/** A provision that may answer, as it is published. */
export interface Candidate {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

export interface SecondOpinionQuestion {
  /** As typed: what looks like personal data is masked before it leaves. */
  readonly text: string;
  /** The language of the document that the candidates come from. */
  readonly language: Locale;
  /** The version of the policy that the candidates come from. */
  readonly version: string;
  /** Best first; the best eight are put in order anew. */
  readonly candidates: readonly Candidate[];
}

/** Why nothing came. `resting`: it failed too often just now; `notAsked`: there was nothing to ask it about yet. */
export type SecondOpinionRefusal = 'timeout' | 'refused' | 'unusable' | 'resting' | 'notAsked';

export type SecondOpinionResult =
  | {
      readonly ok: true;
      /** Cosine similarity (-1 to 1) of the question and every provision of the document, by provision id. */
      readonly similarity?: ReadonlyMap<string, number>;
      /** Ids of candidates, best first; some may be missing. */
      readonly order?: readonly string[];
    }
  | { readonly ok: false; readonly reason: SecondOpinionRefusal };

/** Asks how provisions should be ranked. Never throws, and answers within a second. */
export type AskSecondOpinion = (question: SecondOpinionQuestion) => Promise<SecondOpinionResult>;

export interface SecondOpinion {
  readonly ask: AskSecondOpinion;
  /**
   * Gets what `ask` needs to know of a policy ready, in the background; without it a turn goes without similarities.
   * To be called at start and whenever the policy is looked at: it does nothing twice, and tries again what failed.
   */
  readonly prepare: (policy: PolicyVersion) => Promise<void>;
}
