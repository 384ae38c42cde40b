import type { DeskFact } from '../../src/domain/conversation/deskFact';
import type { Choice, Utterance } from '../../src/domain/conversation/utterance';
import { choicesOf, type Field } from '../../src/domain/form/form';
import { namedChoice, namesChoice, readChoice } from '../../src/recognition/choices/choice';
import { readDeskFact } from '../../src/recognition/wishes/deskFact';
import { openField } from '../forms/openField';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { followScript } from './followLanguage';
import { menu, WRITE_TO_STAFF } from './menu';
import { tellFact } from './tellFact';

/** What nobody means as the matter of a complaint or an inquiry. */
const OF_THIS_CHAT: readonly DeskFact[] = ['automatic', 'languages', 'chatRetention', 'learning'];

/** What is asked of the desk itself, answered; nothing where nothing is, or where the words answer the open question. */
export function answersDeskFact(services: DeskServices, turn: DeskTurn): readonly Utterance[] {
  const field = openField(turn.draft);
  const asked = field === undefined ? readDeskFact(turn.heard.text) : askedAt(services, turn, field);
  const facts = field?.freeWords === true ? asked.filter((fact) => OF_THIS_CHAT.includes(fact)) : asked;
  if (turn.draft === null && facts.length > 0) followScript(turn);
  return facts.flatMap((fact) => tellFact(services, turn, fact));
}

function askedAt(services: DeskServices, turn: DeskTurn, field: Field): readonly DeskFact[] {
  if (asksAmount(services, turn, field)) return ['fee'];
  return isChoice(services, turn, field) ? [] : readDeskFact(turn.heard.text);
}

/** How much it is, at the question about the fee: there no other amount is meant. */
const AMOUNT: Choice = { value: 'amount', label: 'question:fee.tellFirst', alike: 'alike:fee.tellFirst' };
function asksAmount({ labels }: DeskServices, { heard }: DeskTurn, { ask }: Field): boolean {
  return ask === 'question:fee.ask' && namedChoice([AMOUNT], heard.text, labels) !== undefined;
}

function isChoice({ labels }: DeskServices, { draft, heard }: DeskTurn, field: Field): boolean {
  const choices = choicesOf(field, draft?.answers ?? {});
  return namesChoice(choices, heard.text, labels) || readChoice(choices, heard.text, labels).ok;
}

/** The same with the menu under the last; whoever asks for the office may write to staff at once. */
export function aboveMenu(said: readonly Utterance[], { state }: DeskTurn): readonly Utterance[] {
  const forOffice = said.some((one) => one.kind === 'say' && one.key.startsWith('fact:contact.'));
  const choices: readonly Choice[] = [...(forOffice ? [WRITE_TO_STAFF] : []), ...menu(state.language)];
  return said.map((one, index) =>
    one.kind === 'say' && index === said.length - 1 ? { ...one, choices } : one,
  );
}
