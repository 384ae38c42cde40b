import type { Json } from '../json';
import { type Answers, askedFields, type Draft, type Field, type Form } from './form';

/** The draft with what was told before its question, as far as the questions now asked take it. */
export function absorbTold(form: Form, draft: Draft): Draft {
  const { told = {}, ...rest } = draft;
  const taken = Object.keys(form.fields).find((key) => isWaiting(form, draft.answers, key, told));
  if (taken === undefined) return draft;
  const key = toldAs(taken, told);
  const { [key]: value = null, ...left } = told;
  const answers = { ...draft.answers, [taken]: value };
  return absorbTold(form, { ...rest, answers, ...(Object.keys(left).length === 0 ? {} : { told: left }) });
}

/** Whether an answer was told and is asked for now; what only some are asked is an answer of whoever tells it. */
function isWaiting(form: Form, answers: Answers, key: string, told: Answers): boolean {
  const [field, value] = [form.fields[key], told[toldAs(key, told)]];
  if (field === undefined || answers[key] !== undefined || !isTaken(field, value, answers)) return false;
  const isAsked = (given: Answers) => askedFields(form, given).some(([asked]) => asked === key);
  return isAsked(answers) || isAsked({ ...answers, [key]: value ?? null });
}

const isTaken = (field: Field, value: Json | undefined, answers: Answers): boolean =>
  value !== undefined && value !== null && field.keeps(value, answers);

/** Whoever says their name before it is known for whom they ask has told how they themselves are called. */
const TOLD_AS: Readonly<Record<string, string>> = { representativeName: 'name' };
const toldAs = (key: string, told: Answers): string => (key in told ? key : (TOLD_AS[key] ?? key));
