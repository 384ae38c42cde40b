import { type Draft, type Field, stageOf } from '../src/domain/form/form';
import { FORMS } from '../src/forms';

/** The question of a form that is open; undefined at its notice, its code and its summary, and without a form. */
export function openField(draft: Draft | null): Field | undefined {
  const stage = draft === null ? undefined : stageOf(FORMS[draft.form], draft);
  return stage?.at === 'question' ? stage.field : undefined;
}
