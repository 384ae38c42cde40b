import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { HOUR } from '../../src/domain/calendar/duration';
import type { MessageKey } from '../../locales';
import type { Answers } from '../../src/domain/form/form';
import { createCustomer, type Reply } from '../support/customer';
import { says, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { ABOUT, type Claim, claimSteps, ENDS, METHODS, WHO } from './claims';

/** Claims whose forms branch, on what was said before and on the postcode. */
const CLAIMS = {
  disclosure: { who: 'agent', about: 'plain', method: 'paper, japan' },
  correction: { who: 'self in kanji', about: 'plain', method: 'phone' },
  erasure: { who: 'parent', about: 'harm', method: 'paper, nowhere' },
} as const satisfies Partial<Record<Claim, object>>;
type Kind = keyof typeof CLAIMS;
const KINDS = Object.keys(CLAIMS) as readonly Kind[];

let open: OpenDesk;
const straight = new Map<Kind, Answers>();

/** A desk, and the answers of who goes straight through each form. */
export async function openWandering(): Promise<OpenDesk> {
  open = await openDesk();
  for (const kind of KINDS) {
    open.clock.pass(HOUR); // codes that were mailed at the same moment have no order
    const { receipt } = await walk(open, 'en', stepsOf(kind));
    straight.set(kind, await answersOf(receipt));
  }
  return open;
}

const stepsOf = (kind: Kind) => {
  const { who, about, method } = CLAIMS[kind];
  return claimSteps({
    type: kind,
    who: WHO[who] ?? [],
    about: ABOUT[kind][about] ?? [],
    method: METHODS[ENDS(kind)][method] ?? [],
  });
};

async function answersOf(receipt: string): Promise<Answers> {
  const ticket = await open.stores.tickets.findByReceipt(receipt);
  return ticket?.body.answers ?? {};
}

/** What is answered to each question on the straight path, found by reading its steps. */
function answersTo(kind: Kind): ReadonlyMap<MessageKey, string> {
  const steps = stepsOf(kind);
  return new Map(
    steps.flatMap(([, ...expected], index) => {
      const [asked, next] = [expected.at(-1), steps[index + 1]?.[0]];
      return typeof next === 'string' ? [[asked as MessageKey, next] as const] : [];
    }),
  );
}

/** What a customer may do instead of answering. */
const DISTRACTIONS = [
  ...['command:back', 'command:help', 'command:menu', 'command:human', 'command:language:ja'],
  ...['command:language:en', 'Do you use cookies?', 'クッキーは使っていますか', 'quote:cookies'],
  ...['edit:who', 'edit:name', 'edit:personName', 'edit:data', 'edit:method', 'edit:place', 'edit:fee'],
  ...['change my name', 'お名前を直したい', 'menu:inquiry', 'edit:nope', 'guide:fix'],
] as const;
/** Where free words are asked for, a question or a wish in words is what the customer has to say. */
const IN_WORDS: ReadonlySet<string> = new Set(DISTRACTIONS.filter((said) => !/^\w+:/u.test(said)));
const ACTION = fc.oneof(
  { weight: 4, arbitrary: fc.constant('answer' as const) },
  { weight: 1, arbitrary: fc.constantFrom('twice' as const, 'reload' as const, 'cancel, no' as const) },
  { weight: 3, arbitrary: fc.constantFrom(...DISTRACTIONS) },
);

/** Customers who do anything in any order: so many, and from this seed on where they are to do the same again. */
export async function expectSameTicket(runs: {
  readonly numRuns: number;
  readonly seed?: number;
}): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...KINDS),
      fc.array(ACTION, { maxLength: 25 }),
      async (kind, actions) => {
        open.clock.pass(2 * HOUR);
        const receipt = await wander(kind, actions);
        expect(await answersOf(receipt)).toEqual(straight.get(kind));
      },
    ),
    runs,
  );
}

type Action = (typeof DISTRACTIONS)[number] | 'answer' | 'twice' | 'reload' | 'cancel, no';

/** Does what is to be done, then answers whatever is asked until there is a receipt; gives its number. */
async function wander(kind: Kind, actions: readonly Action[]): Promise<string> {
  const table = answersTo(kind);
  const talk = await beginTalk(kind);
  for (const action of actions) await talk.does(action, table);
  for (let left = 60; left > 0; left--) {
    await talk.does('twice', table);
    const receipt = talk.receipts();
    if (receipt.length > 0) {
      expect(new Set(receipt).size).toBe(1);
      return receipt[0] ?? '';
    }
  }
  throw new Error(`The form did not end; the last words were: ${talk.last()}`);
}

async function beginTalk(kind: Kind) {
  const conversationId = randomUUID();
  let customer = await createCustomer(open, 'en', conversationId);
  const email = `${conversationId}@example.com`;
  let replies: readonly Reply[] = [];
  const receipts: string[] = [];
  const say = async (text: string, id?: string) => {
    replies = await customer.says(text, id);
    for (const { extras } of replies)
      if (extras.kind === 'receipt' && extras.receiptNumber !== undefined)
        receipts.push(extras.receiptNumber);
  };
  for (const text of [`menu:${kind}`, 'command:goOn', email]) await say(text);
  await say(await customer.codeFromMail());
  return {
    receipts: () => receipts,
    last: () => replies.map(({ text }) => text).join(' | '),
    async does(action: Action, table: ReadonlyMap<MessageKey, string>) {
      if (receipts.length > 0) return;
      if (action === 'reload') {
        customer = await createCustomer(open, 'en', conversationId);
        replies = customer.greeting; // all that was said so far, read anew
        return;
      }
      if (action === 'cancel, no') {
        await say('command:cancel');
        return say('no');
      }
      const words = replies.findLast(({ extras }) => extras.input !== undefined)?.extras.input?.kind;
      if (words === 'longText' && IN_WORDS.has(action)) return; // there it would be the answer
      if (action !== 'answer' && action !== 'twice') return say(action);
      const id = randomUUID();
      const text = answerTo(replies, table);
      await say(text, id);
      if (action === 'twice') {
        const before = replies;
        await say(text, id);
        if (replies.length === 0) replies = before;
      }
    },
  };
}

/** The answer to the question asked last; what has none is sent at the summary. */
function answerTo(replies: readonly Reply[], table: ReadonlyMap<MessageKey, string>): string {
  const asked = replies.findLast(({ extras, values }) => extras.input !== undefined || values.length > 0);
  if (asked === undefined)
    throw new Error(`Nothing was asked: ${replies.map(({ text }) => text).join(' | ')}`);
  if (asked.extras.kind === 'summary') return 'command:send';
  if (says(asked, 'form:changeWhich')) return asked.values.find((value) => value !== 'edit:email') ?? '';
  const known = [...table].find(([key]) => says(asked, key));
  if (known === undefined) throw new Error(`There is no answer to: ${asked.text}`);
  return known[1];
}
