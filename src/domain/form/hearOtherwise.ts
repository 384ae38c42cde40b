import type { Utterance } from '../conversation/utterance';
import { refusalOf } from './askFor';
import { askNext } from './askNext';
import { choiceAnew } from './choiceAnew';
import { readingsOf, refusedDraft } from './doubt';
import type { Filling, Hearing, OpenQuestion, Step } from './filling';
import type { Draft } from './form';
import { notedOf, toldBeforehand, unasked, withAnswers } from './keepAnswers';
import { moreWords, withWordsBeside } from './moreWords';
import { isLeftOut } from './moving';
import type { Refusal } from './refusal';
import { chosenAgain, repeatsAnswer } from './repeats';

const LEFT_OUT: Utterance = { kind: 'say', key: 'form:leftOut' };
const GOING_ON: Utterance = { kind: 'say', key: 'desk:goingOn' };

interface Refused extends OpenQuestion {
  readonly reason: Refusal;
}

/** What is no answer to the open question may be one to another, or belong to what was told before. */
export function hearOtherwise(filling: Filling, draft: Draft, hearing: Hearing, refused: Refused): Step {
  if (hearing.courteous) return askNext(filling, draft);
  const reading = { ...filling.reading, answers: draft.answers };
  if (readingsOf(refused.field, hearing.typed, reading).length > 0)
    return askInDoubt(filling, draft, hearing, refused);
  return (
    hearOfOthers(filling, draft, hearing, refused) ??
    goOnWithout(filling, draft, hearing, refused) ??
    refuseAs(filling, refusedDraft(draft, undefined), hearing, refused)
  );
}

/** The reading is asked; what was told beside it is kept. */
function askInDoubt(filling: Filling, draft: Draft, hearing: Hearing, refused: Refused): Step {
  const early = toldBeforehand(filling, draft, hearing, refused.key);
  const kept = early?.draft ?? withWordsBeside(filling, draft, hearing);
  return refuseAs(filling, refusedDraft(kept, hearing.typed), hearing, refused);
}

const refuseAs = (filling: Filling, draft: Draft, { typed }: Hearing, { reason }: Refused): Step => ({
  draft,
  say: refusalOf(filling, draft, typed, reason),
  next: 'answer',
});

/** Another choice of before, answers to other questions, or more of a story. */
function hearOfOthers(
  filling: Filling,
  draft: Draft,
  hearing: Hearing,
  { key, field }: OpenQuestion,
): Step | undefined {
  const anew = choiceAnew(filling, draft, hearing, { key, field });
  if (anew !== undefined) return anew;
  const early = toldBeforehand(filling, draft, hearing, key) ?? moreWords(filling, draft, hearing, field);
  return early && askNext(filling, early.draft, [notedOf(filling.form, early.told)]);
}

/** Nothing is refused of who only agrees, nor once more of who need not answer. */
function goOnWithout(
  filling: Filling,
  draft: Draft,
  hearing: Hearing,
  { key, field }: OpenQuestion,
): Step | undefined {
  if (onlyAgrees(filling, draft, hearing)) return askNext(filling, unasked(draft), [GOING_ON]);
  if (!isLeftOut(field, draft)) return undefined;
  return askNext(filling, withAnswers(filling, draft, { ...draft.answers, [key]: null }), [LEFT_OUT]);
}

/** A yes, or an answer of before said once more, is nothing to refuse: the question stands as it was. */
function onlyAgrees({ form, reading }: Filling, { answers }: Draft, hearing: Hearing): boolean {
  const { yes, typed, pieces } = hearing;
  if (yes || repeatsAnswer(answers, typed)) return true;
  const isChosenAgain = (piece: string) =>
    Object.keys(chosenAgain(form, { ...reading, answers }, piece)).length > 0;
  return pieces.length > 0 && pieces.every(isChosenAgain);
}
