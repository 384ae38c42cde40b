import { looksLikeQuestion } from '../wishes/question';
import { readPace } from '../wishes/pace';
import { readCommand } from '../wishes/command';
import { tellsUpset } from '../wishes/upset';
import { readYesNo } from '../choices/yesNo';
import { isCourtesy } from './courtesies';
import { tellsSomething } from './tells';

/** So many UTF-16 units a detail has at least, and at most. */
const SHORTEST = 6;
const LONGEST = 500;
/** Says that something was said, or leads up to it: 先ほど書きましたが. */
const ONLY_LEADS =
  /^(?:as (?:i |we )?(?:said|stated|told|wrote|mentioned)\b.*|(?:i|we) (?:already )?(?:said|told you|wrote|mentioned|gave)\b.*|above|(?:先ほど|さっき|さきほど|前に|もう|すでに)?.{0,8}(?:言い|言っ|申し上げ|申し|書き|書い|伝え|お伝えし)(?:た|ました|まし|て)[^、。]{0,8})$/iu;

/**
 * Whether a part of a message, in which no answer was found, tells staff something all the same: a chassis number, from
 * when to when, how they know each other. A question, a feeling, a courtesy or a word that moves the talk on does not.
 */
export function isDetail(part: string): boolean {
  const text = part.trim();
  if (text.length < SHORTEST || text.length > LONGEST || SAYS_ELSE.some((says) => says(text))) return false;
  return /\p{N}/u.test(text) || tellsSomething(text);
}

const SAYS_ELSE: readonly ((text: string) => boolean)[] = [
  ...[isCourtesy, looksLikeQuestion, tellsUpset, (text: string) => ONLY_LEADS.test(text)],
  (text) => [readPace, readCommand, readYesNo].some((read) => read(text) !== undefined),
];
