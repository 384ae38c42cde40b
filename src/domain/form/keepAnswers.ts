import type { Filling, Hearing } from './filling';
import { type Answers, type Draft, relevantAnswers } from './form';
import { waysToReach } from './reach';
import { absorbTold, toldIn } from './told';

/** Several answers at once, the open question's among them; undefined where the message is one answer, or none. */
export function toldAtOnce(
  { form, reading }: Filling,
  { answers }: Draft,
  { pieces, command }: Hearing,
  open: string,
): Answers | undefined {
  if (command !== undefined || pieces.length < 2) return undefined;
  const told = toldIn({ form, answers, open, reading }, pieces);
  return told.answers[open] === undefined || Object.keys(told.answers).length < 2 ? undefined : told.answers;
}

/** The draft with all that was told: what was not asked yet waits for its question. */
export function withTold(filling: Filling, draft: Draft, told: Answers): Draft {
  return withAnswers(filling, { ...draft, told: { ...draft.told, ...told } }, draft.answers);
}

/** The draft with these answers, and with what was told before questions that they lead to. */
export function withAnswers({ form, now }: Filling, draft: Draft, given: Answers): Draft {
  const kept = absorbTold(form, { ...unasked(draft), answers: relevantAnswers(form, given) });
  const received = draft.receivedAt === undefined && waysToReach(kept.answers).length > 0;
  return received ? { ...kept, receivedAt: now } : kept;
}

/** The draft without what belonged to the question that was open. */
export function unasked({
  refusals: _forgiven,
  choosing: _chosen,
  doubted: _settled,
  ...draft
}: Draft): Draft {
  return draft;
}
