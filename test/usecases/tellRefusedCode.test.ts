import { LOCALES } from '../../locales';
import type { DueMessage } from '../../src/ports/outbox';
import { tellRefusedCode } from '../../src/usecases/tellRefusedCode';
import { SOON } from '../journeys/draftSteps';
import { ADDRESS } from '../journeys/steps';
import { CODE, type Journey, type Said, type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { until } from '../support/until';

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * 60 * 60 * 1000);
});

interface Refusal {
  readonly reason?: string;
  /** Whether the mail names its conversation. */
  readonly named?: boolean;
}

/** The mail with the code that this conversation was sent last, as given up. */
async function mailOf({ customer: { conversationId } }: Journey, named: boolean): Promise<DueMessage> {
  const { knex } = open.stores.options.database;
  const code = await knex('identity_codes')
    .where({ conversation_id: conversationId })
    .orderBy('sent_at', 'desc')
    .first<{ id: string }>('id');
  const values = { code: '123456' };
  const to = 'grace.wanjiru@example.com';
  const mail = { kind: 'mail', template: 'code', to, language: 'en', values } as const;
  const delivery = named ? { ...mail, conversationId } : mail;
  return { id: `code.${code.id}`, lane: 'mail', attempts: 1, delivery };
}

let given: DueMessage | undefined;
const remember: Said = async (journey) => {
  given = await mailOf(journey, true);
  return undefined;
};

/** What the conversation is told when the mail is refused. */
async function toldAt(journey: Journey, message: DueMessage, reason = 'mailRefused') {
  const { stores, desk } = open;
  await tellRefusedCode(stores, message, reason);
  await tellRefusedCode(stores, message, reason);
  const { knex } = stores.options.database;
  desk.outbox.wake();
  await until(async () =>
    (await knex('outbox').whereNotNull('due_at').first<unknown>('id')) === undefined ? true : undefined,
  );
  return journey.customer.news();
}

const TO_THE_CODE: readonly Step[] = [
  ['menu:disclosure', 'form:notice.claim'],
  ['command:goOn', 'identity:askEmail'],
  [ADDRESS, 'identity:codeSent'],
];
const refusedOf = async (journey: Journey, { reason, named = true }: Refusal = {}) =>
  toldAt(journey, await mailOf(journey, named), reason);
const telling: Said = async (journey) => {
  const replies = await refusedOf(journey);
  expect(replies).toHaveLength(1);
  return undefined;
};

describe.each(LOCALES)('in %s', (language) => {
  test('a refused code is told once, by the masked address, with the ways on', async () => {
    const journey = await walk(open, language, TO_THE_CODE);
    const [told, ...others] = await refusedOf(journey, { reason: 'refusedAddress' });
    expect(others).toEqual([]);
    expect(told?.text).toContain('g•••@example.com');
    expect(told?.text).not.toContain('wanjiru');
    expect(told?.extras.language).toBe(language);
    expect(told?.values).toEqual(['code:resend', 'code:other', 'code:none']);
  });

  const withoutMail = { en: 'Go on without e-mail', ja: 'メールなしで進む' }[language];
  const other = { en: 'Use another address', ja: '別のアドレスを使う' }[language];
  test.each<readonly [string, readonly Step[]]>([
    ['without e-mail', [['code:none', 'identity:noMail', 'question:contact.ask']]],
    ['without e-mail, typed', [[withoutMail, 'identity:noMail', 'question:contact.ask']]],
    ['with another address', [['code:other', 'identity:askEmail']]],
    ['with another address, by its label', [[other, 'identity:askEmail']]],
    ['with an address that is typed at once', [[`b.${language}@example.com`, 'identity:codeSent']]],
    ['with a new code', [SOON, ['code:resend', 'identity:codeSent']]],
  ])('it goes on %s', async (_how, steps) => {
    await walk(open, language, [...TO_THE_CODE, [telling], ...steps]);
  });
});

test('of news it is told with no way to go on without e-mail', async () => {
  const journey = await walk(open, 'en', [
    ['command:announce', 'announce:askEmail'],
    ['news@example.com', 'identity:codeSent'],
  ]);
  const [told] = await refusedOf(journey);
  expect(told?.values).toEqual(['code:resend', 'code:other']);
});

test.each<readonly [string, Refusal]>([
  ['a mail server that could not be reached', { reason: 'ECONNREFUSED' }],
  ['a mail of an earlier release', { named: false }],
])('nothing is told of %s', async (_what, refusal) => {
  expect(await refusedOf(await walk(open, 'en', TO_THE_CODE), refusal)).toEqual([]);
});

test.each<readonly [string, readonly Step[]]>([
  ['a newer one was asked for', [SOON, ['code:resend', 'identity:codeSent']]],
  ['another address is asked for', [['code:other', 'identity:askEmail']]],
  ['it was confirmed', [[CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask']]],
  [
    'its form is gone',
    [
      ['cancel', 'desk:confirmCancel'],
      ['yes', 'desk:cancelled'],
    ],
  ],
])('nothing is told once %s', async (_what, steps) => {
  const journey = await walk(open, 'en', [...TO_THE_CODE, [remember], ...steps]);
  if (given === undefined) throw new Error('There was no mail.');
  expect(await toldAt(journey, given)).toEqual([]);
});
