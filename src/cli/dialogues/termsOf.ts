import type { MessageKey } from '../../../locales';
import type { Button } from '../../domain/conversation/button';
import type { Command } from '../../domain/conversation/command';
import { readButton } from '../../domain/conversation/readButton';
import type { Utterance } from '../../domain/conversation/utterance';
import { formFor } from '../../forms';
import { type GuideId, GUIDES } from '../../forms/guides';
import type { Seen } from './seen';
import type { Row } from './termOf';
import { TERMS } from './terms';

/** Where the conversation stands after a turn: the form that is open names its questions. */
type Standing = Pick<Seen, 'form' | 'open'>;

/** What an utterance says. */
export function termsOf(said: Utterance, standing: Standing): readonly string[] {
  switch (said.kind) {
    case 'quote':
      return [`quote:${said.provision}`];
    case 'staff':
      return ['other'];
    case 'summary':
    case 'receipt':
      return [said.kind];
    case 'say':
    case 'ask':
      return ofField(said, standing) ?? ofMessage(said);
  }
}

type Worded = Extract<Utterance, { kind: 'say' | 'ask' }>;

/** Of the question of a field, or an example of its answer; undefined for all else. */
function ofField({ key, values = {} }: Worded, standing: Standing): readonly string[] | undefined {
  if (QUESTION.test(key)) return [`ask:${fieldWhose('ask', key, standing)}`];
  const { example } = values;
  if (key !== 'form:example' || typeof example !== 'object' || !('key' in example)) return undefined;
  const [, beside] = EXPLAINED.exec(example.key) ?? [];
  return [`example:${beside ?? fieldWhose('example', example.key, standing)}`];
}

/** The example of a question that is no field. */
const EXPLAINED = /^explain:(\w+)\.example$/u;

const QUESTION = /^(?:question|complaint|inquiry):.+\.ask$/u;

/** The field of the open form that has these words; the address that a code goes to is asked for in those of a field. */
function fieldWhose(words: 'ask' | 'example', key: string, { form, open }: Standing): string {
  const fields = open === 'address' ? [] : Object.entries(formFor(form ?? '')?.fields ?? {});
  return fields.find(([, field]) => field[words] === key)?.[0] ?? 'address';
}

function ofMessage({ key, values = {}, choices = [] }: Worded): readonly string[] {
  const row = (TERMS as Readonly<Partial<Record<MessageKey, Row>>>)[key];
  if (row === undefined) throw new Error(`The message ${key} has no row among the terms.`);
  return typeof row === 'function' ? row(values, choices) : [row].flat();
}

/** What the buttons under an utterance mean. */
export function offersOf(said: Utterance): readonly string[] {
  const choices = 'choices' in said ? (said.choices ?? []) : [];
  return choices.flatMap(({ value }) => offersIn(value));
}

/** What a button means, by its value; the choice of a guide is also the request that it leads to. */
export function offersIn(value: string): readonly string[] {
  if (value === 'yes' || value === 'no') return [value];
  const button = readButton(value);
  return button === undefined ? [`choice:${value}`] : meant(button);
}

function meant(button: Button): readonly string[] {
  if (button.is === 'menu') return [`request:${button.form}`];
  if (button.is === 'guide') return guideMeant(button.guide, button.lead);
  return [button.is === 'command' ? (COMMANDS[button.command.is] ?? 'other') : 'other'];
}

function guideMeant(guide: string, lead: string | undefined): readonly string[] {
  if (lead === undefined) return [`guide:${guide}`];
  const leads = Object.hasOwn(GUIDES, guide) ? GUIDES[guide as GuideId].leads : {};
  const form = leads[lead]?.form;
  return [`choice:${lead}`, ...(form === undefined ? [] : [`request:${form}`])];
}

const COMMANDS: Readonly<Partial<Record<Command['is'], string>>> = {
  ...{ goOn: 'goOn', cancel: 'cancel', skip: 'skip', send: 'send', status: 'status', human: 'person' },
  language: 'language',
};
