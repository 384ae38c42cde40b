import type { Fields, Form } from '../domain/form/form';
import type { Reaching } from '../domain/form/reach';

/** A form whose questions about reaching the person are called and answered as everywhere in the house. */
export function defineForm<F extends Fields>(form: Form<F> & { readonly fields: Reaching<F> }): Form {
  return form;
}
