import { randomUUID } from 'node:crypto';
import { HIDDEN_MARK } from '../../src/recognition/forbidden';
import { createCustomer } from '../support/customer';
import { walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { IDENTIFIED } from '../journeys/steps';

const NUMBERS: readonly (readonly [kind: string, typed: string, digits: string])[] = [
  ['a My Number', 'my number is 1234-5678-9018', '5678'],
  ['a My Number in kanji', 'マイナンバーは一二三四五六七八九〇一八です', '五六七八'],
  ['a card', 'pay with 4111 1111 1111 1111 please', '4111'],
  ['a driving licence', '運転免許証番号 301234567890 です', '30123'],
  ['a health insurance', '保険証の記号12-34 番号567です', '567'],
];

let open: OpenDesk;
const logged: string[] = [];
beforeAll(async () => {
  open = await openDesk({ logTo: (line) => logged.push(line) });
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * 60 * 60 * 1000);
});

/** All that is kept of a conversation, opened: what was heard, what was said, the draft. */
async function everythingOf(conversationId: string): Promise<string> {
  const activities = await open.stores.conversations.activitiesAfter(conversationId, 0);
  const loaded = await open.stores.conversations.load(conversationId, randomUUID());
  return JSON.stringify([activities, loaded]);
}

describe.each(NUMBERS)('%s', (_kind, typed, digits) => {
  test('outside a form is nowhere afterwards: not in the transcript, the state, the echo or the log', async () => {
    const customer = await createCustomer(open, 'en');
    const told = await customer.says(typed);
    expect(told.map(({ text }) => text).join('\n')).not.toContain(digits);
    const kept = await everythingOf(customer.conversationId);
    expect(kept).toContain(HIDDEN_MARK);
    expect(kept).not.toContain(digits);
    expect(logged.join('\n')).not.toContain(digits);
  });

  test('in free words is not in the draft, the summary or the ticket', async () => {
    const { customer, receipt } = await walk(open, 'en', [
      ['menu:inquiry', 'form:notice.inquiry'],
      ['command:goOn', 'inquiry:words.ask'],
      [typed, 'desk:hidden', 'complaint:answer.ask'],
      ['chat', 'summary'],
      ['command:send', 'form:receipt', 'form:receiptHere'],
    ]);
    const ticket = await open.stores.tickets.findByReceipt(receipt);
    const kept = [await everythingOf(customer.conversationId), JSON.stringify(ticket)];
    for (const text of kept) {
      expect(text).toContain(HIDDEN_MARK);
      expect(text).not.toContain(digits);
    }
  });
});

test('a telephone number that adds up to a My Number stays where a telephone number is asked for', async () => {
  await walk(open, 'en', [
    ['menu:complaint', 'form:notice.complaint'],
    ['command:goOn', 'complaint:words.ask'],
    ['254700000003 is what they called from', 'desk:hidden', 'complaint:answer.ask'],
    ['phone', 'inquiry:phone.ask'],
    ['254700000003', 'form:refusal.whichCountry'],
    ['ケニア', 'form:receipt', 'form:receiptPhone'],
  ]);
});

test('a telephone number stays where somebody without e-mail says how to reach them', async () => {
  await walk(open, 'en', [
    ['menu:disclosure', 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    ['no email', 'identity:noMail', 'question:contact.ask'],
    ['254700000003', 'question:who.ask'],
  ]);
});

test('the address that a code goes to stays, whatever its digits add up to', async () => {
  await walk(open, 'en', [
    ['menu:disclosure', 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    ['grace.123456789018@example.com', 'identity:codeSent'],
  ]);
});

test('only what was typed is looked at: the client finds its own message again', async () => {
  const customer = await createCustomer(open, 'en');
  const clientActivityId = '123456789018';
  await customer.sends({
    ...{ text: '1234-5678-9018' },
    ...({ channelData: { clientActivityId } } as unknown as Record<string, string>),
  });
  const [first] = (
    (await open.stores.conversations.activitiesAfter(customer.conversationId, 0)) ?? []
  ).filter(({ from, activityId }) => from === 'customer' && activityId !== 'arrival');
  expect(first?.activity).toMatchObject({ text: HIDDEN_MARK, channelData: { clientActivityId } });
});

test('a name that was hidden whole is asked for again', async () => {
  await walk(open, 'ja', [
    ...IDENTIFIED,
    ['1234-5678-9018', 'desk:hidden', 'question:name.ask'],
    ['Grace', 'question:dataToSee.ask'],
  ]);
});
