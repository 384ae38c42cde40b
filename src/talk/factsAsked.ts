import type { DeskFact } from '../domain/conversation/deskFact';
import type { Choice } from '../domain/conversation/utterance';
import { choicesOf, type Field } from '../domain/form/form';
import { namedChoice, namesChoice, readChoice } from '../recognition/choices/choice';
import type { ActOf } from './act';
import { openField } from './openField';
import type { Typed } from './typed';
import { meaningOf } from './wanted';
import type { Where } from './where';

/** What nobody means as the matter of a complaint or an inquiry. */
const OF_THIS_CHAT: readonly DeskFact[] = ['automatic', 'languages', 'chatRetention', 'learning'];

/** Asks something of the desk itself; nothing where the words answer the open question. */
export function factsAsked(typed: Typed, where: Where): ActOf<'asksDesk'> | undefined {
  const field = openField(where.draft);
  const asked = field === undefined ? askedOutside(typed, where) : askedAt(typed, where, field);
  const facts = field?.story === true ? asked.filter((fact) => OF_THIS_CHAT.includes(fact)) : asked;
  return facts.length === 0 ? undefined : { is: 'asksDesk', facts };
}

/** What an agent has to show: said of their papers, and not of the question that is open, even where it asks for those. */
export function papersAsked({ facts }: Typed, { draft }: Where): ActOf<'asksDesk'> | undefined {
  if (openField(draft)?.story === true || !facts().includes('representative')) return undefined;
  return { is: 'asksDesk', facts: facts() };
}

/** What an agent has to show is what the policy says of it, where it does. */
function askedOutside(typed: Typed, where: Where): readonly DeskFact[] {
  const facts = typed.facts();
  if (!facts.includes('representative') || where.draft !== null) return facts;
  const { topic, answered } = meaningOf(typed, where);
  return topic === 'representative' && answered ? [] : facts;
}

function askedAt(typed: Typed, where: Where, field: Field): readonly DeskFact[] {
  if (asksAmount(typed, where, field)) return ['fee'];
  return isChoice(typed, where, field) ? [] : typed.facts();
}

/** How much it is, at the question about the fee: there no other amount is meant. */
const AMOUNT: Choice = { value: 'amount', label: 'question:fee.tellFirst', alike: 'alike:fee.tellFirst' };
function asksAmount({ text }: Typed, { labels }: Where, { ask }: Field): boolean {
  return ask === 'question:fee.ask' && namedChoice([AMOUNT], text, labels) !== undefined;
}

function isChoice({ text }: Typed, { labels, draft }: Where, field: Field): boolean {
  const choices = choicesOf(field, draft?.answers ?? {});
  return namesChoice(choices, text, labels) || readChoice(choices, text, labels).ok;
}
