import type { Json } from '../domain/json';
import { askedFields, type Field, type Form } from '../domain/form/form';
import { formOf } from '../forms';
import { dateAnew } from '../recognition/dates/dateWithin';
import { nameAnew } from '../recognition/names/nameAnew';
import type { ActOf } from './act';
import { openField } from './openField';
import type { Typed } from './typed';
import type { Where } from './where';

/** Whoever puts an answer right so says little beside it. In UTF-16 units. */
const LONGEST = 160;

/**
 * An answer that is told once more and is another now, though no word says that the one before was wrong: a name that is
 * a slip's breadth from the given one, another day where a day was told. Where words of one's own, what stands in the
 * records or an answer of the same kind is asked for, it is an answer.
 */
export function givenAnew(typed: Typed, where: Where): ActOf<'corrects'> | undefined {
  const { draft } = where;
  const open = openField(draft);
  const isMeant = typed.text.length <= LONGEST && !typed.asks() && !takesAny(open);
  if (draft === null || !isMeant) return undefined;
  const given = { ...draft.told, ...draft.answers };
  const form = formOf(draft);
  const mayBeAnew = ([key, field]: readonly [string, Field]) =>
    !isAlike(field, open) && !tellsBoth(typed, form, given[key]);
  for (const [key, field] of askedFields(form, given).filter(mayBeAnew)) {
    const found = anew(field, typed.text, given[key], where);
    if (found !== undefined) return actOf(typed, key, found);
  }
  return undefined;
}

/** What stands in the records and what is right, of which one is what was given. */
const tellsBoth = ({ text }: Typed, { fields }: Form, before: Json | undefined): boolean =>
  typeof before === 'string' &&
  text.includes(before) &&
  Object.values(fields).some(({ aboutRecords }) => aboutRecords === true);

const takesAny = (open: Field | undefined): boolean =>
  open?.freeWords === true || open?.aboutRecords === true;

interface Found {
  readonly value: string;
  readonly at: readonly [number, number];
}

function anew(field: Field, text: string, before: Json | undefined, where: Where): Found | undefined {
  if (typeof before !== 'string') return undefined;
  const found = isName(field) ? named(text, before) : dated(field, text, { before, where });
  return found?.value === before ? undefined : found;
}

function named(text: string, before: string): Found | undefined {
  const found = nameAnew(text, before);
  return found && { value: found.name, at: found.at };
}

interface Told {
  readonly before: string;
  readonly where: Where;
}
function dated({ input }: Field, text: string, { before, where }: Told): Found | undefined {
  const found = input.kind === 'date' ? dateAnew(text, before, where) : undefined;
  return found && { value: found.date, at: found.at };
}

const isName = ({ input }: Field): boolean => input.autocomplete === 'name';

const isAlike = (field: Field, open: Field | undefined): boolean =>
  open !== undefined && (isName(field) ? isName(open) : field.input.kind === open.input.kind);

/** How a sentence ends that says no more. */
const ENDS = /^\s?(?:生まれ)?(?:でした|です|だった|だ|やった|や|desu|deshita)/u;

function actOf({ text }: Typed, key: string, { value, at: [from, to] }: Found): ActOf<'corrects'> {
  const rest = `${text.slice(0, from)}\n${text.slice(to).replace(ENDS, '')}`;
  return { is: 'corrects', corrected: { key, value }, rest };
}
