import { randomUUID } from 'node:crypto';
import { newConversation } from '../../src/domain/conversation/newConversation';
import type { Channel } from '../../src/domain/conversation/conversation';
import { type Locale, locales, type MessageKey } from '../../locales';
import { createCustomer, type Reply } from './customer';
import type { OpenDesk } from './openDesk';

type Customer = Awaited<ReturnType<typeof createCustomer>>;

/** Where a journey stands, for steps whose words are only known on the way. */
export interface Journey {
  readonly customer: Customer;
  readonly open: OpenDesk;
  readonly replies: readonly Reply[];
  /** What the desk speaks: as begun, until it says that it goes on in the other one. */
  readonly language: Locale;
  /** The receipt number that was told last. */
  readonly receipt: string;
}

/** What a customer types or presses, or something that happens in between and may lead to it. */
export type Said = string | ((journey: Journey) => Promise<string | undefined> | string | undefined);

/** A message in the language of the talk, `quote:<provision>`, `summary`, or `staff:<words>`. */
export type Expected = MessageKey | `quote:${string}` | `staff:${string}` | 'summary';
export type Step = readonly [said: Said, ...expected: readonly Expected[]];

/** The code that was mailed last. */
export const CODE: Said = ({ customer }) => customer.codeFromMail();
/** The like of that code with another figure in it. */
export const WRONG_CODE: Said = async ({ customer }) =>
  (await customer.codeFromMail()).replace(/\d/u, (digit) => String((Number(digit) % 8) + 2));
/** Lets time go by (ms). */
export const wait =
  (ms: number): Said =>
  ({ open }) => {
    open.clock.pass(ms);
    return undefined;
  };

/** Walks through the steps and compares what is answered at each; gives back where the journey ended. */
export async function walk(
  open: OpenDesk,
  language: Locale,
  steps: readonly Step[],
  channel?: Channel,
): Promise<Journey> {
  const customer = await createCustomer(open, language, await begin(open, language, channel));
  let journey: Journey = { customer, open, language, replies: customer.greeting, receipt: '' };
  for (const [said, ...expected] of steps) {
    const words = typeof said === 'string' ? said : await said(journey);
    if (words !== undefined) journey = await hear(journey, words, expected);
  }
  return journey;
}

/** A conversation of another channel than the website's, told apart by how its replies are rendered. */
async function begin({ stores, clock }: OpenDesk, language: Locale, channel?: Channel): Promise<string> {
  const id = randomUUID();
  if (channel !== undefined)
    await stores.conversations.create(newConversation(id, channel, language), {
      ...{ userId: 'dl_test', now: clock.now() },
    });
  return id;
}

async function hear(journey: Journey, words: string, expected: readonly Expected[]): Promise<Journey> {
  const replies = await journey.customer.says(words);
  const told = replies.map(({ text }) => text);
  const wanted = replies.map((reply, index) => textOf(reply, expected[index]));
  expect({ after: words.slice(0, 80), told }).toEqual({ after: words.slice(0, 80), told: wanted });
  expect({ after: words.slice(0, 80), answers: replies.length }).toEqual({
    after: words.slice(0, 80),
    answers: expected.length,
  });
  const language = languageAfter(journey.language, replies);
  const others = replies.filter(({ extras }) => extras.kind !== 'quote' && extras.language !== language);
  expect(others.map(({ text }) => text)).toEqual([]);
  const receipt = replies.find(({ extras }) => extras.receiptNumber !== undefined)?.extras.receiptNumber;
  return { ...journey, language, replies, receipt: receipt ?? journey.receipt };
}

function languageAfter(language: Locale, replies: readonly Reply[]): Locale {
  const other = language === 'ja' ? 'en' : 'ja';
  return replies.some(({ text }) => reads('desk:language', other).test(text)) ? other : language;
}

/** The reply's own text when it is what was expected; else what was expected, to be read in the difference. */
function textOf({ text, extras }: Reply, expected: Expected | undefined): string {
  if (expected === undefined) return '(nothing)';
  return says({ text, extras }, expected) ? text : expected;
}

/** Whether a reply is the one expected, whatever its values are. */
export function says({ text, extras }: Pick<Reply, 'text' | 'extras'>, expected: Expected): boolean {
  if (expected === 'summary') return extras.kind === 'summary';
  const [, provision] = /^quote:(.+)$/u.exec(expected) ?? [];
  if (provision !== undefined) return extras.quote?.provision === provision;
  const [, staff] = /^staff:(.+)$/su.exec(expected) ?? [];
  if (staff !== undefined) return extras.kind === 'staff' && text === staff;
  return reads(expected as MessageKey, extras.language).test(text);
}

/** What a message may read like in a language, whatever its values are; a receipt's number stands below it. */
function reads(key: MessageKey, language: Locale): RegExp {
  const [namespace = '', path = ''] = key.split(':');
  const words = path
    .split('.')
    .reduce<unknown>(
      (tree, name) => (tree as Record<string, unknown>)[name],
      (locales[language] as Record<string, unknown>)[namespace],
    );
  if (typeof words !== 'string') throw new Error(`There is no message ${key}.`);
  const pattern = words
    .split(/\{\{\w+\}\}/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
    .join('(?:.*)');
  return new RegExp(`^${pattern}(?:\\n\\n[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{3})?$`, 'su');
}
