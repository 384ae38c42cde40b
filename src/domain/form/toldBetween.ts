import type { Answers, Form } from './form';

/** With what is said between the lines: whoever gives an address where it is asked how to answer wants the answer there. */
export function withImplied(
  { form, answers }: { readonly form: Form; readonly answers: Answers },
  told: Answers,
): Answers {
  const open = form.fields['answer'] !== undefined && (told['answer'] ?? answers['answer']) === undefined;
  const way = open ? WAYS.find(([key]) => told[key] !== undefined)?.[1] : undefined;
  return { ...told, ...(way === undefined ? {} : { answer: way }), ...ownGround(form, answers, told) };
}

/** Whoever gives a reason in their own words, and none of the law's, has given their own. */
function ownGround({ fields }: Form, answers: Answers, told: Answers): Answers {
  const given = told['ground'] ?? answers['ground'];
  return fields['ground'] === undefined || given !== undefined || told['groundWords'] === undefined
    ? {}
    : { ground: 'other' };
}

const WAYS = [
  ['email', 'email'],
  ['phone', 'phone'],
] as const;
