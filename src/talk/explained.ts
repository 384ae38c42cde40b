import type { locales } from '../../locales';
import { askedFields, type Draft, type Field, stageOf } from '../domain/form/form';
import { askedAt } from '../domain/form/askedAt';
import { formOf } from '../forms';

type Explain = (typeof locales)['ja']['explain'];
/** A question that can be explained: a field of a form, or one that is no field. */
export type Explained = { [K in keyof Explain]: Explain[K] extends string ? never : K }[keyof Explain];

/** What a form asks now, by the name of its explanation. A field has its own name in every form; a test holds them to it. */
export function askedInForm(draft: Draft): Explained | undefined {
  const stage = stageOf(formOf(draft), draft);
  const asked = askedAt(stage, draft);
  return stage.at === 'question' ? explainedAs(stage.key, stage.field) : (asked as Explained | undefined);
}

const explainedAs = (key: string, field: Field): Explained => (field.explainedAs ?? key) as Explained;

/** What else the form may ask, whether or not it does as its answers stand. */
export function mayAskBeside(draft: Draft | null, open: Explained): readonly Explained[] {
  if (draft === null) return [];
  const all = Object.entries(formOf(draft).fields).map(([key, field]) => explainedAs(key, field));
  const rest = all.filter((id) => id !== open);
  // Until it is known for whom somebody asks, their name is that of whoever asks for themselves.
  const own = rest.filter((id) => id === 'name' && draft.answers['who'] === undefined);
  return [...new Set([...askedBeside(draft, open), ...own, ...rest])];
}

/** What else the form asks, as its answers stand. */
export function askedBeside(draft: Draft | null, open: Explained): readonly Explained[] {
  if (draft === null) return [];
  const form = formOf(draft);
  const fields = askedFields(form, draft.answers).map(([key, field]) => explainedAs(key, field));
  const all: readonly Explained[] = form.identity === 'code' ? ['address', 'code', ...fields] : fields;
  return all.filter((id) => id !== open);
}
