import { randomUUID } from 'node:crypto';
import { DAY, HOUR, MINUTE } from '../../src/domain/calendar/duration';
import type { NewMessage } from '../../src/ports/outbox';
import { createClock } from '../support/clock';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { beginConversation, reload, turnIn, type Rest, times, howMany } from './material';

onEachDatabase((database) => {
  let open: OpenDesk;
  beforeEach(async () => {
    open = await openDesk({ databaseUrl: await database.reuse(), clock: createClock() });
    await open.desk.outbox.stop();
  });
  afterEach(() => open.close());
  const now = () => open.clock.now();
  const knex = () => open.stores.options.database.knex;
  const rows = async (table: string) => (await knex()(table).select('*')).length;
  const limits = () => open.stores.limits;
  /** Turns of so many conversations that were all read before the first of them is kept. */
  const keepAtOnce = async (count: number, rest: () => Rest) => {
    const conversations = await Promise.all(times(count, () => beginConversation(open)));
    const kept = conversations.map((one) => open.stores.conversations.keep(turnIn(one, now(), rest())));
    return Promise.all(kept);
  };
  const mail = (by: string, as: 'automaticMail' | 'leakAlert' = 'automaticMail'): NewMessage => ({
    id: randomUUID(),
    delivery: { kind: 'mail', template: 'receipt', to: 'a@example.org', language: 'en', values: {} },
    counted: { as, by },
  });

  test('a mailbox that nobody confirmed gets one automatic mail a day, however many turns send it at once', async () => {
    expect(await limits().mayMail('box', now())).toBe(true);
    const kept = await keepAtOnce(10, () => ({ messages: [mail('box')] }));
    expect([howMany(kept, 'kept'), howMany(kept, 'moved')]).toEqual([1, 9]);
    expect([await rows('outbox'), await rows('automatic_mails')]).toEqual([1, 1]);
    expect([await limits().mayMail('box', now()), await limits().mayMail('other', now())]).toEqual([
      false,
      true,
    ]);
    open.clock.pass(DAY - 1);
    expect(await keepAtOnce(1, () => ({ messages: [mail('box')] }))).toEqual(['moved']);
    open.clock.pass(1);
    expect(await limits().mayMail('box', now())).toBe(true);
    expect(await keepAtOnce(2, () => ({ messages: [mail('box')] }))).toEqual(
      expect.arrayContaining(['kept', 'moved']),
    );
    expect(await rows('outbox')).toBe(2);
  });

  test('messages that are not limited go however many there are', async () => {
    const { counted: _none, ...plain } = mail('box');
    const kept = await keepAtOnce(5, () => ({ messages: [{ ...plain, id: randomUUID() }] }));
    expect(howMany(kept, 'kept')).toBe(5);
    expect(await rows('automatic_mails')).toBe(0);
  });

  test('so many requests are begun from a network within an hour, however many turns begin one at once', async () => {
    const kept = await keepAtOnce(25, () => ({ begunFrom: 'net' }));
    expect([howMany(kept, 'kept'), howMany(kept, 'moved')]).toEqual([20, 5]);
    expect(await limits().nextRequest('net', now())).toBe(now() + HOUR);
    expect(await limits().nextRequest('other', now())).toBeUndefined();
    open.clock.pass(HOUR - 1);
    expect(await keepAtOnce(1, () => ({ begunFrom: 'net' }))).toEqual(['moved']);
    open.clock.pass(1);
    expect(await limits().nextRequest('net', now())).toBeUndefined();
  });

  test('the next one is told by the oldest that still counts', async () => {
    for (let begun = 0; begun < 21; begun++) {
      await keepAtOnce(1, () => ({ begunFrom: 'net' }));
      open.clock.pass(MINUTE);
    }
    expect(await rows('begun_requests')).toBe(20);
    expect(await limits().nextRequest('net', now())).toBe(now() + 39 * MINUTE);
  });

  test('an address that is confirmed takes back what was begun in its conversation alone', async () => {
    const [mine] = [await beginConversation(open)];
    await open.stores.conversations.keep(turnIn(mine, now(), { begunFrom: 'net' }));
    await keepAtOnce(19, () => ({ begunFrom: 'net' }));
    expect(await limits().nextRequest('net', now())).toBeDefined();
    await open.stores.conversations.keep(turnIn(await reload(open, mine.id), now(), { confirmed: true }));
    expect(await rows('begun_requests')).toBe(19);
    expect(await limits().nextRequest('net', now())).toBeUndefined();
  });

  test('the officer is alerted so often within an hour of one network', async () => {
    const kept = await keepAtOnce(22, () => ({ messages: [mail('net', 'leakAlert')] }));
    expect([howMany(kept, 'kept'), howMany(kept, 'moved')]).toEqual([20, 2]);
    expect([await limits().alertsLeft('net', now()), await limits().alertsLeft('other', now())]).toEqual([
      0, 20,
    ]);
    open.clock.pass(HOUR);
    expect(await limits().alertsLeft('net', now())).toBe(20);
  });

  test('two limits that two turns count by in either order hold up nobody', async () => {
    const both = (first: string, second: string) => ({
      messages: [mail(first), mail(second)],
      begunFrom: first,
    });
    const turns = await Promise.all(
      times(6, async (index) => {
        const pair = index - (index % 2);
        const names = [`a${pair}`, `b${pair}`] as const;
        const [first, second] = index % 2 === 0 ? names : ([names[1], names[0]] as const);
        const conversation = await beginConversation(open);
        return open.stores.conversations.keep(turnIn(conversation, now(), both(first, second)));
      }),
    );
    expect([howMany(turns, 'kept'), howMany(turns, 'moved')]).toEqual([3, 3]);
  });

  test('a clock that is set back stops nothing', async () => {
    open.clock.pass(2 * DAY);
    await keepAtOnce(20, () => ({ begunFrom: 'net', messages: [mail('net', 'leakAlert')] }));
    await keepAtOnce(1, () => ({ messages: [mail('box')] }));
    open.clock.pass(-DAY - HOUR);
    expect(await limits().nextRequest('net', now())).toBeUndefined();
    expect(await limits().alertsLeft('net', now())).toBe(20);
    expect(await limits().mayMail('box', now())).toBe(true);
    expect(await keepAtOnce(1, () => ({ messages: [mail('box')], begunFrom: 'net' }))).toEqual(['kept']);
    expect(await limits().mayMail('box', now())).toBe(false);
  });

  test('a day later all of it is gone', async () => {
    await keepAtOnce(2, () => ({ begunFrom: 'net', messages: [mail(randomUUID()), mail('n', 'leakAlert')] }));
    const tables = ['begun_requests', 'automatic_mails', 'leak_alerts'];
    open.clock.pass(DAY);
    await open.stores.sweep('desk');
    expect(await Promise.all(tables.map(rows))).toEqual([2, 2, 2]);
    open.clock.pass(HOUR);
    await open.stores.sweep('desk');
    expect(await Promise.all(tables.map(rows))).toEqual([0, 0, 0]);
  });
});
