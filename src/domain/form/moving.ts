import type { Command } from '../conversation/command';
import type { Hearing } from './filling';
import type { Draft, Field } from './form';
import type { Refusal } from './refusal';

/** Words that move a conversation on; said at a question they are no answer to it, not even to free words. */
const NO_ANSWERS: readonly Command['is'][] = ['goOn', 'send'];

/** Whether a question is passed over, also by going on or wanting to send; one that has to be answered never is. */
export function passesOver({ optional }: Field, { skips, command }: Hearing): boolean {
  return optional === true && (skips || isOnward(command));
}

const isOnward = (command: Command | undefined): boolean =>
  command !== undefined && NO_ANSWERS.includes(command.is);

/** So often an answer is refused, the last time with an example, before a question that need not be answered is left out. */
const REFUSED = 3;

/** Whether a question that need not be answered was asked in vain often enough. */
export const isLeftOut = ({ optional }: Field, { refusals = 0 }: Draft): boolean =>
  optional === true && refusals >= REFUSED;

/** Why words that only move the conversation on are no answer, not twice running the same; undefined for any others. */
export function movingOnly({ refusals = 0 }: Draft, { command, skips }: Hearing): Refusal | undefined {
  if (skips) return refusals % 2 === 0 ? 'needed' : 'required';
  return isOnward(command) ? 'required' : undefined;
}
