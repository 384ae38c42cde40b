import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { HIDDEN_MARK } from '../../src/recognition/hidden/forbidden';
import { openDeskOnChannel, type BotChannel } from '../support/botChannel';
import { createCustomer } from '../support/customer';
import type { OpenDesk } from '../support/openDesk';
import { unseenAnywhere, WITH_NUMBERS } from '../support/unseen';

let channel: BotChannel;
let open: OpenDesk;
const logged: string[] = [];
beforeAll(async () => {
  channel = await openDeskOnChannel({ logTo: (line) => logged.push(line) });
  open = channel.open;
});
afterAll(() => channel.close());
beforeEach(() => {
  open.clock.pass(2 * 60 * 60 * 1000);
});

/** What is kept of a conversation: what was heard and said, its state, its draft; without what programs count and name. */
async function keptOf(conversationId: string): Promise<string> {
  const activities = (await open.stores.conversations.activitiesAfter(conversationId, 0)) ?? [];
  const loaded = await open.stores.conversations.load(conversationId, randomUUID());
  const heard = activities.filter(({ from }) => from === 'customer').map(({ content }) => content);
  const said = activities.filter(({ from }) => from !== 'customer').map(({ content }) => content.text);
  return JSON.stringify([heard, said, loaded?.draft?.answers, loaded?.conversation.state.hiddenAt]);
}

/** Of the numbers typed no group of digits, and nothing that a reader of JSON would take for one. */
function expectNothingKept(kept: string): void {
  expect(kept).toContain(HIDDEN_MARK);
  for (const text of [kept, logged.join('\n')])
    expect(text).not.toMatch(/1234|5678|9018|4111|1111|3012|4567|657054|12-34/u);
}

const typed = fc.tuple(fc.constantFrom(...WITH_NUMBERS), unseenAnywhere).map(([text, strew]) => strew(text));
const RUNS = { numRuns: 25 };

test('over Direct Line nothing unseen keeps a number in the record, the echo, the draft or the log', async () => {
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const outside = await createCustomer(open, 'ja');
      await outside.sends({ text });
      await outside.sends({
        ...{ type: 'message', value: text },
        ...({ channelData: { madoguchi: { title: text.slice(0, 100) } } } as unknown as Record<
          string,
          string
        >),
      });
      await outside.sends({ type: 'event', name: 'madoguchi/open', value: text });
      expectNothingKept(await keptOf(outside.conversationId));
      const inForm = await createCustomer(open, 'en');
      for (const said of ['menu:inquiry', 'command:goOn', text]) await inForm.says(said);
      expectNothingKept(await keptOf(inForm.conversationId));
    }),
    RUNS,
  );
});

test('over the Bot Framework nothing unseen keeps a number in the record, the draft or the log', async () => {
  const { conversationId, hears } = channel;
  for (const text of ['menu:inquiry', 'command:goOn']) await hears({ type: 'message', text });
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      await hears({ type: 'message', text });
      await hears({ type: 'message', text: '', value: { choice: text } });
      expectNothingKept(await keptOf(conversationId));
    }),
    RUNS,
  );
});

test('the record keeps what the dialogs heard: cleaned words', async () => {
  const customer = await createCustomer(open, 'en');
  await customer.says('\u200bDo you use coo\u00adkies?\u0007 ');
  const activities = (await open.stores.conversations.activitiesAfter(customer.conversationId, 0)) ?? [];
  expect(activities.map(({ content }) => content.text)).toContain('Do you use cookies?');
});
