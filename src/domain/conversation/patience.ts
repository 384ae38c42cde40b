import type { Ask, Choice, Say } from './utterance';
import { commandButton } from './button';

/** After so many unreadable answers to one question the customer gets an example, and is offered a person. */
export const PATIENCE = 3;
const ASK_A_PERSON: Choice = { value: commandButton('human'), label: 'desk:choice.human' };

/** A question as it is asked again after so many answers that could not be read. */
export function askPatiently<Asked extends Ask | Say>(asked: Asked, refusals: number): Asked {
  return refusals < PATIENCE ? asked : { ...asked, choices: [...(asked.choices ?? []), ASK_A_PERSON] };
}
