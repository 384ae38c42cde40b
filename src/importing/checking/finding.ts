import type english from '../../../locales/en/importing.json';

/** The name of a sentence without its form for one or for more. */
export type Bare<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** What an import has to tell; the sentences are in locales. */
export type FindingKind = Bare<keyof typeof english.findings>;

/** `missing`: has to be supplied. `doubtful`: has to be decided. `note`: good to know. */
export type Severity = 'missing' | 'doubtful' | 'note';

export const SEVERITY: Readonly<Record<FindingKind, Severity>> = {
  charset: 'note',
  linesJoined: 'note',
  orderedList: 'note',
  listHeading: 'doubtful',
  links: 'note',
  pictures: 'note',
  leftOut: 'note',
  plainLeftOut: 'doubtful',
  subheadings: 'note',
  titleMissing: 'missing',
  languageDoubtful: 'doubtful',
  versionProposed: 'note',
  effectiveMissing: 'missing',
  effectiveFound: 'note',
  originalAssumed: 'note',
  headingLost: 'missing',
  headingLostNumbered: 'missing',
  numbersJump: 'doubtful',
  partTitle: 'doubtful',
  filledIn: 'doubtful',
  noHeading: 'note',
  headingWithoutText: 'doubtful',
  topicUnknown: 'doubtful',
  topicDoubtful: 'doubtful',
  sameTopic: 'doubtful',
  contactEmpty: 'missing',
  contactMissing: 'missing',
  businessName: 'missing',
  businessAddress: 'missing',
  representative: 'missing',
  purposesMissing: 'missing',
  procedureMissing: 'missing',
  feeMissing: 'note',
  feeWithoutAmount: 'missing',
  complaintsMissing: 'missing',
  securityMissing: 'missing',
  jointUseIncomplete: 'missing',
  consentNotEnough: 'doubtful',
  otherLanguageMissing: 'note',
  notInOther: 'doubtful',
  onlyInOther: 'doubtful',
};

export interface Finding {
  readonly kind: FindingKind;
  /** Id of the provision it is about. */
  readonly provision?: string;
  /** Line of the file, from 1. */
  readonly line?: number;
  /** What goes into the sentence, `count` choosing its form; `jointParts.…` keys are looked up in the reader's language. */
  readonly values?: Readonly<Record<string, string>>;
}
