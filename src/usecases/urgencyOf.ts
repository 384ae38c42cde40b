import type { Json } from '../domain/json';
import { URGENCIES, type Urgency } from '../domain/ticket/urgency';
import { tellsDanger } from '../recognition/wishes/danger';
import { namesLeak } from '../recognition/wishes/leak';

const TELLS: Readonly<Record<Urgency, (words: string) => boolean>> = { danger: tellsDanger, leak: namesLeak };

/** All that makes urgent what was told, the most urgent first. It goes by words: somebody has to look. */
export function urgenciesOf(told: Json): readonly Urgency[] {
  const texts = textsIn(told);
  return URGENCIES.filter((urgency) => texts.some(TELLS[urgency]));
}

/** Every text among the answers, at any depth; a choice is there as its value, and the reason `leak` names one too. */
function textsIn(answer: Json): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsIn) : [];
}
