import type { DialogContext } from 'botbuilder-dialogs';
import type { MessageKey } from '../../locales';
import { NOTICE_CHOICES } from '../../src/domain/form/askFor';
import type { Say } from '../../src/domain/conversation/utterance';
import { choicesOf } from '../../src/domain/form/form';
import type { AskedAbout } from '../../src/recognition/wishes/askedClause';
import { readAsksAbout } from '../../src/recognition/wishes/asksAbout';
import { readCommand } from '../../src/recognition/wishes/command';
import { asksForCode } from '../byCode/codeMissing';
import { openField } from '../forms/openField';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { type Explained, openAsked } from './openAsked';

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
  const named = namesOf(services, turn, open);
  const asked = readAsksAbout(turn.heard.text, { named, certain: openField(turn.draft)?.freeWords === true });
  if (asked === undefined) return false;
  turn.said.push(explanation(turn, open, asked));
  await askAgain(dc, turn, open);
  return true;
}

/** A command does what it says, but for passing over what cannot be passed over. */
function isCommand({ draft, heard }: DeskTurn): boolean {
  const command = readCommand(heard.text);
  return command !== undefined && (command.is !== 'skip' || openField(draft)?.optional === true);
}

/** What the open question asks for, and what it offers to choose. */
function namesOf({ labels }: DeskServices, { draft }: DeskTurn, open: Explained): readonly string[] {
  const field = openField(draft);
  const choices = field === undefined ? [] : choicesOf(field, draft?.answers ?? {});
  const offered = choices.flatMap(({ label, values }) => labels(label, values));
  const words = labels(`alike:asked.${open}`).flatMap((line) => line.split('|'));
  return [...words, ...offered];
}

function explanation({ draft }: DeskTurn, open: Explained, asked: AskedAbout): Say {
  if (asked === 'why') return told(`explain:${open}.why`, `explain:${open}.must`);
  if (asked === 'must' || asked === 'ifNot') return told(`explain:${open}.must`);
  const example = asked === 'example' ? (openField(draft)?.example ?? BESIDE_FORMS[open]) : undefined;
  if (example === undefined) return told(`explain:${open}.what`);
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

/** The notice is not read out once more: it stands above. */
function askAgain(dc: DialogContext, turn: DeskTurn, open: Explained): Promise<void> {
  if (open !== 'notice') return dc.repromptDialog();
  turn.said.push({ kind: 'say', key: 'form:noticeGoOn', choices: NOTICE_CHOICES });
  return Promise.resolve();
}
