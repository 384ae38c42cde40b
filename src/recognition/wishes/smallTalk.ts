import { fold, foldPhrase } from '../text/fold';
import { piecesOf } from '../text/pieces';
import { SAID, type SmallTalk, WHAT_FIRST } from './smallTalkWords';

/** Nobody needs more words for it. In UTF-16 units. */
const LONGEST = 80;
const LAUGHS =
  /^(?:[\u{1F602}\u{1F923}\u{1F606}\u{1F605}\u{1F601}\u{1F604}\u{1F600}\u{1F639}\u{1F92D}\u{FE0F}\s]|[wｗ笑草])+$/u;
/** Of two things said at once this one counts. */
const ORDER: readonly SmallTalk[] = ['whatFirst', 'declines', 'thanks', 'laughs', 'done', 'greets'];

/**
 * Reads a message that only greets, thanks, laughs, declines what was offered, says that all is said, or asks what was
 * asked first; undefined for everything that holds another word.
 */
export function readSmallTalk(text: string): SmallTalk | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  if (/\p{L}|\p{N}/u.test(folded) && WHAT_FIRST.some((pattern) => pattern.test(foldPhrase(text))))
    return 'whatFirst';
  if (folded.includes('?'))
    return saidBy(foldPhrase(folded.replace(/[?!]/gu, ' '))) === 'greets' ? 'greets' : undefined;
  if (LAUGHS.test(folded)) return 'laughs';
  return saidBy(foldPhrase(text)) ?? together(text);
}

/** "Lol ok", 了解です、ありがとう: every part has to be small talk. */
function together(text: string): SmallTalk | undefined {
  const pieces = piecesOf(text);
  if (pieces.length < 2) return undefined;
  const read = pieces.map((piece) => (LAUGHS.test(fold(piece)) ? 'laughs' : saidBy(foldPhrase(piece))));
  return read.includes(undefined) ? undefined : ORDER.find((one) => read.includes(one));
}

function saidBy(phrase: string): SmallTalk | undefined {
  if (phrase === '') return undefined;
  return ORDER.find((one) => one !== 'whatFirst' && SAID[one].some((pattern) => pattern.test(phrase)));
}
