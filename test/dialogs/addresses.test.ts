import { locales, type Locale } from '../../locales';
import { CODE, type Said, type Step, wait, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * 60 * 60 * 1000);
});

const DOUBT = 'form:refusal.doubtfulEmail';
const AT_ADDRESS: readonly Step[] = [
  ['menu:disclosure', 'form:notice.claim'],
  ['command:goOn', 'identity:askEmail'],
];
/** Of each customer their own, so that a limit of one is not another's. */
const at =
  (domain: string): Said =>
  ({ customer }) =>
    `grace.${customer.conversationId.slice(0, 13)}@${domain}`;
const SENT: Step[1][] = ['identity:codeSent'];
const CONFIRMED: Step = [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'];

/** Where the code went that was sent last in this conversation. */
async function mailedTo(conversationId: string): Promise<string> {
  const loaded = await open.stores.conversations.load(conversationId, 'x');
  return loaded?.draft?.identity.address ?? '';
}

describe.each<readonly [language: Locale, yes: readonly string[], no: readonly string[]]>([
  ['en', ['yes', 'Yes please', '1', 'gmail.com'], ['no', 'No, it is right', "no, it's correct", '2']],
  ['ja', ['はい', 'うん', 'そうです', '１'], ['いいえ', 'いいえ、合っています', 'そのままで', '2番']],
])('in %s a doubtful address before a code', (language, yes, no) => {
  test.each(yes)('is mended by "%s"', async (answer) => {
    const { customer } = await walk(open, language, [
      ...AT_ADDRESS,
      [at('gmial.com'), DOUBT],
      [answer, ...SENT],
      CONFIRMED,
    ]);
    expect(await mailedTo(customer.conversationId)).toMatch(/@gmail\.com$/u);
  });

  test.each(no)('is kept by "%s" and never asked about again', async (answer) => {
    const { customer } = await walk(open, language, [
      ...AT_ADDRESS,
      [at('gmial.com'), DOUBT],
      [answer, ...SENT],
      CONFIRMED,
    ]);
    expect(await mailedTo(customer.conversationId)).toMatch(/@gmial\.com$/u);
  });
});

test.each([
  ['yahoo.couk', 'yahoo.co.uk'],
  ['exmaple.com', 'example.com'],
  ['gmail.con', 'gmail.com'],
])('%s is asked about with both addresses before the eye, and with buttons', async (typed, meant) => {
  const { replies } = await walk(open, 'en', [...AT_ADDRESS, [at(typed), DOUBT]]);
  expect(replies[0]?.text).toContain(`@${meant}?`);
  expect(replies[0]?.text).toContain(`@${typed}.`);
  expect(replies[0]?.buttons).toEqual([meant, locales.en.form.asTyped]);
  expect(replies[0]?.extras.input?.kind).toBe('email');
});

test('typed again, as it was or as another one, it is taken', async () => {
  await walk(open, 'en', [...AT_ADDRESS, [at('gmial.com'), DOUBT], [at('gmial.com'), ...SENT]]);
  await walk(open, 'en', [...AT_ADDRESS, [at('gmial.com'), DOUBT], [at('yahoo.com'), ...SENT]]);
  await walk(open, 'en', [...AT_ADDRESS, [at('gmial.com'), DOUBT], [at('yahho.com'), DOUBT], ['1', ...SENT]]);
});

test('the doubt stands through other words, a command in passing, and until one goes back', async () => {
  await walk(open, 'en', [
    ...AT_ADDRESS,
    [at('gmial.com'), DOUBT],
    ['help', 'desk:help', DOUBT],
    ['grace at gmail', 'form:refusal.notAnEmail', DOUBT],
    ['日本語', 'desk:language', DOUBT],
    ['戻る', 'identity:askEmail'],
    [at('gmail.com'), ...SENT],
  ]);
});

test('another address typed at the code is doubted as well', async () => {
  await walk(open, 'en', [
    ...AT_ADDRESS,
    [at('gmail.com'), ...SENT],
    [wait(1000)],
    [at('yahoo.con'), DOUBT],
    ['yes', ...SENT],
    CONFIRMED,
  ]);
});

test('where two addresses may have been meant, yes alone says nothing', async () => {
  await walk(open, 'en', [
    ...AT_ADDRESS,
    [at('yahoo.co.np'), DOUBT],
    ['yes', 'form:refusal.notAnEmail', DOUBT],
    ['yahoo.co.nz', ...SENT],
  ]);
});

test('news by mail goes to no slip either', async () => {
  const asked: readonly Step[] = [
    ['tell me when the policy changes', 'announce:askEmail'],
    [at('gmial.com'), DOUBT],
  ];
  await walk(open, 'en', [...asked, ['help', 'desk:help', DOUBT], ['yes', ...SENT]]);
  await walk(open, 'en', [...asked, ['no', ...SENT], [wait(0)]]);
});

describe('where an answer by e-mail is asked for', () => {
  const asked: readonly Step[] = [
    ['menu:inquiry', 'form:notice.inquiry'],
    ['command:goOn', 'inquiry:words.ask'],
    ['Hello there', 'complaint:answer.ask'],
    ['email', 'inquiry:email.ask'],
    [at('gmial.com'), DOUBT],
  ];
  const emailIn = async (conversationId: string) =>
    (await open.stores.conversations.load(conversationId, 'x'))?.draft?.answers['email'];

  test.each([
    ['yes', /@gmail\.com$/u],
    ['gmail.com', /@gmail\.com$/u],
    ['no', /@gmial\.com$/u],
    ['No, it is right', /@gmial\.com$/u],
    ['oh sorry, I meant grace@gmail.com', /^grace@gmail\.com$/u],
  ])('"%s" settles it', async (answer, kept) => {
    const { customer } = await walk(open, 'en', [...asked, [answer, 'summary']]);
    expect(await emailIn(customer.conversationId)).toMatch(kept);
  });

  test('typed once more it is kept, and the doubt is the question until it is settled', async () => {
    await walk(open, 'en', [...asked, [at('gmial.com'), 'summary']]);
    await walk(open, 'en', [...asked, ['x', 'form:refusal.notAnEmail', 'inquiry:email.ask']]);
  });
});

test.each([
  ['email', 'inquiry:email.ask', 'grace.hopper@example', 'form:refusal.notAnEmail'],
  ['email', 'inquiry:email.ask', 'grace.hopper.example.com', 'form:refusal.notAnEmail'],
  ['phone', 'inquiry:phone.ask', 'my number is 0901234', 'form:refusal.notAPhone'],
] as const)(
  'what is mistyped where an answer by %s is asked for is no more of the message',
  async (...row) => {
    const [way, question, typed, refusal] = row;
    const { customer } = await walk(open, 'en', [
      ['menu:inquiry', 'form:notice.inquiry'],
      ['command:goOn', 'inquiry:words.ask'],
      ['Hello there', 'complaint:answer.ask'],
      [way, question],
      [typed, refusal, question],
    ]);
    const draft = (await open.stores.conversations.load(customer.conversationId, 'x'))?.draft;
    expect(draft?.answers['words']).toBe('Hello there');
  },
);

test('a place among the buttons of the notice is no answer to the questions after it', async () => {
  await walk(open, 'en', [
    ['menu:disclosure', 'form:notice.claim'],
    ['1', 'identity:askEmail'],
    [at('gmail.com'), ...SENT],
    CONFIRMED,
  ]);
});

test('an address with dots in a row is kept, counted and mailed to as it was typed', async () => {
  const typed = 'taro..yamada@docomo.ne.jp';
  const { customer } = await walk(open, 'ja', [...AT_ADDRESS, [typed, ...SENT], CONFIRMED]);
  expect(await mailedTo(customer.conversationId)).toBe(typed);
  const { database } = open.stores.options;
  const digests = await database
    .knex('identity_codes')
    .where({ conversation_id: customer.conversationId })
    .pluck<string[]>('address_digest');
  expect(digests).toEqual([open.stores.digests.address(typed)]);
  expect((await open.stores.mailbox.list(1))[0]?.to).toBe(typed);
});
