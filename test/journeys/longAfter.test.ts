import { DAY, HOUR } from '../../src/domain/calendar/duration';
import { locales } from '../../locales';
import { createDirectLineDesk } from '../../src/channels/directline/desk';
import { createDirectLineTokens } from '../../src/channels/directline/tokens';
import { claimTicket } from '../../src/usecases/staff/claimTicket';
import { completeTicket } from '../../src/usecases/staff/completeTicket';
import { openTranscript } from '../../src/usecases/staff/openTranscript';
import { startServer } from '../http/support';
import { everythingStored } from '../storage/material';
import { type BotChannel, openDeskOnChannel } from '../support/botChannel';
import { createCustomer } from '../support/customer';
import type { OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { sampled } from '../support/sample';
import { until } from '../support/until';
import { asStaff } from '../support/asStaff';

const WORDS = 'How long do you keep my unmistakable passport copy?';
const ANSWER = 'We keep it for one year.';
const BY_MAIL = ['email', 'mary@example.org'];
const CHAT_ONLY = ['chat'];

onEachDatabase((database) => {
  let channel: BotChannel;
  let open: OpenDesk;
  beforeEach(async () => {
    channel = await openDeskOnChannel({ databaseUrl: await database.reuse() });
    ({ open } = channel);
  });
  afterEach(() => channel.close());

  const knex = () => open.stores.options.database.knex;
  const countIn = async (table: string, where: object = {}) =>
    (await knex()(table).where(where).select('*')).length;

  /** Sweeps for so many days, as the desk does every hour. */
  const live = async (days: number) => {
    const step = sampled(24, 1);
    for (let hour = 0; hour < days * 24; hour += step) {
      open.clock.pass(step * HOUR);
      await open.stores.sweep('desk');
    }
  };
  /** Until everything that was to leave has left. */
  const delivered = () =>
    until(async () => ((await countIn('outbox', { delivered_at: null })) === 0 ? true : undefined));
  const ask = (answer: readonly string[]) => [
    ...['menu:inquiry', 'command:goOn', WORDS, ...answer, 'command:send'],
  ];

  /** The inquiry is answered by staff, and the answer put into the outbox. */
  const decide = async () => {
    const { tickets, audit, digests } = open.stores;
    const [line] = await tickets.queue(1);
    const { id: ticketId = '', version: read = 0 } = line ?? {};
    const act = { ...asStaff('aya'), ticketId, version: read, now: open.clock.now() };
    await claimTicket({ tickets, audit, claimHours: 24 }, act);
    const version = read + 1;
    const decision = { outcome: 'answered', text: ANSWER } as const;
    const { settings, traitsOf } = open.desk;
    const means = { tickets, audit, digests, settings, traitsOf };
    expect(await completeTicket(means, { ...act, version }, decision)).toMatchObject({ ok: true });
    open.desk.outbox.wake();
    await delivered();
    return act.ticketId;
  };
  const transcript = async () => {
    const [line] = await open.stores.tickets.queue(1);
    const look = { ...asStaff('aya'), ticketId: line?.id ?? '', now: open.clock.now() };
    const opened = await openTranscript(open.stores, look);
    return opened.ok ? opened.value.said.map(({ content }) => content.text) : opened.reason;
  };
  /** The wrapped keys of a conversation, by which its words were sealed. */
  const keysOf = async (id: string) =>
    knex()('conversations as c')
      .join('keys as k', 'k.id', 'c.key_id')
      .where('c.id', id)
      .select<{ id: string; wrapped: Buffer }[]>('k.id', 'k.wrapped');

  describe.each([
    ['and an e-mail address', BY_MAIL],
    ['and no other way to be reached', CHAT_ONLY],
  ])('a request with the chat %s, decided on day 40', (_ways, answer) => {
    test('is answered on the website, where the words of day 1 went on day 31', async () => {
      const customer = await createCustomer(open, 'ja');
      for (const text of ask(answer)) await customer.says(text);
      const id = customer.conversationId;
      const before = await keysOf(id);
      await live(31);
      const conversation = knex()('conversations').where({ id });
      expect(await conversation.select('user_id', 'channel')).toEqual([
        { user_id: 'dl_test', channel: 'directline' },
      ]);
      expect(await countIn('activities')).toBe(0);
      expect(await countIn('keys', { id: before[0]?.id })).toBe(0);
      expect(await transcript()).toEqual([]);
      await live(9);
      await decide();
      const news = await customer.news();
      expect(news.map(({ text }) => text)).toEqual([
        expect.stringContaining(locales.ja.request.outcome.answered),
        ANSWER,
      ]);
      expect(await transcript()).toHaveLength(2);
      // The customer has as long to read it as anything that is said here, and then it is gone.
      await live(29);
      expect(await open.stores.conversations.activitiesAfter(id, 0)).toHaveLength(2);
      await live(2);
      for (const table of ['conversations', 'activities', 'ticket_conversations'])
        expect([table, await countIn(table)]).toEqual([table, 0]);
    });

    test('is answered in Teams, where the words of day 1 went on day 31', async () => {
      for (const text of ask(answer)) await channel.hears({ type: 'message', text });
      await delivered();
      await channel.news();
      await live(31);
      expect(await countIn('activities')).toBe(0);
      await live(9);
      await decide();
      expect(await channel.news()).toEqual([
        expect.stringContaining(locales.en.request.outcome.answered),
        ANSWER,
      ]);
      await live(31);
      for (const table of ['conversations', 'activities', 'ticket_conversations'])
        expect([table, await countIn(table)]).toEqual([table, 0]);
      expect(await countIn('outbox', { reason: 'conversationGone' })).toBe(0);
    });
  });

  test('what is kept until then is the address and the language, under a key of its own', async () => {
    for (const text of ['Japanese', ...ask(CHAT_ONLY)]) await channel.hears({ type: 'message', text });
    await delivered();
    await channel.news();
    const { vault } = open.stores.options;
    await live(31);
    const [key] = await keysOf(channel.conversationId);
    const row = await knex()('conversations').first<{ ciphertext: Buffer; reference: Buffer }>('*');
    const opened = vault.unwrap(key?.id ?? '', key?.wrapped ?? Buffer.alloc(0));
    expect(vault.open(opened, `conversations|ciphertext|${channel.conversationId}`, row.ciphertext)).toEqual({
      ...{ language: 'ja', languageChosen: true, dialogs: { dialogStack: [] } },
    });
    expect(
      vault.open(opened, `conversations|reference|${channel.conversationId}`, row.reference),
    ).toMatchObject({ reference: { channelId: 'msteams', conversation: { id: 'a:1-to-1' } } });
    const stored = await everythingStored(open);
    for (const personal of [WORDS, 'a:1-to-1', '29:mary'])
      expect([personal, stored.includes(personal)]).toEqual([personal, false]);
    await decide();
    expect((await channel.news())[0]).toContain(locales.ja.request.outcome.answered);
  });

  test('an answer arrives at any hour between two sweeps, and brings no word back', async () => {
    const customer = await createCustomer(open, 'en');
    for (const text of ask(CHAT_ONLY)) await customer.says(text);
    open.clock.pass(30 * DAY + 1);
    await decide();
    expect(await transcript()).toHaveLength(2);
    expect((await customer.news()).at(-1)?.text).toBe(ANSWER);
    const { audit } = open.stores;
    const erased = await knex()('audit').where({ action: 'dataErased' }).select('details');
    expect(erased).toEqual([{ details: '{"erased":1}' }]);
    expect(await audit.verify()).toMatchObject({ intact: expect.any(Number) as number });
  });

  test.each([
    ['between two sweeps', 30 * DAY + 1],
    ['long after them', 70 * DAY],
  ])('a customer who comes back %s finds an empty chat that still knows their request', async (_when, ms) => {
    const customer = await createCustomer(open, 'en');
    for (const text of ask(CHAT_ONLY)) await customer.says(text);
    if (ms > 31 * DAY) await live(ms / DAY);
    else open.clock.pass(ms);
    expect(await customer.news()).toEqual([]);
    const [told] = await customer.says('command:status');
    expect(told?.text).toContain(locales.en.request.status.waiting);
    expect(await transcript()).not.toContain(WORDS);
  });

  test('a token that has ended is refused, and a new one for the same chat shows the answer', async () => {
    const { stores, desk, clock } = open;
    const customer = await createCustomer(open, 'en');
    const claims = { conversationId: customer.conversationId, userId: 'dl_test' };
    for (const text of ask(CHAT_ONLY)) await customer.says(text);
    const tokens = createDirectLineTokens({
      key: Buffer.alloc(32, 7),
      now: clock.now,
      lifetimeSeconds: 1800,
    });
    const { server, publicUrl } = await startServer({
      tokens,
      desk: createDirectLineDesk({ ...stores, runTurn: desk.runTurn, watch: desk.feed.watch }),
    });
    const read = async (token: string) => {
      const door = `${publicUrl}/v3/directline/conversations/${customer.conversationId}/activities`;
      const answer = await fetch(door, { headers: { authorization: `Bearer ${token}` } });
      return { status: answer.status, body: (await answer.json()) as { activities?: { text: string }[] } };
    };
    const old = tokens.issue(claims);
    await live(40);
    await decide();
    expect((await read(old)).status).toBe(403);
    const { status, body } = await read(tokens.issue(claims));
    expect([status, body.activities?.at(-1)?.text]).toEqual([200, ANSWER]);
    await server.stop();
  });

  describe('a chat that its customer ended', () => {
    const end = () => channel.hears({ type: 'endOfConversation' });

    test('in Teams still gets the answer that has no other way, and keeps no word of it', async () => {
      for (const text of ask(CHAT_ONLY)) await channel.hears({ type: 'message', text });
      await delivered();
      await channel.news();
      await end();
      const [line] = await open.stores.tickets.queue(1);
      const [told] = await channel.news();
      expect(told).toContain(line?.receiptNumber);
      expect(told).toContain('will still come here');
      expect(await countIn('activities')).toBe(0);
      expect(await transcript()).toEqual([]);
      await live(40);
      await decide();
      expect((await channel.news()).at(-1)).toBe(ANSWER);
      expect(await countIn('activities')).toBe(0);
      await live(2);
      for (const table of ['conversations', 'ticket_conversations'])
        expect([table, await countIn(table)]).toEqual([table, 0]);
    });

    test('in Teams, of a request that is answered by mail, leaves nothing there', async () => {
      for (const text of ask(BY_MAIL)) await channel.hears({ type: 'message', text });
      await delivered();
      await end();
      for (const table of ['conversations', 'activities', 'ticket_conversations'])
        expect([table, await countIn(table)]).toEqual([table, 0]);
      await decide();
      const mails = (await open.stores.mailbox.list(10)).map(({ id }) => id.split('.')[0]);
      expect(mails.sort()).toEqual(['completed', 'receipt']);
    });

    test('begins anew when they write again, without a word of before and with the answer to come', async () => {
      for (const text of ask(CHAT_ONLY)) await channel.hears({ type: 'message', text });
      await end();
      await channel.news();
      expect((await channel.hears({ type: 'message', text: 'hello' })) as object).toMatchObject({
        status: 200,
      });
      await channel.news();
      expect(await transcript()).not.toContain(WORDS);
      expect(await transcript()).toContain('hello');
      await decide();
      expect((await channel.news()).at(-1)).toBe(ANSWER);
    });

    test('takes a mail about the request along to where the request is', async () => {
      channel.open.desk.outbox.wake();
      await open.desk.outbox.stop();
      for (const text of ask(BY_MAIL)) await channel.hears({ type: 'message', text });
      await end();
      const due = await open.stores.outbox.take(open.clock.now(), open.clock.now() + HOUR, 10);
      expect(due.map(({ delivery }) => delivery)).toMatchObject([{ kind: 'mail', template: 'receipt' }]);
    });

    test('on the website leaves nothing, and staff see that no answer goes there', async () => {
      const customer = await createCustomer(open, 'en');
      for (const text of ask(CHAT_ONLY)) await customer.says(text);
      await customer.sends({ type: 'endOfConversation' });
      for (const table of ['conversations', 'activities', 'ticket_conversations'])
        expect([table, await countIn(table)]).toEqual([table, 0]);
      const [line] = await open.stores.tickets.queue(1);
      expect((await open.stores.tickets.find(line?.id ?? ''))?.conversations).toEqual([]);
    });
  });

  test('a channel that is down gets the answer later, once', async () => {
    for (const text of ask(CHAT_ONLY)) await channel.hears({ type: 'message', text });
    await delivered();
    await channel.news();
    await live(35);
    channel.service.setUp(false);
    const deciding = decide();
    await until(async () =>
      (await countIn('outbox', { attempts: 1, delivered_at: null })) > 0 ? true : undefined,
    );
    channel.service.setUp(true);
    // Again and again, since the first try may have failed only after the clock was looked at.
    const passing = setInterval(() => {
      open.clock.pass(10 * 60_000);
    }, 200);
    await deciding;
    clearInterval(passing);
    expect((await channel.news()).filter((text) => text === ANSWER)).toHaveLength(1);
    expect(await transcript()).toHaveLength(2);
  });
});
