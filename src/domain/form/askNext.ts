import type { Utterance } from '../conversation/utterance';
import { askFor } from './askFor';
import type { Filling, Step } from './filling';
import { type Draft, stageOf } from './form';
import { settled } from './keepAnswers';
import { withNoticeSaid } from './noticeSaid';

/** Asks for what is missing; nothing about where the customer stands is remembered but the draft itself. */
export function askNext(filling: Filling, given: Draft, before: readonly Utterance[] = []): Step {
  const noticed = withNoticeSaid(filling, given);
  const draft = settled(filling, noticed.draft);
  const said = [...before, ...noticed.say];
  const stage = stageOf(filling.form, draft);
  if (stage.at === 'identity') return { draft, say: said, next: 'identity' };
  if (stage.at === 'confirm' && !filling.form.confirm) return { draft, say: said, next: 'submit' };
  return { draft, say: [...said, ...askFor(filling, draft, stage)], next: 'answer' };
}
