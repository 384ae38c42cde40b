import { readButton } from '../../src/domain/conversation/readButton';
import type { Choice, Utterance } from '../../src/domain/conversation/utterance';
import type { DeskTurn } from './deskTurn';

/** Where others read along nothing is offered that is refused there: passages of the policy, and the other language. */
export function offerNothingPersonal(turn: DeskTurn): void {
  if (turn.group) turn.said.splice(0, turn.said.length, ...turn.said.map(withoutPersonal));
}

function withoutPersonal(utterance: Utterance): Utterance {
  if (!('choices' in utterance)) return utterance;
  return { ...utterance, choices: utterance.choices.filter(isOpen) };
}

function isOpen({ value }: Choice): boolean {
  const button = readButton(value);
  if (button === undefined) return true;
  return button.is === 'quote' || (button.is === 'command' && button.command.is === 'language');
}
