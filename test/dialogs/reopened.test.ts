import { randomUUID } from 'node:crypto';
import { BROKEN_OFF, TO_THE_SUMMARY } from '../journeys/draftSteps';
import { createCustomer, reopenChat, type Reply } from '../support/customer';
import { says, walk, type Expected } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';

/** What anybody may try who has a chat's handle: a foreign script on the website that the chat stands on. */
const PERSONAL = ['grace@example.com', 'Grace', 'Wanjiru', 'diabetes', 'my secret question'];

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * 60 * 60 * 1000);
});

async function reopen(earlierId: string) {
  const reopened = await reopenChat(open, earlierId);
  if (reopened === 'gone') throw new Error('The chat was gone.');
  return reopened;
}

/** Which of these was said, in order; a reply that is something else is shown as it is. */
const told = (replies: readonly Reply[], expected: readonly Expected[]) =>
  replies.map((reply, at) => {
    const wanted = expected[at];
    return wanted !== undefined && says(reply, wanted) ? wanted : reply.text;
  });
const expectSaid = (replies: readonly Reply[], ...expected: readonly Expected[]) => {
  expect(told(replies, expected)).toEqual(expected);
};
const quotesIn = (replies: readonly Reply[]) =>
  replies.flatMap(({ extras }) => extras.quote?.provision ?? []);
const GO_ON = 'reopened:goOn';

/** All that a reopened chat gives back, whatever is asked of it before a code. */
async function everythingIn(chat: Awaited<ReturnType<typeof reopen>>): Promise<string> {
  for (const tried of [
    'help',
    'how is my request?',
    'back',
    'show it in the other language',
    GO_ON,
    '123456',
  ])
    await chat.says(tried);
  const seen = await open.stores.conversations.activitiesAfter(chat.conversationId, 0);
  return JSON.stringify(seen);
}

test('what was quoted is shown again, in place of the greeting, and nothing that was typed', async () => {
  const first = await createCustomer(open, 'en');
  await first.says('my secret question: are cookies used?');
  const again = await reopen(first.conversationId);
  expectSaid(
    again.greeting,
    ...(['desk:reopened.leadToShown', 'desk:shortNotice', 'quote:cookies', 'desk:reopened.goOn'] as const),
  );
  expect(again.greeting.at(-1)?.values).toContain(GO_ON);
  expect(await everythingIn(again)).not.toContain('secret');
});

test('with nothing quoted it says so in fewer words, and in the language that was spoken', async () => {
  const first = await createCustomer(open, 'ja');
  const again = await reopen(first.conversationId);
  expectSaid(again.greeting, 'desk:reopened.lead', 'desk:shortNotice', 'desk:reopened.goOn');
  expect(again.greeting.map(({ extras }) => extras.language)).toEqual(['ja', 'ja', 'ja']);
});

test('a passage that was shown twice is shown once, and only the last six are', async () => {
  const first = await createCustomer(open, 'en');
  const ids = [
    'cookies',
    'security',
    'cookies',
    'purpose-of-use',
    'requests',
    'complaints',
    'revisions',
    'entrustment',
  ];
  for (const id of ids) await first.says(`quote:${id}`);
  const again = await reopen(first.conversationId);
  expect(quotesIn(again.greeting)).toEqual(ids.slice(2));
});

test.each([
  ['an e-mail address', 'I am grace@example.com, do you use cookies?'],
  ['a telephone number', 'Call me at 090-1234-5678. Do you use cookies?'],
  ['a My Number', 'My number is 1234-5678-9018. Do you use cookies?'],
  ['a long story', `I have diabetes. ${'And so on. '.repeat(100)}`],
])('what is quoted after %s was typed is not shown again', async (_name, typed) => {
  const first = await createCustomer(open, 'en');
  await first.says('quote:security');
  await first.says(typed);
  await first.says('quote:cookies');
  const again = await reopen(first.conversationId);
  expect(quotesIn(again.greeting)).toEqual(['security']);
});

