import { choicesOf, type Field } from '../domain/form/form';
import { saysCodeIsMissing } from '../recognition/contact/codeMissing';
import { foldPhrase } from '../recognition/text/fold';
import { readAsksAbout } from '../recognition/wishes/asksAbout';
import type { ActOf } from './act';
import { askedBeside, type Explained } from './explained';
import { openField } from './openField';
import type { Typed } from './typed';
import type { Where } from './where';

/**
 * Asks about the open question, or why another one of the form is asked. Where free words are asked for a question may be
 * the answer: there it has to be certain that the open question is meant.
 */
export function asksAboutOpen(typed: Typed, where: Where): ActOf<'asksAbout'> | undefined {
  const { explained: open } = where;
  if (open === undefined || missesCode(typed, where) || isCommand(typed, where)) return undefined;
  return ofOpen(typed, where, open) ?? whyBeside(typed, where, open);
}

function ofOpen(typed: Typed, where: Where, open: Explained): ActOf<'asksAbout'> | undefined {
  const field = openField(where.draft);
  const certain = field?.freeWords === true;
  const named = [...namesOf(where, open), ...offeredAt(where, field)];
  const asked = readAsksAbout(typed.text, { named, certain });
  return asked && { is: 'asksAbout', of: open, asked };
}

/** "Where is the code?" asks nothing about the question for it. */
export function missesCode({ text }: Typed, { awaitsCode }: Where): boolean {
  return awaitsCode && saysCodeIsMissing(text);
}

/** A command does what it says, but for passing over what cannot be passed over. */
function isCommand({ command: read }: Typed, { draft }: Where): boolean {
  const command = read();
  return command !== undefined && (command.is !== 'skip' || openField(draft)?.optional === true);
}

/** Why which other question of the form is asked. First whether any is meant, since hardly any message asks that. */
function whyBeside({ text }: Typed, where: Where, open: Explained): ActOf<'asksAbout'> | undefined {
  if (openField(where.draft)?.freeWords === true) return undefined;
  const asksWhy = (named: readonly string[]) => readAsksAbout(text, { named }) === 'why';
  const others = askedBeside(where.draft, open);
  if (!asksWhy(others.flatMap((id) => namesOf(where, id)))) return undefined;
  const other = others.find((id) => asksWhy(namesOf(where, id)));
  return other && { is: 'asksAbout', of: other, asked: 'why' };
}

/** The question of the form beside the open one that is named in the words, and the open one is not. */
export function namedBeside(text: string, where: Where): Explained | undefined {
  const { explained: open, draft } = where;
  if (open === undefined || saysAny(text, namesOf(where, open))) return undefined;
  return askedBeside(draft, open).find((id) => saysAny(text, namesOf(where, id)));
}

function saysAny(text: string, names: readonly string[]): boolean {
  const said = ` ${foldPhrase(text)} `;
  return names.some((name) =>
    said.includes(/^[a-z]/iu.test(name) ? ` ${foldPhrase(name)} ` : foldPhrase(name)),
  );
}

const namesOf = ({ labels }: Where, id: Explained): readonly string[] =>
  labels(`alike:asked.${id}`).flatMap((line) => line.split('|'));

function offeredAt({ labels, draft }: Where, field: Field | undefined): readonly string[] {
  const choices = field === undefined ? [] : choicesOf(field, draft?.answers ?? {});
  return choices.flatMap(({ label, values }) => labels(label, values));
}
