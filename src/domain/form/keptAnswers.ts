import type { Json } from '../json';
import type { Answers, Field, Form } from './form';

/**
 * What a form still reads of answers given to an older version of it: those to questions that it asks after the
 * answers kept so far, and that their fields still take. The rest is asked anew.
 */
export function keptAnswers(form: Form, given: Answers): Answers {
  return Object.entries(form.fields).reduce<Answers>((kept, [key, field]) => {
    const value = given[key];
    return value !== undefined && isKept(field, kept, key, value) ? { ...kept, [key]: value } : kept;
  }, {});
}

function isKept(field: Field, kept: Answers, key: string, value: Json): boolean {
  // A question may hang on its own answer: that there is no e-mail is said before it could be asked.
  const isAsked = field.askedWhen?.({ ...kept, [key]: value }) ?? true;
  return isAsked && (value === null ? field.optional === true : field.keeps(value, kept));
}
