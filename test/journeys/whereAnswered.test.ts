import { DAY } from '../../src/domain/calendar/duration';
import { claimTicket } from '../../src/usecases/staff/claimTicket';
import { replyToTicket } from '../../src/usecases/staff/replyToTicket';
import { asStaff } from '../support/asStaff';
import { type BotChannel, openDeskOnChannel } from '../support/botChannel';
import { createCustomer } from '../support/customer';
import { onEachDatabase } from '../support/postgres';
import { until } from '../support/until';

const ASKED = 'Which form do you mean?';
const QUESTION = ['menu:inquiry', 'command:goOn', 'How long do you keep forms?', 'email', 'mary@example.org'];

onEachDatabase((database) => {
  let channel: BotChannel;
  beforeEach(async () => {
    channel = await openDeskOnChannel({ databaseUrl: await database.reuse() });
  });
  afterEach(() => channel.close());

  const outbox = async () => {
    const { knex } = channel.open.stores.options.database;
    return knex('outbox').select<{ due_at: number | null; copy: unknown }[]>('due_at', 'copy');
  };
  const allLeft = () =>
    until(async () => ((await outbox()).every(({ due_at }) => due_at === null) ? true : undefined));

  async function reply(text: string) {
    const { stores, desk, clock } = channel.open;
    const [line] = await stores.tickets.queue(1);
    if (line === undefined) throw new Error('Nobody has sent anything.');
    const { settings, traitsOf } = desk;
    const means = { ...stores, settings, traitsOf, claimHours: 24 };
    const act = { ...asStaff('aya'), ticketId: line.id, now: clock.now() };
    const { version } = line;
    if (line.status === 'waiting') await claimTicket(means, { ...act, version });
    const claimed = line.status === 'waiting' ? version + 1 : version;
    expect(await replyToTicket(means, { ...act, version: claimed }, text)).toMatchObject({ ok: true });
    desk.outbox.wake();
    await allLeft();
    return line.receiptNumber;
  }

  /** A question from Teams, opened on the website by its number and a code, which is where the customer wrote last. */
  async function inBoth() {
    const { open, hears } = channel;
    for (const text of [...QUESTION, 'command:send']) await hears({ type: 'message', text });
    await allLeft();
    await channel.news();
    const [line] = await open.stores.tickets.queue(1);
    open.clock.pass(60_000);
    const web = await createCustomer(open, 'en');
    await web.says(line?.receiptNumber ?? '');
    await web.says(await web.codeFromMail());
    open.clock.pass(60_000);
    return web;
  }
  test('an answer is told where the customer wrote last, and elsewhere once they write there again', async () => {
    const { open, service, hears } = channel;
    const web = await inBoth();
    await reply(ASKED);
    expect((await web.news()).map(({ text }) => text)).toEqual([ASKED]);
    expect(service.said).not.toContain(ASKED);
    expect((await outbox()).filter(({ copy }) => Boolean(copy))).toHaveLength(1);

    open.clock.pass(60_000);
    await hears({ type: 'message', text: 'Hello again' });
    await allLeft();
    expect((await channel.news())[0]).toBe(ASKED);
    expect(service.said.filter((text) => text === ASKED)).toHaveLength(1);

    open.clock.pass(60_000);
    await reply('That one we keep for a year.');
    expect((await channel.news())[0]).toBe('That one we keep for a year.');
    expect((await web.news()).map(({ text }) => text)).toEqual(['That one we keep for a year.']);
  });

  const line = async () => (await channel.open.stores.tickets.queue(1))[0];
  const addressKept = async () => {
    const { knex } = channel.open.stores.options.database;
    const rows = await knex('conversations')
      .where({ id: channel.conversationId })
      .whereNotNull('reference')
      .select<object[]>('id');
    return rows.length > 0;
  };

  test('a copy keeps no address: when the words are due the chat goes with it', async () => {
    const web = await inBoth();
    await reply(ASKED);
    await web.says('I want to withdraw my request');
    await web.says('yes');
    expect((await line())?.status).toBe('withdrawn');
    for (let days = 0; days < 50; days += 5) {
      channel.open.clock.pass(5 * DAY);
      await channel.open.stores.sweep(`on day ${days}`);
    }
    expect(await addressKept()).toBe(false);
  });

  test('what waits in a chat is told there before what is told there later', async () => {
    const web = await inBoth();
    await reply(ASKED);
    channel.open.clock.pass(60_000);
    await web.sends({ type: 'endOfConversation' });
    channel.open.clock.pass(60_000);
    await reply('We looked ourselves.');
    expect(channel.service.said.slice(-2)).toEqual([ASKED, 'We looked ourselves.']);
  });

  test('whoever ends a chat in which a copy waits raises no alarm, and is told nothing of it in a new one', async () => {
    await inBoth();
    await reply(ASKED);
    channel.open.clock.pass(60_000);
    await channel.hears({ type: 'endOfConversation' });
    channel.open.desk.outbox.wake();
    await allLeft();
    expect(await line()).toMatchObject({ undelivered: 0 });
    await channel.hears({ type: 'message', text: 'Hello again' });
    await allLeft();
    expect(channel.service.said).not.toContain(ASKED);
  });

  test('a copy that cannot be shown is nothing that did not arrive', async () => {
    await inBoth();
    await reply(ASKED);
    const { knex } = channel.open.stores.options.database;
    await knex('conversations').where({ id: channel.conversationId }).update({ reference: null });
    await channel.hears({ type: 'message', text: 'Hello again' });
    channel.open.desk.outbox.wake();
    await allLeft();
    expect(await line()).toMatchObject({ undelivered: 0, unnotified: false });
  });
});
