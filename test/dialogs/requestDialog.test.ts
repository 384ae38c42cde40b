import { HOUR } from '../../src/domain/calendar/duration';
import { written } from '../support/contents';
import { type Locale, LOCALES } from '../../locales';
import { claimTicket } from '../../src/usecases/staff/claimTicket';
import { completeTicket } from '../../src/usecases/staff/completeTicket';
import { replyToTicket } from '../../src/usecases/staff/replyToTicket';
import { createTranslator } from '../../src/i18n/translator';
import { requestChoices } from '../../src/usecases/tellStatus';
import { ADDRESS } from '../journeys/steps';
import { createCustomer, settle } from '../support/customer';
import { type Journey, type Said, type Step, wait, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { until } from '../support/until';
import { asStaff } from '../support/asStaff';

const WORDS = 'They rang again yesterday.';
let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * HOUR); // the limits on codes count by the hour
});

const BEGUN: readonly Step[] = [
  ['menu:complaint', 'form:notice.complaint'],
  ['command:goOn', 'complaint:words.ask'],
];
const SENT: readonly Step[] = [
  ...BEGUN,
  ['A firm called me and knew my order number.', 'complaint:answer.ask'],
  ['chat', 'form:receipt', 'status:sent', 'form:receiptHere'],
];
const MAILED: readonly Step[] = [
  ...SENT.slice(0, -1),
  ['email', 'inquiry:email.ask'],
  [ADDRESS, 'form:receipt', 'status:sent', 'form:receiptMailed'],
];
/** The button of a request under what was said last. */
const press =
  (wish: 'add' | 'withdraw'): Said =>
  ({ receipt }) =>
    `request:${wish}:${receipt}`;
const INQUIRY: readonly Step[] = [
  ['menu:inquiry', 'form:notice.inquiry'],
  ['command:goOn', 'inquiry:words.ask'],
];
const ASKED: readonly Step[] = [
  ...INQUIRY,
  ['How long do you keep my photographs?', 'complaint:answer.ask'],
  ['chat', 'summary'],
  ['command:send', 'form:receipt', 'form:receiptHere'],
];
const STATUS: Step = ['command:status', 'status:line', 'status:awaited.waiting'];

/** The code that was mailed; the outbox needs a moment. */
const CODE: Said = ({ customer }) =>
  until(async () => {
    const code = await customer.codeFromMail();
    return code === '' ? undefined : code;
  });

async function ticketOf({ receipt }: Pick<Journey, 'receipt'>) {
  const ticket = await open.stores.tickets.findByReceipt(receipt);
  if (ticket === undefined) throw new Error('The ticket is gone.');
  return ticket;
}
const kindsOf = async (journey: Pick<Journey, 'receipt'>) =>
  (await ticketOf(journey)).events.map(({ event }) => event.kind);

/** Staff write to the customer, or decide. */
const staff =
  (act: 'claim' | 'reply' | 'complete'): Exclude<Said, string> =>
  async (journey) => {
    const { line } = await ticketOf(journey);
    const { stores, services } = open.desk;
    const now = open.clock.now();
    const by = { ...asStaff('aya'), ticketId: line.id, now, version: line.version };
    const means = { ...stores, settings: services.settings, traitsOf: open.desk.traitsOf, claimHours: 24 };
    if (act === 'claim') await claimTicket(means, by);
    if (act === 'reply') await replyToTicket(means, by, 'Which number was it?');
    if (act === 'complete') await completeTicket(means, by, { outcome: 'answered', text: 'Sorry.' });
    open.desk.outbox.wake();
    await settle(150);
    await journey.customer.news();
    return undefined;
  };

test('an objection is kept with a request that is decided, which is to be done again until it is read', async () => {
  const journey = await walk(open, 'en', [
    ...SENT,
    [staff('claim')],
    [staff('complete')],
    ['I do not agree with your decision', 'status:objected'],
    [
      'command:status',
      'status:lineClosed',
      'status:outcome',
      'status:answers',
      'staff:Sorry.',
      'status:awaited.objected',
    ],
  ]);
  expect(await kindsOf(journey)).toEqual(['received', 'claimed', 'completed', 'objected']);
  const { line } = await ticketOf(journey);
  expect(line.status).toBe('completed');
  const place = { part: 'open', receivedAt: line.receivedAt + 1, id: line.id } as const;
  const before = await open.stores.tickets.countQueue(place);
  await open.stores.tickets.markRead(line);
  expect((await open.stores.tickets.countQueue(place)).open).toBe(before.open - 1);
});

