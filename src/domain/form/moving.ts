import type { Command } from '../conversation/command';
import type { Hearing } from './filling';
import type { Field, Refusal } from './form';

/** Words that move a conversation on; said at a question they are no answer to it, not even to free words. */
const NO_ANSWERS: readonly Command['is'][] = ['goOn', 'send'];

/** Whether a question is passed over; one that has to be answered never is. */
export function passesOver({ optional }: Field, { skips }: Hearing): boolean {
  return optional === true && skips;
}

/** Why words that only move the conversation on are no answer, or undefined when they do not. */
export function movingOnly({ command, skips }: Hearing): Refusal | undefined {
  if (skips) return 'needed';
  return command !== undefined && NO_ANSWERS.includes(command.is) ? 'required' : undefined;
}
