import type { Request } from 'restify';
import { z } from 'zod';

/** What browsers send forms as; the console takes nothing else. */
export const FORM = 'application/x-www-form-urlencoded';

const field = z.union([z.string(), z.array(z.string())]);
const form = z.record(z.string(), field);

/** The fields of a form as the server read them. A field sent several times is a list, one that is missing empty. */
export interface FormFields {
  /** The field's only value, or the first one. */
  one(name: string): string;
  all(name: string): readonly string[];
}

export function formFields({ body }: Request): FormFields {
  const read = form.safeParse(body);
  const fields = read.success ? read.data : {};
  const all = (name: string) => [fields[name] ?? []].flat();
  return { all, one: (name) => all(name)[0] ?? '' };
}

/** A text area's content: browsers send every line end as two characters. */
export const writtenText = (text: string): string => text.replace(/\r\n?/gu, '\n');

/** What stands after the question mark of a request's address. */
export function queryOf({ url }: Request): URLSearchParams {
  return new URL(url ?? '', 'http://localhost').searchParams;
}
