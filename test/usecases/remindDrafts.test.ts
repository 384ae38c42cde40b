import { DAY, HOUR, MINUTE } from '../../src/domain/calendar/duration';
import { composeMail } from '../../src/mail/composeMail';
import { createTranslator } from '../../src/i18n/translator';
import { remindDrafts } from '../../src/usecases/remindDrafts';
import { IDENTIFIED } from '../journeys/steps';
import { everythingStored } from '../storage/material';
import { type Step, wait, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { codeFor } from '../support/until';

const BROKEN_OFF = IDENTIFIED;
const SOON: Step = [wait(2 * MINUTE)];

let open: OpenDesk;
const close = () => open.close();

const remind = (hours = 24, holder = 'one', { stores, desk } = open, limit = 200) => {
  const settings = { ...desk.settings, draftReminderHours: hours };
  return remindDrafts({ ...stores, settings }, { holder, limit });
};
/** The reminders that wait to leave, as they will be written. */
const reminders = async () => {
  const due = await open.stores.outbox.take(open.clock.now(), open.clock.now() + 1, 1000);
  const translator = await createTranslator();
  return due.flatMap(({ id, delivery }) =>
    delivery.kind === 'mail' && delivery.template === 'draftReminder'
      ? [composeMail(translator, id, delivery)]
      : [],
  );
};
const numberOf = async () => {
  const { knex } = open.stores.options.database;
  const [row] = await knex('drafts').select<{ number: string }[]>('number');
  return row?.number ?? '';
};

describe('on one database', () => {
  beforeEach(async () => {
    open = await openDesk();
  });
  afterEach(close);

  test.each([
    ['en', 'Your unfinished form', 'Disclosure', 'September 15, 2026'],
    ['ja', '入力途中のフォームがあります', '開示', '2026年9月15日'],
  ] as const)(
    'in %s: one mail after a day, with the number and the link and nothing that was entered',
    async (language, subject, type, until) => {
      await walk(open, language, BROKEN_OFF);
      await open.desk.outbox.stop();
      open.clock.pass(24 * HOUR - 1);
      expect(await remind()).toBe(0);
      open.clock.pass(1);
      expect([await remind(), await remind()]).toEqual([1, 0]);
      const [mail, ...others] = await reminders();
      const number = await numberOf();
      expect(others).toEqual([]);
      expect(mail?.to).toMatch(/^grace\S*@example\.com$/u);
      expect(mail?.subject).toContain(subject);
      expect(mail?.subject).toContain(number);
      expect(mail?.text).toContain(`/chat?lang=${language}&number=${number}`);
      expect(mail?.text.toLowerCase()).toContain(type.toLowerCase());
      expect(mail?.text).toContain(until);
      expect(mail?.text).not.toMatch(/grace|\{\{/iu);
    },
  );

  test('in the language in which the form was begun, whatever is spoken now', async () => {
    await walk(open, 'en', [...BROKEN_OFF, ['command:language:ja', 'desk:language', 'question:name.ask']]);
    await open.desk.outbox.stop();
    open.clock.pass(DAY);
    await remind();
    expect((await reminders()).map(({ subject }) => subject.slice(0, 4))).toEqual(['Your']);
  });

  test('a form that is gone on with afterwards is not reminded of again', async () => {
    const { customer } = await walk(open, 'en', BROKEN_OFF);
    await open.desk.outbox.stop();
    open.clock.pass(DAY);
    expect(await remind()).toBe(1);
    await customer.says('Grace Wanjiru');
    open.clock.pass(5 * DAY);
    expect(await remind()).toBe(0);
  });

  test('every change puts the reminder off', async () => {
    const { customer } = await walk(open, 'en', BROKEN_OFF);
    open.clock.pass(23 * HOUR);
    await customer.says('Grace Wanjiru');
    open.clock.pass(23 * HOUR);
    expect(await remind()).toBe(0);
    open.clock.pass(HOUR);
    expect(await remind()).toBe(1);
  });

  test.each([
    ['whose address is not confirmed', BROKEN_OFF.slice(0, 3)],
    [
      'whose address was changed and is not confirmed',
      [
        ...BROKEN_OFF,
        ['change my e-mail', 'form:changing', 'identity:askEmail'],
        ['other@example.com', 'identity:codeSent'],
      ],
    ],
    [
      'without an address',
      [
        ['menu:complaint', 'form:notice.complaint'],
        ['command:goOn', 'complaint:words.ask'],
      ],
    ],
    ['that was given up', [...BROKEN_OFF, ['cancel', 'desk:confirmCancel'], ['yes', 'desk:cancelled']]],
  ] as readonly (readonly [string, readonly Step[]])[])(
    'nobody is reminded of a form %s',
    async (_which, steps) => {
      await walk(open, 'en', steps);
      open.clock.pass(2 * DAY);
      expect(await remind()).toBe(0);
    },
  );

  test('nobody is reminded of a form that has expired, or where reminders are off', async () => {
    await walk(open, 'en', BROKEN_OFF);
    open.clock.pass(2 * DAY);
    expect(await remind(0)).toBe(0);
    open.clock.pass(12 * DAY);
    expect(await remind()).toBe(0);
  });

  test('the number in the mail leads back to the form, and no address lies in the clear', async () => {
    await walk(open, 'en', BROKEN_OFF);
    open.clock.pass(DAY);
    await remind();
    expect(await everythingStored(open)).not.toMatch(/@example\.com/iu);
    const number = await numberOf();
    const { address = '' } = (await open.stores.drafts.findByNumber(number))?.draft.identity ?? {};
    await walk(open, 'en', [
      SOON,
      [number, 'form:draftCodeSent'],
      [({ open: desk }) => codeFor(desk, address), 'identity:confirmed', 'form:resumed', 'question:name.ask'],
    ]);
  });
});

onEachDatabase((database) => {
  let url: string;
  beforeEach(async () => {
    url = await database.reuse();
    open = await openDesk({ databaseUrl: url });
  });
  afterEach(close);

  test('two processes that remind at the same time remind of everything once', async () => {
    const other = await openDesk({ databaseUrl: url, clock: open.clock });
    await other.desk.outbox.stop();
    for (let count = 0; count < 4; count++) await walk(open, 'en', [SOON, ...BROKEN_OFF]);
    await open.desk.outbox.stop();
    open.clock.pass(2 * DAY);
    const reminded = await Promise.all([
      remind(24, 'one', open, 1),
      remind(24, 'two', other, 1),
      remind(24, 'three', open, 1),
    ]);
    expect(reminded.reduce((sum, count) => sum + count)).toBe(4);
    expect(await reminders()).toHaveLength(4);
    await other.close();
  });
});
