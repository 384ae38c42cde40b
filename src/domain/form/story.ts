import type { Answers, Form, Reading } from './form';

/** So many UTF-16 units somebody tells at least; what is shorter was meant for the question. */
export const TELLS = 12;

/** What a form of one's own words is about, with more of it; undefined for other forms, and before anything was told. */
export function withMoreOfStory(
  form: Form,
  answers: Answers,
  more: string,
  reading: Omit<Reading, 'answers'>,
): Answers | undefined {
  const [[key, field] = ['', undefined]] = Object.entries(form.fields);
  const before = answers[key];
  if (field?.freeWords !== true || typeof before !== 'string') return undefined;
  const read = field.read(`${before}\n${more}`, { ...reading, answers: {} });
  return read.ok ? { [key]: read.value } : undefined;
}
