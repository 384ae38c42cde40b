import type { OutcomeId } from './requestType';

/** What a decision asks for, and what follows from it in law. */
interface Decision {
  /** Whether it gives what was asked for, wholly or in part: then only to somebody whom the company's records know. */
  readonly grants: boolean;
  /** Whether it names a ground of the type's closed list, for all or for the part that was withheld. APPI Art. 36. */
  readonly needsGround: boolean;
  /** What becomes of the right to sue: there is nothing left to sue for, or nothing left to wait for. APPI Art. 39(1). */
  readonly suit: 'gone' | 'atOnce';
}

export const DECISIONS: Readonly<Record<OutcomeId, Decision>> = {
  granted: { grants: true, needsGround: false, suit: 'gone' },
  grantedInPart: { grants: true, needsGround: true, suit: 'atOnce' },
  refused: { grants: false, needsGround: true, suit: 'atOnce' },
  noSuchData: { grants: false, needsGround: false, suit: 'atOnce' },
  // Of what is no claim under the law, so that there is no suit either.
  answered: { grants: false, needsGround: false, suit: 'gone' },
};
