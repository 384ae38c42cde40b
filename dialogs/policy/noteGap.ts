import type { Understanding } from '../../src/ports/understand';
import { gapExample } from '../../src/recognition/hidden/gapExample';
import { bestProvision } from './answerPolicy';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';

/**
 * Puts down that the policy did not answer, for the privacy officer. Only for what is asked outside of forms: in one,
 * a question may well be an answer. What is about none of the desk's topics is counted, and its words are not kept.
 */
export function noteGap(services: DeskServices, turn: DeskTurn, meant: Understanding): void {
  if (meant.unknown || turn.draft !== null || bestProvision(meant) !== undefined) return;
  const { version } = services.policyInForce().policy;
  const topic = meant.topic ?? '';
  const text = topic === '' ? undefined : gapExample(turn.heard.text);
  const example = text === undefined ? {} : { example: { id: services.random.id(), text } };
  turn.effects.push({ is: 'gap', gap: { version, language: meant.language, topic, ...example } });
}