test('what is quoted while a form is open, and after it, is not shown again', async () => {
  const { customer } = await walk(open, 'en', [
    ['quote:security', 'quote:security', 'policy:follow'],
    ...BROKEN_OFF,
  ]);
  await customer.says('quote:cookies');
  await customer.says('cancel');
  await customer.says('yes');
  await customer.says('quote:complaints');
  const again = await reopen(customer.conversationId);
  expect(quotesIn(again.greeting)).toEqual(['security']);
});

describe.each(['en', 'ja'] as const)('with a code, in %s,', (language) => {
  test('a form goes on where it was, and without one nothing of it is told', async () => {
    const { customer } = await walk(open, language, TO_THE_SUMMARY);
    const foreign = await everythingIn(await reopen(customer.conversationId));
    for (const words of PERSONAL) expect(foreign).not.toContain(words);
    const again = await reopen(customer.conversationId);
    open.clock.pass(2 * 60 * 1000);
    expectSaid(await again.says(GO_ON), 'status:codeSentUnnamed');
    const replies = await again.says(await again.codeFromMail());
    expectSaid(replies, 'identity:confirmed', 'form:resumed', 'summary');
    expectSaid(await again.says('command:send'), 'form:receipt', 'form:receiptMailed');
  });

  test('a request that was sent tells how it stands', async () => {
    const { customer, receipt } = await walk(open, language, [
      ...TO_THE_SUMMARY,
      ['command:send', 'form:receipt', 'form:receiptMailed'],
    ]);
    const again = await reopen(customer.conversationId);
    open.clock.pass(2 * 60 * 1000);
    const asked = await again.says(GO_ON);
    expect(asked.map(({ text }) => text).join()).not.toContain(receipt);
    const replies = await again.says(await again.codeFromMail());
    expect(replies.map(({ text }) => text).join()).toContain(receipt);
  });
});

test('what was begun is reached from a chat that was reopened again and again', async () => {
  const { customer } = await walk(open, 'en', BROKEN_OFF);
  const again = await reopen((await reopen(customer.conversationId)).conversationId);
  open.clock.pass(2 * 60 * 1000);
  expectSaid(await again.says('continue where I left off'), 'status:codeSentUnnamed');
  const replies = await again.says(await again.codeFromMail());
  expectSaid(replies, 'identity:confirmed', 'form:resumed', 'question:name.ask');
});

/** What is answered to the same steps, and how many codes were mailed, over several chats that one handle opens. */
async function answersTo(earlierId: string): Promise<readonly string[]> {
  const answers: string[] = [];
  for (let chat = 0; chat < 7; chat++) {
    const again = await reopen(earlierId);
    open.clock.pass(2 * 60 * 1000);
    for (const tried of [GO_ON, '12 34 56', 'code:resend', 'back'])
      answers.push(...(await again.says(tried)).map(({ text }) => text));
  }
  return answers;
}

test('whether anything was begun is not told: not in words, and not by how often a code is sent', async () => {
  const { customer } = await walk(open, 'en', BROKEN_OFF);
  const nothing = await createCustomer(open, 'en');
  open.clock.pass(2 * 60 * 60 * 1000);
  const begun = await answersTo(customer.conversationId);
  open.clock.pass(2 * 60 * 60 * 1000);
  expect(await answersTo(nothing.conversationId)).toEqual(begun);
  expect(begun.filter((text) => text.startsWith('Several codes have been asked for')).length).toBeGreaterThan(
    0,
  );
});

test('while a form is open it is finished first, whatever was begun before', async () => {
  const first = await createCustomer(open, 'en');
  const again = await reopen(first.conversationId);
  await again.says('menu:inquiry');
  expectSaid(await again.says(GO_ON), 'desk:oneAtATime', 'form:notice.inquiry');
});

test('the button means nothing in a chat that was not reopened', async () => {
  const first = await createCustomer(open, 'en');
  expectSaid(await first.says(GO_ON), 'desk:notUnderstood');
});

test('a chat that was ended, or that never was, cannot be reopened', async () => {
  const first = await createCustomer(open, 'en');
  await first.sends({ type: 'endOfConversation' });
  expect(await reopenChat(open, first.conversationId)).toBe('gone');
  expect(await reopenChat(open, randomUUID())).toBe('gone');
});
