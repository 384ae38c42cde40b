import type { DeskFact } from '../../src/domain/conversation/deskFact';
import type { Choice, Utterance } from '../../src/domain/conversation/utterance';
import { choicesOf, type Field } from '../../src/domain/form/form';
import { namesChoice, readChoice } from '../../src/recognition/choices/choice';
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
  if (field !== undefined && isChoice(services, turn, field)) return [];
  const asked = readDeskFact(turn.heard.text);
  const facts = field?.freeWords === true ? asked.filter((fact) => OF_THIS_CHAT.includes(fact)) : asked;
  if (turn.draft === null && facts.length > 0) followScript(turn);
  return facts.flatMap((fact) => tellFact(services, turn, fact));
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
