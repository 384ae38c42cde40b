import { randomUUID } from 'node:crypto';
import { HIDDEN_MARK } from '../../src/recognition/hidden/forbidden';
import { createCustomer } from '../support/customer';
import { CODE, type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { LONGEST_MESSAGE } from '../../src/domain/conversation/conversation';
import { ADDRESS, FILLED, IDENTIFIED } from '../journeys/steps';

const NUMBERS: readonly (readonly [kind: string, typed: string, digits: string])[] = [
  ['a My Number', 'my number is 1234-5678-9018', '5678-9018'],
  ['a My Number in kanji', 'マイナンバーは一二三四五六七八九〇一八です', '五六七八九'],
  ['a card', 'pay with 4111 1111 1111 1111 please', '4111 1111'],
  ['a driving licence', '運転免許証番号 301234567890 です', '301234'],
  ['a health insurance', '保険証の記号12-34 番号567です', '番号567'],
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

/** All that is kept of a conversation, opened: what was heard, what was said, the draft; without ids, whose digits are chance. */
async function everythingOf(conversationId: string): Promise<string> {
  const activities = await open.stores.conversations.activitiesAfter(conversationId, 0);
  const loaded = await open.stores.conversations.load(conversationId, randomUUID());
  return JSON.stringify([activities, loaded], (name, value: unknown) =>
    /^id$|Id$/u.test(name) ? undefined : value,
  );
}

describe.each(NUMBERS)('%s', (kind, typed, digits) => {
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
      [typed, kind === 'a health insurance' ? 'desk:hidden' : 'desk:hiddenHere', 'complaint:answer.ask'],
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
    ['254700000003 is what they called from', 'desk:hiddenHere', 'complaint:answer.ask'],
    ['phone', 'inquiry:phone.ask'],
    ['254700000003', 'form:refusal.whichCountry'],
    ['ケニア', 'form:receipt', 'status:sent', 'form:receiptPhone'],
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
  const clientActivityID = '123456789018';
  await customer.sends({
    ...{ text: '1234-5678-9018' },
    ...({ channelData: { clientActivityID } } as unknown as Record<string, string>),
  });
  const [first] = (
    (await open.stores.conversations.activitiesAfter(customer.conversationId, 0)) ?? []
  ).filter(({ from, activityId }) => from === 'customer' && activityId !== 'arrival');
  expect(first?.content).toMatchObject({ text: HIDDEN_MARK, clientId: clientActivityID });
});

test('a name that was hidden whole is asked for again', async () => {
  await walk(open, 'ja', [
    ...IDENTIFIED,
    ['1234-5678-9018', 'desk:hidden', 'question:name.ask'],
    ['Grace', 'question:dataToSee.ask'],
  ]);
});

describe('somebody who says that what was hidden is another number', () => {
  const answersOf = async (conversationId: string) =>
    (await open.stores.conversations.load(conversationId, randomUUID()))?.draft?.answers;
  const AT_WORDS: readonly Step[] = [
    ['menu:inquiry', 'form:notice.inquiry'],
    ['command:goOn', 'inquiry:words.ask'],
  ];

  test.each([
    ['en', 'it is my invoice number'],
    ['en', 'no, that is not my number'],
    ['ja', 'それは請求書の番号です'],
    ['ja', 'マイナンバーではありません'],
  ] as const)('may type it again, and it stands where it was (%s: %s)', async (language, denial) => {
    const { customer } = await walk(open, language, [
      ...AT_WORDS,
      ['About 2547-0000-0003 of May', 'desk:hiddenHere', 'complaint:answer.ask'],
      [denial, 'desk:typeItAgain', 'complaint:answer.ask'],
      ['2547-0000-0003', 'desk:filledIn', 'complaint:answer.ask'],
      ['chat', 'summary'],
    ]);
    expect(await answersOf(customer.conversationId)).toMatchObject({ words: 'About 2547-0000-0003 of May' });
  });

  test('may say so with the number', async () => {
    const { customer } = await walk(open, 'en', [
      ...AT_WORDS,
      ['About 254700000003 of May', 'desk:hiddenHere', 'complaint:answer.ask'],
      ['it is my invoice number 254700000003', 'desk:filledIn', 'complaint:answer.ask'],
    ]);
    expect(await answersOf(customer.conversationId)).toEqual({ words: 'About 254700000003 of May' });
  });

  test('answers with it where nothing but the number was said', async () => {
    const { customer } = await walk(open, 'en', [
      ...AT_WORDS,
      ['254700000003', 'desk:hiddenHere', 'inquiry:words.ask'],
      ['it is my order number', 'desk:typeItAgain', 'inquiry:words.ask'],
      ['254700000003', 'complaint:answer.ask'],
    ]);
    expect(await answersOf(customer.conversationId)).toEqual({ words: '254700000003' });
  });

  test('is brought back where the answer was read without it', async () => {
    const { customer } = await walk(open, 'en', [
      ...IDENTIFIED,
      ['Grace', 'question:dataToSee.ask'],
      ['the cars, 2547 0000 0003', 'desk:hiddenHere', 'question:method.ask'],
      ['it is my order number', 'desk:typeItAgain', 'form:changing', 'question:dataToSee.ask'],
      ['the cars of 2547 0000 0003', 'question:method.ask'],
      ['command:back', 'question:dataToSee.ask'],
      ['the cars, 2547 0000 0003', 'desk:hiddenHere', 'question:method.ask'],
      ['no, it is order 2547 0000 0003', 'desk:typeItAgain', 'form:changing', 'question:dataToSee.ask'],
      ['the cars of 2547 0000 0003', 'question:method.ask'],
    ]);
    expect(await answersOf(customer.conversationId)).toMatchObject({ data: ['the cars of 2547 0000 0003'] });
  });

  test('is let through once, at that question, and one number only', async () => {
    const hiddenThen: readonly Step[] = [
      ...AT_WORDS,
      ['254700000003', 'desk:hiddenHere', 'inquiry:words.ask'],
      ['it is my order number', 'desk:typeItAgain', 'inquiry:words.ask'],
    ];
    await walk(open, 'en', [
      ...hiddenThen,
      ['254700000003', 'complaint:answer.ask'],
      ['command:back', 'inquiry:words.ask'],
      ['254700000003', 'desk:hiddenHere', 'inquiry:words.ask'],
    ]);
    await walk(open, 'en', [
      ...hiddenThen,
      ['254700000003 and 1234-5678-9018', 'desk:hiddenHere', 'complaint:answer.ask'],
    ]);
    await walk(open, 'en', [
      ...hiddenThen,
      ['I mean the one of May', 'complaint:answer.ask'],
      ['254700000003', 'desk:hidden', 'complaint:answer.ask'],
    ]);
  });

  test.each([
    ['マイナンバーは2547-0000-0003です', '2547-0000'],
    ['個人番号 254700000003', '254700'],
    ['my My Number is 2547 0000 0003', '2547 0000'],
    ['my card is 4111 1111 1111 1111', '4111 1111'],
  ])('does not send "%s" by that: it is hidden, and kept nowhere', async (typed, digits) => {
    const { customer } = await walk(open, 'ja', [
      ...AT_WORDS,
      ['1234-5678-9018', 'desk:hiddenHere', 'inquiry:words.ask'],
      ['それは請求書の番号です', 'desk:typeItAgain', 'inquiry:words.ask'],
      [typed, 'desk:hiddenHere', 'complaint:answer.ask'],
    ]);
    expect(await everythingOf(customer.conversationId)).not.toContain(digits);
    expect(logged.join('\n')).not.toContain(digits);
  });

  test.each([
    ['en', 'it is my invoice number'],
    ['en', 'it is my invoice number 2547-0000-0003'],
    ['ja', '請求書番号です'],
    ['ja', 'それ請求書番号やで'],
    ['ja', '請求書番号の254700000003です'],
  ] as const)('is told where no number is needed that it is not (%s: %s)', async (language, denial) => {
    const denied = [denial, 'desk:numberNotNeeded'] as const;
    const { customer } = await walk(open, language, [
      ['254700000003', 'desk:hidden'],
      [...denied],
      ['command:status', 'status:askNumber'],
      ['254700000003', 'desk:hidden', 'status:askNumber'],
      [...denied, 'status:askNumber'],
      ['command:back', 'desk:menu'],
      ['menu:inquiry', 'form:notice.inquiry'],
      ['254700000003', 'desk:hidden', 'form:notice.inquiry'],
      [...denied, 'form:notice.inquiry'],
      ['command:goOn', 'inquiry:words.ask'],
      ['Where are my papers', 'complaint:answer.ask'],
      ['254700000003', 'desk:hidden', 'complaint:answer.ask'],
      [...denied, 'complaint:answer.ask'],
      ['chat', 'summary'],
      ['254700000003', 'desk:hidden', 'summary'],
      [...denied, 'summary'],
    ]);
    expect(await everythingOf(customer.conversationId)).not.toMatch(/2547-?0000/u);
  });

  test('is told so at a name, and with the question whether to delete open', async () => {
    await walk(open, 'en', [
      ...IDENTIFIED,
      ['254700000003', 'desk:hidden', 'question:name.ask'],
      ['it is my order number', 'desk:numberNotNeeded', 'question:name.ask'],
      ['command:cancel', 'desk:confirmCancel'],
      ['254700000003', 'desk:hidden', 'question:name.ask'],
      ['it is my order number', 'desk:numberNotNeeded', 'desk:confirmCancel'],
    ]);
  });

  test('may type it without the slip for which it was hidden', async () => {
    const { customer } = await walk(open, 'en', [
      ...AT_WORDS,
      ['About 254700000003 of May', 'desk:hiddenHere', 'complaint:answer.ask'],
      ['it is my invoice number', 'desk:typeItAgain', 'complaint:answer.ask'],
      ['254700000013', 'desk:filledIn', 'complaint:answer.ask'],
    ]);
    expect(await answersOf(customer.conversationId)).toEqual({ words: 'About 254700000013 of May' });
  });

  test('is not heard so long after, or about a health insurance number', async () => {
    await walk(open, 'en', [
      ...AT_WORDS,
      ['254700000003', 'desk:hiddenHere', 'inquiry:words.ask'],
      ['help', 'desk:help', 'inquiry:words.ask'],
      ['it is my order number', 'complaint:answer.ask'],
    ]);
    await walk(open, 'ja', [
      ...AT_WORDS,
      ['保険者番号 06123456', 'desk:hidden', 'complaint:answer.ask'],
      ['チャットで', 'summary'],
    ]);
  });
});

test.each([
  ['INV/2024/05/000123', '4, 2 and 6 digits'],
  ['EGLV123456789018', 'the number of a bill of lading'],
  ['invoice 123456789018', 'words before it'],
])('%s stays where it is asked which data is meant (%s)', async (number) => {
  await walk(open, 'en', [
    ...IDENTIFIED,
    ['Grace', 'question:dataToSee.ask'],
    [`the data of ${number}`, 'question:method.ask'],
  ]);
});

/** Longer than anything that is read, with numbers that are never to be taken, and words to look for afterwards. */
const TOO_LONG = 'My Number is 1234-5678-9018, himitsu. '.repeat(200).slice(0, LONGEST_MESSAGE + 1);
const WHEREVER: Readonly<Record<string, readonly Step[]>> = {
  'outside a form': [
    [TOO_LONG, 'desk:tooLong'],
    ['command:status', 'status:askNumber'],
    [TOO_LONG, 'desk:tooLongHere', 'status:askNumber'],
  ],
  'at the notice of a form': [
    ['menu:inquiry', 'form:notice.inquiry'],
    [TOO_LONG, 'desk:tooLongHere', 'form:notice.inquiry'],
    ['command:goOn', 'inquiry:words.ask'],
  ],
  'in free words': [
    ['menu:inquiry', 'form:notice.inquiry'],
    ['command:goOn', 'inquiry:words.ask'],
    [TOO_LONG, 'desk:tooLongForAnswer', 'inquiry:words.ask'],
    ['Where are my papers', 'complaint:answer.ask'],
  ],
  'at a question with choices, with words or without': [
    ...IDENTIFIED,
    ['Grace', 'question:dataToSee.ask'],
    [TOO_LONG, 'desk:tooLongForAnswer', 'question:dataToSee.ask'],
    ['account', 'question:method.ask'],
    [TOO_LONG, 'desk:tooLongHere', 'question:method.ask'],
  ],
  'at an address and at a code, which is still good': [
    ['menu:disclosure', 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    [TOO_LONG, 'desk:tooLongHere', 'identity:askEmail'],
    [ADDRESS, 'identity:codeSent'],
    [TOO_LONG, 'desk:tooLongHere', 'identity:askCode'],
    [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ],
  'at a question as often as one likes, without an example': [
    ...IDENTIFIED,
    [TOO_LONG, 'desk:tooLongForAnswer', 'question:name.ask'],
    [TOO_LONG, 'desk:tooLongForAnswer', 'question:name.ask'],
    [TOO_LONG, 'desk:tooLongForAnswer', 'question:name.ask'],
    [TOO_LONG, 'desk:tooLongForAnswer', 'question:name.ask'],
    ['Grace', 'question:dataToSee.ask'],
  ],
  'with a confirmation open, which still stands': [
    ...IDENTIFIED,
    ['command:cancel', 'desk:confirmCancel'],
    [TOO_LONG, 'desk:tooLongHere', 'desk:confirmCancel'],
    ['no', 'desk:goingOn', 'question:name.ask'],
    ['command:startOver', 'desk:confirmStartOver'],
    [TOO_LONG, 'desk:tooLongHere', 'desk:confirmStartOver'],
    ['yes', 'form:notice.claim'],
  ],
  'at the summary': [...FILLED, [TOO_LONG, 'desk:tooLongHere', 'summary']],
};

describe.each(['en', 'ja'] as const)('a message too long to be read, in %s', (language) => {
  test.each(Object.entries(WHEREVER))(
    '%s: it is said, and the talk goes on where it was',
    async (_, steps) => {
      const { customer } = await walk(open, language, steps);
      const kept = await everythingOf(customer.conversationId);
      for (const text of [kept, logged.join('\n')]) {
        expect(text).not.toContain('himitsu');
        expect(text).not.toContain('5678');
      }
      expect(kept).toContain(HIDDEN_MARK);
    },
  );

  test('at a question of a form names the room for its answer, and speaks of no parts', async () => {
    const { customer } = await walk(open, language, [...IDENTIFIED, ['Grace', 'question:dataToSee.ask']]);
    const [told] = await customer.says(TOO_LONG);
    expect(told?.text).toContain('200');
    expect(told?.text).not.toMatch(/parts|分けて/u);
  });

  test('names the limit, and outside a form offers the menu', async () => {
    const customer = await createCustomer(open, language);
    const [told, other] = await customer.says(TOO_LONG);
    expect(told?.text).toContain('5,000');
    expect(told?.values).toContain('menu:disclosure');
    expect(other).toBeUndefined();
  });
});

test('a message of exactly the longest length is read', async () => {
  const customer = await createCustomer(open, 'en');
  const question = 'Do you use cookies? ';
  const [quoted] = await customer.says(question.padStart(LONGEST_MESSAGE, ' .'));
  expect(quoted?.extras.quote?.provision).toBe('cookies');
});

test.each([
  ['the value of a button', { type: 'message', value: TOO_LONG }],
  [
    'a title beside it',
    { type: 'message', text: TOO_LONG, channelData: { madoguchi: { title: 'himitsu' } } },
  ],
  ['a number that a link brings', { type: 'event', name: 'madoguchi/open', value: TOO_LONG }],
])('what is too long is not kept as %s either', async (_where, activity) => {
  const customer = await createCustomer(open, 'en');
  const [told] = await customer.sends(activity as unknown as Record<string, string>);
  expect(told?.text).toContain('5,000');
  expect(await everythingOf(customer.conversationId)).not.toContain('himitsu');
});

test('a number that a link brings is hidden in the record, and a receipt number is asked for', async () => {
  const customer = await createCustomer(open, 'en');
  const [asked] = await customer.sends({ type: 'event', name: 'madoguchi/open', value: '1234-5678-9018' });
  expect(asked?.extras.input?.kind).toBe('text');
  expect(await everythingOf(customer.conversationId)).not.toContain('5678');
});
