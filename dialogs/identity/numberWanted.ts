import type { HiddenAt } from '../../src/domain/conversation/conversation';
import type { Draft } from '../../src/domain/form/form';
import type { Json } from '../../src/domain/json';
import { FORMS } from '../../src/forms';
import { HIDDEN_MARK } from '../../src/recognition/hidden/forbidden';
import { mayHoldNumber, openQuestion, questionOf } from '../../src/talk/openField';

/**
 * Whether a number that was hidden may be typed once more: while a question is open, and the answer that it was hidden
 * in has its mark, or has a place for a number.
 */
export function isWanted(draft: Draft | null, hiddenAt: HiddenAt): hiddenAt is Required<HiddenAt> {
  const { question } = hiddenAt;
  const key = draft === null ? undefined : keyOf(draft, question);
  if (draft === null || key === undefined || openQuestion(draft) === undefined) return false;
  const field = FORMS[draft.form].fields[key];
  return hasMark(draft.answers[key]) || (field !== undefined && mayHoldNumber(field));
}

/** The key of a question of this draft, if it is one of them. */
export function keyOf(draft: Draft, question: string | undefined): string | undefined {
  const own = questionOf(draft, '');
  return question?.startsWith(own) === true ? question.slice(own.length) : undefined;
}

export function hasMark(answer: Json | undefined): answer is string {
  return typeof answer === 'string' && answer.includes(HIDDEN_MARK);
}
