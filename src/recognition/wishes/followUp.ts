import { fold } from '../text/fold';
import { followUpInEnglish } from './followUpInEnglish';
import { followUpInJapanese } from './followUpInJapanese';
import type { FollowUp } from '../../domain/conversation/followUp';

/** Whoever says more says what it is about. In UTF-16 units. */
const LONGEST = 160;
const JAPANESE = /[\u3041-\u30ff\p{sc=Han}]/u;
const ORNAMENT = /[\p{Extended_Pictographic}\u{FE0F}\u{1F3FB}-\u{1F3FF}]+/gu;

/**
 * What a message means that is said after an answer and not without it: "and for how long?", それは誰に？, "none of these",
 * "no, I meant cookies". Whether it is one depends on what was talked of; whoever asks that in full names it themselves.
 */
export function readFollowUp(typed: string): FollowUp | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = fold(typed).replace(ORNAMENT, ' ').replace(/\s+/gu, ' ').trim();
  if (text === '' || text.length > LONGEST) return undefined; // one letter may be folded into eighteen
  return JAPANESE.test(text) ? followUpInJapanese(text) : followUpInEnglish(text);
}
