import { PACES_IN_ENGLISH, NO_PACE_IN_ENGLISH } from './paceInEnglish';
import { PACES_IN_JAPANESE, NO_PACE_IN_JAPANESE } from './paceInJapanese';
import type { Pace } from '../../../src/recognition/wishes/pace';

/** What is said in either language, or in both at once, for each pace. */
export const PACES: Readonly<Record<Pace, readonly string[]>> = {
  goesOn: [...PACES_IN_ENGLISH.goesOn, ...PACES_IN_JAPANESE.goesOn],
  stops: [...PACES_IN_ENGLISH.stops, ...PACES_IN_JAPANESE.stops],
  pauses: [...PACES_IN_ENGLISH.pauses, ...PACES_IN_JAPANESE.pauses],
  returns: [...PACES_IN_ENGLISH.returns, ...PACES_IN_JAPANESE.returns],
  skips: [...PACES_IN_ENGLISH.skips, ...PACES_IN_JAPANESE.skips],
  sends: [...PACES_IN_ENGLISH.sends, ...PACES_IN_JAPANESE.sends],
};

export const NO_PACE: readonly string[] = [...NO_PACE_IN_ENGLISH, ...NO_PACE_IN_JAPANESE];
