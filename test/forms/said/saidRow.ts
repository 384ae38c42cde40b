import type { Answers } from '../../../src/domain/form/form';
import type { Json } from '../../../src/domain/json';
import type { FORMS } from '../../../src/forms';

/** A question of a form, what was answered before it, and what is said to it with what that means. */
export type SaidRow = readonly [
  form: keyof typeof FORMS,
  question: string,
  answers: Answers,
  said: readonly (readonly [words: string, meant: Json])[],
];
