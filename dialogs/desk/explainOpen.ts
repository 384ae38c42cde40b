import type { DialogContext } from 'botbuilder-dialogs';
import type { MessageKey } from '../../locales';
import type { Say } from '../../src/domain/conversation/utterance';
import { choicesOf, type Field } from '../../src/domain/form/form';
import type { AskedAbout } from '../../src/recognition/wishes/askedClause';
import { readAsksAbout } from '../../src/recognition/wishes/asksAbout';
import { readCommand } from '../../src/recognition/wishes/command';
import { asksForCode } from '../byCode/codeMissing';
import { openField } from '../forms/openField';
import { askOpenAgain } from './askOpenAgain';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { askedBeside, type Explained, openAsked } from './openAsked';

/**
 * Whoever asks about the open question is told its reason, its meaning, an example, or whether it must be answered,
 * and the question stands again. Where free words are asked for a question may be the answer: there it has to be
 * certain that the open question is meant.
 */
export async function explainOpen(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const open = openAsked(dc, turn);
  if (open === undefined || asksForCode(dc, turn) || isCommand(turn)) return false;
  const meant = whatIsAsked(services, turn, open);
  if (meant === undefined) return false;
  turn.said.push(explanation(turn, meant));
  await askOpenAgain(dc, turn);
  return true;
}

/** A command does what it says, but for passing over what cannot be passed over. */
function isCommand({ draft, heard }: DeskTurn): boolean {
  const command = readCommand(heard.text);
  return command !== undefined && (command.is !== 'skip' || openField(draft)?.optional === true);
}

interface Meant {
  readonly of: Explained;
  readonly asked: AskedAbout;
}

/** What is asked of the open question, or why another one of the form is asked where that is named. */
function whatIsAsked(services: DeskServices, turn: DeskTurn, open: Explained): Meant | undefined {
  const { text } = turn.heard;
  const field = openField(turn.draft);
  const certain = field?.freeWords === true;
  const named = [...namesOf(services, open), ...offeredAt(services, turn, field)];
  const asked = readAsksAbout(text, { named, certain });
  if (asked !== undefined) return { of: open, asked };
  const other = certain ? undefined : whyBeside(services, turn, open);
  return other === undefined ? undefined : { of: other, asked: 'why' };
}

/** Why which other question of the form is asked. First whether any is meant, since hardly any message asks that. */
function whyBeside(services: DeskServices, turn: DeskTurn, open: Explained): Explained | undefined {
  const asksWhy = (named: readonly string[]) => readAsksAbout(turn.heard.text, { named }) === 'why';
  const others = askedBeside(turn, open);
  if (!asksWhy(others.flatMap((id) => namesOf(services, id)))) return undefined;
  return others.find((id) => asksWhy(namesOf(services, id)));
}

const namesOf = ({ labels }: DeskServices, of: Explained): readonly string[] =>
  labels(`alike:asked.${of}`).flatMap((line) => line.split('|'));

function offeredAt(
  { labels }: DeskServices,
  { draft }: DeskTurn,
  field: Field | undefined,
): readonly string[] {
  const choices = field === undefined ? [] : choicesOf(field, draft?.answers ?? {});
  return choices.flatMap(({ label, values }) => labels(label, values));
}

function explanation({ draft }: DeskTurn, { of, asked }: Meant): Say {
  if (asked === 'why') return told(`explain:${of}.why`, `explain:${of}.must`);
  if (asked === 'must' || asked === 'ifNot') return told(`explain:${of}.must`);
  const example = asked === 'example' ? (openField(draft)?.example ?? BESIDE_FORMS[of]) : undefined;
  if (example === undefined) return told(`explain:${of}.what`);
  return { kind: 'say', key: 'form:example', values: { example: { key: example } } };
}

function told(first: MessageKey, then?: MessageKey): Say {
  if (then === undefined) return { kind: 'say', key: 'explain:one', values: { first: { key: first } } };
  return { kind: 'say', key: 'explain:both', values: { first: { key: first }, then: { key: then } } };
}

/** Examples of the questions that are no field; of the others what is meant tells more. */
const BESIDE_FORMS: Readonly<Partial<Record<Explained, MessageKey>>> = {
  address: 'inquiry:email.example',
  newsAddress: 'inquiry:email.example',
  code: 'explain:code.example',
  newsCode: 'explain:code.example',
  numberCode: 'explain:code.example',
  number: 'explain:number.example',
};
