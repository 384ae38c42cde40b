import type { Gist, Gisted } from '../ports/gist';
import type { Understanding } from '../ports/understand';
import type { SureAct } from './act';
import { isRead } from './alreadyRead';
import { GIST_ACTS } from './gistActs';
import { openField } from './openField';
import type { Typed } from './typed';
import { isWish, meaningOf } from './wanted';
import { isOutside, type Where } from './where';

/** How likely a gist has to be in the middle of something, if it only tells something or asks first. */
const WITHIN = 0.5;
/** With nothing open the policy may be asked about as well. */
const OUTSIDE = 0.6;
/** Where the policy does not answer for certain what it might be asked, so much less is enough. */
const UNANSWERED = 0.12;
/** What sounds like nothing for a privacy desk. */
const ELSEWHERE = 0.7;
/** What leads away from what is open. */
const LEAVING = 0.8;
/** Where words of one's own are asked for, nearly anything may be the answer. */
const AMONG_WORDS = 0.9;
const LEAVES: readonly Gist[] = [
  'sent/status',
  'people/person',
  'people/leak',
  'people/danger',
  'moves/restart',
  'moves/stop',
];
/** Whoever writes more tells something. In UTF-16 units. */
const LONGEST = 160;

/**
 * What somebody does by words that no reader knows, by how people talk with the desk; only where it is likely enough. An
 * answer of the open question, a wish and a question of the policy are left to those who read them, and nothing is sent
 * or thrown away by what is only likely.
 */
export function readGist(typed: Typed, where: Where): SureAct | undefined {
  if (typed.text.length > LONGEST || where.state === 'adding' || isRead(typed, where)) return undefined;
  const gisted = where.understand.gistOf(typed.text);
  if (!isLikely(gisted, typed, where)) return undefined;
  const act = GIST_ACTS[gisted.gist]?.(typed, where);
  return act && { act, sure: gisted.sure };
}

function isLikely({ gist, sure }: Gisted, typed: Typed, where: Where): boolean {
  const meant = meaningOf(typed, where);
  if (isWish(meant) && isOutside(where) && !OVER_WISHES.test(gist)) return false;
  const least = leastFor(gist, where, meant);
  return sure >= least && (!gist.startsWith('desk/') || mayAsk(typed, where, sure));
}

/** What is meant although it also sounds like a wish. */
const OVER_WISHES = /^(?:sent\/|people\/danger$)/u;
function leastFor(gist: Gist, where: Where, { answered, elsewhere }: Understanding): number {
  if (openField(where.draft)?.freeWords === true) return AMONG_WORDS;
  if (LEAVES.includes(gist)) return LEAVING;
  if (elsewhere) return ELSEWHERE;
  const least = isOutside(where) ? OUTSIDE : WITHIN;
  return answered ? least : least - UNANSWERED;
}

/** In a form whoever asks for nothing tells something: that they would like to be phoned, that the fee is fine. */
const mayAsk = ({ asks }: Typed, { draft }: Where, sure: number): boolean =>
  asks() || (draft === null && sure >= LEAVING);
