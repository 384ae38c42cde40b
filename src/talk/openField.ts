import { saysAll } from '../recognition/choices/allData';
import type { Input } from '../domain/conversation/utterance';
import { choicesOf, type Draft, type Field, stageOf } from '../domain/form/form';
import { formOf } from '../forms';
import { type LabelsOf, namesChoice } from '../recognition/choices/choice';

interface OpenQuestion {
  /** The same for as long as this question of this draft is open. */
  readonly id: string;
  readonly key: string;
  readonly field: Field;
}

/** The question of a form that is open; undefined at its notice, its code and its summary, and without a form. */
export function openQuestion(draft: Draft | null): OpenQuestion | undefined {
  const stage = draft === null ? undefined : stageOf(formOf(draft), draft);
  if (draft === null || stage?.at !== 'question') return undefined;
  const { key, field } = stage;
  return { id: questionOf(draft, key), key, field };
}

/** Names a question of a draft, open or not. */
export const questionOf = (draft: Draft, key: string): string => `${draft.id}.${key}`;

export function openField(draft: Draft | null): Field | undefined {
  return openQuestion(draft)?.field;
}

/** What names a choice of the open question is its answer, though it may be a command elsewhere: "no longer needed". */
export function namesOpenChoice(draft: Draft | null, typed: string, labels: LabelsOf): boolean {
  const field = openField(draft);
  if (field === undefined) return false;
  const choices = choicesOf(field, draft?.answers ?? {});
  return (
    namesChoice(choices, typed, labels) || (choices.some(({ value }) => value === 'all') && saysAll(typed))
  );
}

/** Whether its answer is words of the customer's own, and not one of a list. */
export function takesWords({ input: { kind }, takesNumbers }: Field): boolean {
  return kind !== 'choice' || takesNumbers === true;
}

/** What a line of text may ask for that no number answers: a name, a country. */
const NO_NUMBERS: readonly Input['autocomplete'][] = ['name', 'off'];
const HOLD_NUMBERS: readonly Input['kind'][] = ['text', 'longText', 'phone'];

/** Whether the answer to a question may hold a number such as that of an invoice. */
export function mayHoldNumber({ input: { kind, autocomplete }, takesNumbers }: Field): boolean {
  return takesNumbers === true || (HOLD_NUMBERS.includes(kind) && !NO_NUMBERS.includes(autocomplete));
}
