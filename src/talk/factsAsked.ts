import type { DeskFact } from '../domain/conversation/deskFact';
import { choicesOf, type Field } from '../domain/form/form';
import { namesChoice, readChoice } from '../recognition/choices/choice';
import type { ActOf } from './act';
import { openField } from './openField';
import type { Typed } from './typed';
import type { Where } from './where';

/** What nobody means as the matter of a complaint or an inquiry. */
const OF_THIS_CHAT: readonly DeskFact[] = ['automatic', 'languages', 'chatRetention', 'learning'];

/** Asks something of the desk itself; nothing where the words answer the open question. */
export function factsAsked(typed: Typed, where: Where): ActOf<'asksDesk'> | undefined {
  const field = openField(where.draft);
  if (field !== undefined && isChoice(typed, where, field)) return undefined;
  const asked = typed.facts();
  const facts = field?.freeWords === true ? asked.filter((fact) => OF_THIS_CHAT.includes(fact)) : asked;
  return facts.length === 0 ? undefined : { is: 'asksDesk', facts };
}

function isChoice({ text }: Typed, { labels, draft }: Where, field: Field): boolean {
  const choices = choicesOf(field, draft?.answers ?? {});
  return namesChoice(choices, text, labels) || readChoice(choices, text, labels).ok;
}
