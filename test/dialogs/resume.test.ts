import { DAY } from '../../src/domain/calendar/duration';
import { written } from '../support/contents';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locale } from '../../locales';
import { makeDraftNumber } from '../../src/domain/form/draftNumber';
import {
  ASKED,
  BACK_AT_NAME,
  BACK_AT_SUMMARY,
  BROKEN_OFF,
  DRAFT_JOURNEY,
  elsewhere,
  LATER,
  SOON,
  TO_THE_SUMMARY,
  toldNumber,
} from '../journeys/draftSteps';
import { createCustomer } from '../support/customer';
import { CODE, type Step, wait, walk, WRONG_CODE } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { until } from '../support/until';

const SENDING: Step = ['command:send', 'form:receipt', 'form:receiptMailed'];
let folder: string;
let open: OpenDesk;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-resume-'));
  open = await openDesk({ file: path.join(folder, 'desk.sqlite') });
});
afterEach(async () => {
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

const countIn = async (table: string) => (await open.stores.options.database.knex(table).select('*')).length;
const answersOf = async (receipt: string) => (await open.stores.tickets.findByReceipt(receipt))?.body.answers;

describe.each(['en', 'ja'] as const)('in %s', (language: Locale) => {
  test('a form goes on in another conversation where it was, with every answer', async () => {
    await walk(open, language, [...TO_THE_SUMMARY, LATER]);
    const { receipt } = await walk(open, language, [...BACK_AT_SUMMARY, SENDING]);
    expect(await answersOf(receipt)).toMatchObject({ name: 'Grace Wanjiru', method: 'electronic' });
    expect([await countIn('drafts'), await countIn('tickets')]).toEqual([0, 1]);
  });

  test('and on another channel, in the middle of the questions', async () => {
    await walk(open, language, [...BROKEN_OFF, LATER]);
    await walk(open, language, [...BACK_AT_NAME, ['Grace Wanjiru', 'question:dataToSee.ask']], 'emulator');
  });
});

test('a form that was begun in one language goes on in that of the conversation', async () => {
  await walk(open, 'en', [...BROKEN_OFF, LATER]);
  await walk(open, 'ja', BACK_AT_NAME);
});

test('a draft survives a restart and days, until its time is up', async () => {
  await walk(open, 'en', [...BROKEN_OFF, [wait(13 * DAY)]]);
  const { url, clock } = open;
  await open.close();
  open = await openDesk({ file: url, clock });
  await walk(open, 'en', [...BACK_AT_NAME, ['Grace Wanjiru', 'question:dataToSee.ask']]);
  clock.pass(13 * DAY);
  expect(await open.stores.drafts.findByNumber(toldNumber())).toBeDefined();
  clock.pass(DAY);
  expect(await open.stores.drafts.findByNumber(toldNumber())).toBeUndefined();
});

test('words ask for the number, which is heard however it is written', async () => {
  await walk(open, 'en', [...BROKEN_OFF, LATER]);
  await walk(open, 'en', [
    ['continue my request', 'form:askDraftNumber'],
    ['I lost it', 'form:notADraftNumber', 'form:askDraftNumber'],
    [() => toldNumber().toLowerCase().replace('-', ' '), 'form:draftCodeSent'],
    ['blue', 'identity:notACode', 'identity:askCode'],
    ['code:resend', 'identity:wait', 'identity:askCode'],
    ['back', 'desk:menu'],
    SOON,
    [() => `My draft number is ${toldNumber()}.`, 'form:draftCodeSent'],
    [CODE, 'identity:confirmed', 'form:resumed', 'question:name.ask'],
  ]);
  await walk(open, 'ja', [
    LATER,
    ['続きから', 'form:askDraftNumber'],
    ['やめる', 'desk:menu'],
    ['途中から再開したい', 'form:askDraftNumber'],
    [() => `番号は${toldNumber()}です`, 'form:draftCodeSent'],
    [CODE, 'identity:confirmed', 'form:resumed', 'question:name.ask'],
  ]);
});

test('a number that is mistyped is told at once, as what it looks like', async () => {
  await walk(open, 'en', [
    ['K7M2-X9RB', 'form:notADraftNumber', 'status:askNumber'],
    ['2222-222B', 'form:notADraftNumber', 'status:askNumber'],
    ['gibberish', 'status:notANumber', 'status:askNumber'],
    ['nonsense!', 'sorry:upset', 'status:askNumber'],
  ]);
});

test('the question for a request hears a draft number too, and a receipt number after it', async () => {
  await walk(open, 'en', [...BROKEN_OFF, LATER]);
  await walk(open, 'en', [
    ['how is my request?', 'status:askNumber'],
    ASKED,
    ['222-2222-222', 'status:codeSent'],
    SOON,
    [toldNumber, 'form:draftCodeSent'],
    [CODE, 'identity:confirmed', 'form:resumed', 'question:name.ask'],
  ]);
});

test('the link of a mail leads there as well', async () => {
  await walk(open, 'en', [...BROKEN_OFF, LATER]);
  const customer = await createCustomer(open, 'en');
  const [asked] = await customer.sends({ type: 'event', name: 'madoguchi/open', value: toldNumber() });
  expect(asked?.text).toContain(toldNumber());
  const replies = await customer.says(await customer.codeFromMail());
  expect(replies.map(({ extras }) => extras.kind)).toEqual(['say', 'say', 'ask']);
});

test('a wrong code opens nothing, and three of them spend it', async () => {
  await walk(open, 'en', [...BROKEN_OFF, LATER]);
  await walk(open, 'en', [
    ASKED,
    [WRONG_CODE, 'identity:wrong', 'identity:askCode'],
    [WRONG_CODE, 'identity:wrong', 'identity:askCode'],
    [WRONG_CODE, 'identity:noTriesLeft'],
    SOON,
    ['yes', 'form:draftCodeSent'],
    [CODE, 'identity:confirmed', 'form:resumed', 'question:name.ask'],
  ]);
});

test('nobody is told whether there is such a draft: same words, no mail', async () => {
  await walk(open, 'en', [...BROKEN_OFF, LATER]);
  const unknown = makeDraftNumber((count) => open.stores.random.bytes(count));
  const mails = async () => (await open.stores.mailbox.list(100)).length;
  const before = await mails();
  const replies = await Promise.all(
    [unknown, toldNumber()].map(async (typed) => {
      const customer = await createCustomer(open, 'en');
      const said = await customer.says(typed);
      open.desk.outbox.wake();
      return JSON.stringify(said).replaceAll(typed, 'NUMBER');
    }),
  );
  expect(replies[0]).toBe(replies[1]);
  await until(async () => ((await mails()) > before ? true : undefined));
  expect(await mails()).toBe(before + 1);
  await walk(open, 'en', [
    [unknown, 'form:draftCodeSent'],
    ['000000', 'identity:wrong', 'identity:askCode'],
  ]);
});

test('after five codes an hour for a number, known or not, the newest is good elsewhere too', async () => {
  await walk(open, 'en', [...BROKEN_OFF, LATER]);
  const unknown = makeDraftNumber((count) => open.stores.random.bytes(count));
  for (const typed of [toldNumber(), unknown]) {
    for (let time = 0; time < 5; time++) await walk(open, 'en', [[typed, 'form:draftCodeSent']]);
    await walk(open, 'en', [
      [typed, 'status:codeJoined'],
      [wait(61_000)],
      ['code:resend', 'status:leftToStaff'],
    ]);
  }
});

test('a code that went out before the address was changed opens the draft no more', async () => {
  const newAddress: readonly Step[] = [
    ['change my e-mail', 'form:changing', 'identity:askEmail'],
    ['other@example.com', 'identity:codeSent'],
    [CODE, 'identity:confirmed', 'summary'],
  ];
  let early = '';
  const hold = await createCustomer(open, 'en');
  await walk(open, 'en', [
    ...TO_THE_SUMMARY,
    LATER,
    [
      async () => {
        await hold.says(toldNumber());
        early = await hold.codeFromMail();
        return undefined;
      },
    ],
    SOON,
    ...newAddress,
  ]);
  const [said] = await hold.says(early);
  expect(said?.text).toContain('no longer works');
  expect((await open.stores.drafts.findByNumber(toldNumber()))?.draft.identity.address).toBe(
    'other@example.com',
  );
});

describe('where the form was before', () => {
  test('it is told that it went on elsewhere, and can be brought back', async () => {
    await walk(open, 'en', [
      ...BROKEN_OFF,
      LATER,
      [elsewhere(BACK_AT_NAME, 'Grace Wanjiru'), 'form:movedAway'],
      ['hello', 'desk:hello'],
      LATER,
      ...BACK_AT_NAME,
      LATER,
      [elsewhere(BACK_AT_NAME)],
      SOON,
      [toldNumber, 'form:movedAway', 'form:draftCodeSent'],
      [CODE, 'identity:confirmed', 'form:resumed', 'question:name.ask'],
      ['Grace Wanjiru', 'question:dataToSee.ask'],
    ]);
    expect(await countIn('drafts')).toBe(1);
  });

  test('it is told so when the form was sent there', async () => {
    const sent = [...BACK_AT_SUMMARY, SENDING];
    await walk(open, 'ja', [...TO_THE_SUMMARY, LATER, [elsewhere(sent, '送信する'), 'form:movedAway']]);
    expect(await countIn('tickets')).toBe(1);
  });

  test('it is told so when the form was given up there', async () => {
    const cancelled: readonly Step[] = [
      ...BACK_AT_NAME,
      ['cancel', 'desk:confirmCancel'],
      ['yes', 'desk:cancelled'],
    ];
    await walk(open, 'en', [...BROKEN_OFF, LATER, [elsewhere(cancelled, 'Grace'), 'form:movedAway']]);
  });

  test('it is told so even when it looks in after the time of the draft here', async () => {
    await walk(open, 'en', [
      ...BROKEN_OFF,
      [wait(10 * DAY)],
      [elsewhere(BACK_AT_NAME)],
      [wait(10 * DAY)],
      ['Grace Wanjiru', 'form:movedAway'],
    ]);
  });

  test('it is told that the time was up when it was', async () => {
    await walk(open, 'en', [
      ...BROKEN_OFF,
      [wait(14 * DAY)],
      ['Grace Wanjiru', 'form:expired'],
      [toldNumber, 'form:draftCodeSent'],
      ['000000', 'identity:wrong', 'identity:askCode'],
    ]);
  });

  test('the conversation itself simply goes on, and its own number asks for no code', async () => {
    await walk(open, 'en', [
      ...BROKEN_OFF,
      [wait(3 * DAY)],
      ['how is my request?', 'status:askNumber'],
      [toldNumber, 'question:name.ask'],
      ['Grace Wanjiru', 'question:dataToSee.ask'],
    ]);
  });
});

test('who is in the middle of another form finishes or cancels that first', async () => {
  await walk(open, 'en', [...BROKEN_OFF, LATER]);
  const given = toldNumber();
  await walk(open, 'en', [
    ['menu:complaint', 'form:notice.complaint'],
    ['how is my request?', 'status:askNumber'],
    [given, 'desk:oneAtATime', 'form:notice.complaint'],
    ['cancel', 'desk:confirmCancel'],
    ['yes', 'desk:cancelled'],
    [given, 'form:draftCodeSent'],
    [CODE, 'identity:confirmed', 'form:resumed', 'question:name.ask'],
  ]);
});

test('in a group no draft number is heard', async () => {
  await walk(open, 'en', [...BROKEN_OFF, LATER]);
  const { conversationId } = await createCustomer(open, 'en');
  const before = await countIn('identity_codes');
  for (const text of [toldNumber(), 'continue my form']) {
    const said = await open.desk.runTurn({
      ...{ conversationId, activityId: text, written: written(text), group: true },
      ...{ heard: { kind: 'typed', text }, reply: 'returned' },
    });
    expect(said).toMatchObject([{ text: expect.stringContaining('one-to-one') as string }]);
  }
  expect(await countIn('identity_codes')).toBe(before);
});

test.each(['en', 'ja'] as const)('everything that is said about drafts is said in %s', async (language) => {
  await walk(open, language, DRAFT_JOURNEY);
});