describe.each(LOCALES)('in %s', (language) => {
  test('words are added to a request and kept with it', async () => {
    const journey = await walk(open, language, [
      ...SENT,
      STATUS,
      [press('add'), 'status:askWords'],
      ['command:help', 'desk:help', 'status:askWords'],
      ['', 'form:refusal.required', 'status:askWords'],
      ['x'.repeat(4001), 'form:refusal.tooLong', 'status:askWords'],
      ['edit:words', 'form:refusal.required', 'status:askWords'],
      ['Can you tell me whether they have my data?', 'status:added'],
      STATUS,
    ]);
    const { line, events } = await ticketOf(journey);
    expect(line).toMatchObject({ status: 'waiting', version: 2 });
    expect(events.at(-1)?.event).toEqual({
      kind: 'added',
      text: 'Can you tell me whether they have my data?',
    });
  });

  test.each([
    ['command:back', 'status:notAdded'],
    ['no', 'status:notAdded'],
    ['command:cancel', 'desk:menu'],
  ] as const)('%s leaves the request without words', async (said, answer) => {
    const journey = await walk(open, language, [...SENT, [press('add'), 'status:askWords'], [said, answer]]);
    expect(await kindsOf(journey)).toEqual(['received']);
  });

  test('a request is withdrawn after asking, and changes no more', async () => {
    const journey = await walk(open, language, [
      ...SENT,
      [press('withdraw'), 'status:askWithdraw'],
      ['perhaps', 'status:sureWithdraw'],
      ['go on', 'status:sureWithdraw'],
      ['send', 'status:sureWithdraw'],
      ['cancel', 'status:sureWithdraw'],
      ['やめる', 'status:sureWithdraw'],
      ['取り下げるのをやめます', 'status:sureWithdraw'],
      ['👍', 'status:sureWithdraw'],
      ['no', 'status:notWithdrawn'],
      [press('withdraw'), 'status:askWithdraw'],
      ['command:back', 'status:notWithdrawn'],
      [press('withdraw'), 'status:askWithdraw'],
      [press('withdraw'), 'status:askWithdraw'],
      ['yes', 'status:withdrawn'],
      [press('add'), 'status:alreadyWithdrawn'],
      ['command:status', 'status:lineClosed', 'status:awaited.withdrawn'],
    ]);
    expect((await ticketOf(journey)).line.status).toBe('withdrawn');
    expect(journey.replies.at(-1)?.values).toEqual([]);
  });

  test('what is awaited is told at every stage, and what can be done', async () => {
    const { replies } = await walk(open, language, [
      ...SENT,
      [staff('claim')],
      ['command:status', 'status:line', 'status:awaited.claimed'],
      [staff('reply')],
      [
        'command:status',
        'status:line',
        'status:answers',
        'staff:Which number was it?',
        'status:awaited.answer',
      ],
      [press('add'), 'status:askWords'],
      [WORDS, 'status:added'],
      [
        'command:status',
        'status:line',
        'status:answers',
        'staff:Which number was it?',
        'status:awaited.claimed',
      ],
      [press('add'), 'status:askWords'],
      [staff('complete')],
      [WORDS, 'status:alreadyCompleted'],
      [
        ...(['command:status', 'status:lineClosed', 'status:outcome', 'status:answers'] as const),
        ...(['staff:Which number was it?', 'staff:Sorry.', 'status:awaited.completed'] as const),
      ],
    ]);
    expect(replies.map(({ text }) => text).join('\n')).not.toContain(WORDS);
  });

  test('of several requests the desk asks which, by buttons, places and numbers', async () => {
    let first = '';
    const second = await walk(open, language, [
      ...SENT,
      [
        ({ receipt }) => {
          first = receipt;
          return undefined;
        },
      ],
      ...ASKED,
      [
        ...(['command:status', 'status:line', 'status:awaited.waiting'] as const),
        ...(['status:line', 'status:awaited.waiting'] as const),
      ],
      ['request:add', 'status:which'],
      ['neither', 'form:refusal.notAChoice', 'status:which'],
      ['command:help', 'desk:help', 'status:which'],
      ['command:back', 'desk:goingOn'],
      ['request:add', 'status:which'],
      ['2', 'status:askWords'],
      [WORDS, 'status:added'],
      ['request:withdraw', 'status:which'],
      [() => first, 'status:askWithdraw'],
      ['yes', 'status:withdrawn'],
      // One is left, so it is the one that is meant.
      ['request:withdraw', 'status:askWithdraw'],
      ['yes', 'status:withdrawn'],
      ['request:add', 'status:alreadyWithdrawn'],
    ]);
    const kinds = [await kindsOf({ receipt: first }), await kindsOf(second)];
    expect(kinds.map((events) => events.includes('withdrawn'))).toEqual([true, true]);
    expect(kinds.filter((events) => events.includes('added')).length).toBe(1);
  });

  test('in the middle of a form it is done in passing, and the form goes on', async () => {
    const journey = await walk(open, language, [
      ...SENT,
      ...INQUIRY,
      [press('add'), 'status:askWords'],
      [WORDS, 'status:added', 'inquiry:words.ask'],
      [press('withdraw'), 'status:askWithdraw'],
      ['command:cancel', 'desk:goingOn', 'inquiry:words.ask'],
      [press('withdraw'), 'status:askWithdraw'],
      ['yes', 'status:withdrawn', 'inquiry:words.ask'],
      [press('withdraw'), 'status:alreadyWithdrawn', 'inquiry:words.ask'],
      ['It was on Monday.', 'complaint:answer.ask'],
    ]);
    expect(await kindsOf(journey)).toEqual(['received', 'added', 'withdrawn']);
  });

  test('from another conversation a code opens the request first', async () => {
    const { receipt } = await walk(open, language, [...MAILED, [wait(HOUR)]]);
    await walk(open, language, [
      [`request:add:${receipt}`, 'status:codeSent'],
      [CODE, 'identity:confirmed', 'status:line', 'status:awaited.waiting', 'status:askWords'],
      [WORDS, 'status:added'],
    ]);
    expect(await kindsOf({ receipt })).toEqual(['received', 'added']);
    await walk(open, language, [
      ['request:withdraw', 'status:askNumber'],
      [receipt, 'status:codeSent'],
      ['command:back', 'desk:menu'],
      ['request:withdraw', 'status:askNumber'],
      ['command:cancel', 'desk:menu'],
      [wait(HOUR)],
      ['request:withdraw', 'status:askNumber'],
      [receipt, 'status:codeSent'],
      [CODE, 'identity:confirmed', 'status:line', 'status:awaited.waiting', 'status:askWithdraw'],
      ['yes', 'status:withdrawn'],
    ]);
    expect((await ticketOf({ receipt })).line.status).toBe('withdrawn');
  });

  test('a number that is nobody’s is answered as any other', async () => {
    await walk(open, language, [
      ['request:withdraw:222-2222-222', 'status:codeSent'],
      ['000000', 'identity:wrong', 'identity:askCode'],
    ]);
  });
});

