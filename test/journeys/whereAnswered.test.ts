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
    return knex('outbox').select<{ due_at: number | null; awaits_customer: unknown }[]>(
      'due_at',
      'awaits_customer',
    );
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

  test('an answer is told where the customer wrote last, and elsewhere once they write there again', async () => {
    const { open, service, hears } = channel;
    for (const text of [...QUESTION, 'command:send']) await hears({ type: 'message', text });
    await allLeft();
    await channel.news();
    const [line] = await open.stores.tickets.queue(1);

    open.clock.pass(60_000);
    const web = await createCustomer(open, 'en');
    await web.says(line?.receiptNumber ?? '');
    await web.says(await web.codeFromMail());
    open.clock.pass(60_000);

    await reply(ASKED);
    expect((await web.news()).map(({ text }) => text)).toEqual([ASKED]);
    expect(service.said).not.toContain(ASKED);
    expect((await outbox()).filter(({ awaits_customer }) => Boolean(awaits_customer))).toHaveLength(1);

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
});
