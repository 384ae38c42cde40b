import type { MessageKey } from '../../locales';
import type { Reply } from './customer';
import { says } from './journey';

/** Anything that a customer can talk to: a chat in this process, a client of the wire. */
export interface Talk {
  says(text: string): Promise<readonly Reply[]>;
}

/** What is typed where a message is read, whatever its values are; a function may look at its buttons first. */
export type Table = Readonly<Partial<Record<MessageKey | 'summary', string | ((asked: Reply) => string)>>>;

/** What somebody types who is asked for it; `words` wherever nothing better is known. */
interface Person {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly date: string;
  readonly address: string;
  readonly words: string;
}

interface Filling {
  /** What begins the form, such as `menu:complaint`. */
  readonly begin: string;
  readonly table?: Table;
  readonly person?: Partial<Person>;
  /** The code that was mailed last. */
  readonly code?: () => Promise<string>;
  /** Stops in the middle after so many messages. */
  readonly atMost?: number;
}

export interface Filled {
  /** How many messages the customer sent, the first one included. */
  readonly sent: number;
  /** The receipt number; undefined when the customer stopped before. */
  readonly receipt: string | undefined;
  /** The form's questions in the order asked, each with what was typed and taken. */
  readonly answered: readonly Answered[];
}
interface Answered {
  readonly question: string;
  readonly step: number;
  readonly typed: string;
}

const SOMEBODY: Person = {
  name: 'Grace Wanjiru',
  email: 'grace@example.org',
  phone: '+254712345678',
  date: '1990-05-01',
  address: 'P.O. Box 12345-00100, Nairobi, Kenya',
  words: 'The shipping papers of my car',
};
/** By what a browser would fill in by itself, else by what is asked to be typed. */
const BY_INPUT: Readonly<Record<string, keyof Person>> = {
  ...{ name: 'name', tel: 'phone', 'street-address': 'address' },
  ...{ email: 'email', phone: 'phone', date: 'date' },
};
/** No form is as long; a customer who is asked more than this runs in a circle. */
const LONGEST = 80;
/** So often the same question is answered; from the third refusal on, an example of what is wanted comes along. */
const TRIES = 6;

/**
 * Fills any form by reading what is asked: the table first, then the buttons, then the kind of input, and when that is
 * refused, the example that the desk gives. Throws when the desk asks nothing, or keeps asking the same.
 */
export async function fillForm(talk: Talk, filling: Filling): Promise<Filled> {
  const answered: Answered[] = [];
  let typed = filling.begin;
  let tries = 0;
  let before: Reply | undefined;
  for (let sent = 1; sent <= LONGEST; sent++) {
    const replies = await talk.says(typed);
    const receipt = replies.find(({ extras }) => extras.kind === 'receipt')?.extras.receiptNumber;
    if (receipt !== undefined || sent === filling.atMost) return { sent, receipt, answered };
    const asked = questionIn(replies);
    tries = before !== undefined && isSameQuestion(before, asked) ? tries + 1 : 0;
    if (tries === TRIES) throw new Error(`"${typed}" was not taken: ${told(replies)}`);
    typed = await answerTo(asked, filling, { replies, refused: tries > 0, typed });
    note(answered, asked, typed);
    before = asked;
  }
  throw new Error(`The form did not end within ${LONGEST} messages.`);
}

interface SoFar {
  readonly replies: readonly Reply[];
  readonly refused: boolean;
  /** What was typed last. */
  readonly typed: string;
}

async function answerTo(asked: Reply, filling: Filling, { replies, refused, typed }: SoFar): Promise<string> {
  const listed = listedFor(asked, filling.table ?? {});
  if (listed !== undefined && refused) throw new Error(`"${typed}" was not taken: ${told(replies)}`);
  const example = refused ? exampleIn(replies) : undefined;
  if (asked.extras.input?.kind === 'code' && filling.code !== undefined) return filling.code();
  return listed ?? example ?? picked(asked) ?? written(asked, { ...SOMEBODY, ...filling.person });
}

function listedFor(asked: Reply, table: Table): string | undefined {
  const listed = Object.entries(table).find(([key]) => says(asked, key as MessageKey | 'summary'))?.[1];
  return typeof listed === 'function' ? listed(asked) : listed;
}

/** The first button that answers; the desk's own, such as "Go on" and "Send", only where nothing can be typed. */
function picked({ values, extras }: Reply): string | undefined {
  if (extras.input === undefined) return values[0];
  return values.find((value) => !/^(?:command|code):/u.test(value));
}

function written({ extras }: Reply, person: Person): string {
  const { autocomplete = '', kind = '' } = extras.input ?? {};
  return person[BY_INPUT[autocomplete] ?? BY_INPUT[kind] ?? 'words'];
}

function exampleIn(replies: readonly Reply[]): string | undefined {
  const given = replies.find((reply) => says(reply, 'form:example'));
  return given?.text.replace(/^[^:：]*[:：]\s*/u, '');
}

/** The last message that wants an answer: one to type into, or one with buttons. */
function questionIn(replies: readonly Reply[]): Reply {
  const asked = replies.findLast(({ extras, values }) => extras.input !== undefined || values.length > 0);
  if (asked === undefined) throw new Error(`Nothing was asked: ${told(replies)}`);
  return asked;
}

/** A question may come back in other words, as when what was typed can be read in two ways; its step stays. */
function isSameQuestion(one: Reply, other: Reply): boolean {
  const [step, next] = [one.extras.progress?.step, other.extras.progress?.step];
  return step === next && (step !== undefined || one.text === other.text);
}

/** Only questions of the form have a step. What was typed at the same step before was refused. */
function note(answered: Answered[], { text: question, extras }: Reply, typed: string): void {
  const { step } = extras.progress ?? {};
  if (step === undefined) return;
  if (answered.at(-1)?.step === step) answered.pop();
  answered.push({ question, step, typed });
}

const told = (replies: readonly Reply[]) => replies.map(({ text }) => text).join(' | ');
