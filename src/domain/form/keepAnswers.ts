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
  return told[open] === undefined || Object.keys(told).length < 2 ? undefined : told;
}

/** The draft with all that was told: it puts earlier answers right, and what was not asked yet waits for its question. */
export function withTold(draft: Draft, told: Answers): Draft {
  const isAnswered = ([key]: readonly [string, unknown]) => draft.answers[key] !== undefined;
  const anew = Object.entries(told).filter(isAnswered);
  const early = Object.entries(told).filter((one) => !isAnswered(one));
  return {
    ...unasked(draft),
    answers: { ...draft.answers, ...Object.fromEntries(anew) },
    told: { ...draft.told, ...Object.fromEntries(early) },
  };
}

/** The draft with these answers, as far as they are still asked for. */
export function withAnswers({ form }: Filling, draft: Draft, answers: Answers): Draft {
  return { ...unasked(draft), answers: relevantAnswers(form, answers) };
}

/** With what was told before the questions that are asked now; a way to reach the person makes it a received one. */
export function settled({ form, now }: Filling, draft: Draft): Draft {
  const answered = absorbTold(form, draft);
  const received = draft.receivedAt === undefined && waysToReach(answered.answers).length > 0;
  return received ? { ...answered, receivedAt: now } : answered;
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