test.each(['取り下げたくない', '取り下げません', "don't withdraw it", 'keep it', 'not yet'])(
  '%s withdraws nothing',
  async (said) => {
    const journey = await walk(open, 'ja', [
      ...SENT,
      [press('withdraw'), 'status:askWithdraw'],
      [said, 'status:notWithdrawn'],
    ]);
    expect(await kindsOf(journey)).toEqual(['received']);
  },
);

describe('in words', () => {
  test.each<readonly [Locale, string, string, string]>([
    ['en', 'I want to add something to my request', 'withdraw my request', 'Yes, withdraw it'],
    ['en', 'Add something', 'cancel my request', 'withdraw it'],
    ['en', 'Add something', 'withdraw my request', 'cancel my request'],
    ['ja', '追記したい', '取り下げたい', 'はい、取り下げます'],
    ['ja', '請求に追記したいのですが', '請求を取り下げたい', '取り下げます'],
  ])('%s: "%s", "%s", "%s"', async (language, add, withdraw, agree) => {
    const journey = await walk(open, language, [
      ...SENT,
      [add, 'status:askWords'],
      [WORDS, 'status:added'],
      [withdraw, 'status:askWithdraw'],
      [agree, 'status:withdrawn'],
    ]);
    expect(await kindsOf(journey)).toEqual(['received', 'added', 'withdrawn']);
  });

  test.each<readonly [Locale, string]>([
    ['en', 'withdraw my request'],
    ['ja', '取り下げたい'],
  ])('%s: "%s" in a form that is not sent yet is about the form', async (language, said) => {
    await walk(open, language, [...BEGUN, [said, 'desk:confirmCancel'], ['yes', 'desk:cancelled']]);
  });
});

test('a change that staff overtook is made on the request as they left it', async () => {
  const { customer, ...journey } = await walk(open, 'en', [
    ...SENT,
    [press('withdraw'), 'status:askWithdraw'],
  ]);
  const claimed = staff('claim')({ customer, ...journey });
  await Promise.all([claimed, customer.says('yes')]);
  expect((await ticketOf(journey)).line.status).toBe('withdrawn');
  expect(await open.stores.audit.verify()).toHaveProperty('intact');
});

test('a request is not changed in a group', async () => {
  const { customer, receipt } = await walk(open, 'en', [...SENT]);
  const said = await open.desk.runTurn({
    ...{ conversationId: customer.conversationId, activityId: 'group', group: true, reply: 'returned' },
    ...{ heard: { kind: 'typed', text: `request:withdraw:${receipt}` }, written: written('') },
  });
  expect(JSON.stringify(said)).toContain('one-to-one');
});

test('the labels fit on a button and mean what they say', async () => {
  const { labels } = await createTranslator();
  const typed = requestChoices().flatMap(({ value, label }) =>
    labels(label).map((text) => ({ value, text })),
  );
  expect(typed.filter(({ text }) => text.length > 20)).toEqual([]);
  for (const { value, text } of typed) {
    const { customer } = await walk(open, 'en', [...SENT]);
    const asked = await customer.says(text);
    const same = await (await createCustomer(open, 'en')).says(value);
    expect(asked.length).toBe(same.length);
  }
});
