import type { Correction } from '../../../src/domain/conversation/correction';

/** What is said, and the parts of it; sure unless it says otherwise. */
export type CorrectionRow = readonly [
  said: string,
  parts: Partial<Pick<Correction, 'of' | 'instead' | 'value' | 'sure'>>,
];
