import type { FollowUp } from '../domain/conversation/followUp';
import { readFollowUp } from '../recognition/wishes/followUp';
import type { ActOf } from './act';
import { takesAnswer } from './readMeaning';
import { resolveFollowUp } from './resolveFollowUp';
import type { Typed } from './typed';
import type { Where } from './where';

/**
 * What leaves out what was talked of a moment ago. A command is none, nor is what is asked of the desk, but for how long
 * something is kept; in a form whoever says what was not meant puts an answer right.
 */
export function readFollowsUp(typed: Typed, where: Where): ActOf<'followsUp'> | undefined {
  const { talkedOf: last, language, understand } = where;
  if (last === undefined || isOfDesk(typed)) return undefined;
  const followUp = readFollowUp(typed.text);
  if (followUp === undefined || isAnswer(typed, where, followUp)) return undefined;
  const resolved = resolveFollowUp(followUp, { text: typed.text, language, last, understand });
  return resolved && { is: 'followsUp', resolved };
}

function isOfDesk({ facts, command }: Typed): boolean {
  return command() !== undefined || facts().some((fact) => fact !== 'chatRetention');
}

function isAnswer(typed: Typed, where: Where, { is }: FollowUp): boolean {
  return where.draft !== null && (!ASKING.includes(is) || takesAnswer(typed, where));
}

const ASKING: readonly FollowUp['is'][] = ['aspect', 'about', 'termAsked', 'simply', 'whyNotSaid'];
