import { DAY, HOUR } from '../../src/domain/calendar/duration';
import { spoken, written } from '../support/contents';
import { randomUUID } from 'node:crypto';
import { claimTicket } from '../../src/usecases/staff/claimTicket';
import { replyToTicket } from '../../src/usecases/staff/replyToTicket';
import { migrationSource } from '../../db/migrationSource';
import { applyEvent } from '../../src/domain/ticket/transitions';
import { acknowledgeMasterKey } from '../../src/storage/keys/keyRows';
import { createCustomer } from '../support/customer';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import {
  beginConversation,
  everythingStored,
  newDraft,
  newTicket,
  reload,
  sendTicket,
  tablesOf,
  turnIn,
} from './material';
import { codeFor, until } from '../support/until';
import { asStaff } from '../support/asStaff';

const countIn = async ({ stores }: OpenDesk, table: string, where: object = {}): Promise<number> =>
  (await stores.options.database.knex(table).where(where).select('*')).length;

onEachDatabase((database) => {
  let open: OpenDesk;
  beforeEach(async () => {
    open = await openDesk({ databaseUrl: await database.reuse() });
  });
  afterEach(() => open.close());

  const keep = async (...turn: Parameters<typeof turnIn>) => open.stores.conversations.keep(turnIn(...turn));
  const pass = (ms: number) => {
    open.clock.pass(ms);
    return open.clock.now();
  };

  describe('a turn', () => {
    test('is read back as it was kept: state, draft, activities and watermark', async () => {
      const { stores, clock } = open;
      const before = await beginConversation(open);
      const draft = newDraft();
      const state = { ...before.state, language: 'ja', lastQuoted: ['cookies'] } as const;
      const activities = [
        { activityId: 'said', from: 'customer', content: written('塚本 と 塚本 😀') },
        { activityId: 'answered', from: 'desk', content: spoken('はい') },
      ] as const;
      expect(await keep(before, clock.now(), { state, draft, activities })).toBe('kept');
      const loaded = await stores.conversations.load(before.id, 'said');
      expect(loaded?.conversation).toEqual({ ...before, version: 1, watermark: 2, state });
      expect(loaded?.draft).toEqual(draft);
      expect(loaded?.repeated).toEqual([{ ...activities[1], seq: 2, at: clock.now() }]);
      expect(await stores.conversations.activitiesAfter(before.id, 0)).toEqual(
        activities.map((activity, index) => ({ ...activity, seq: index + 1, at: clock.now() })),
      );
      expect(await stores.conversations.watermarks([before.id, 'nobody'])).toEqual(new Map([[before.id, 2]]));
      const places = ['said', 'answered', 'unsaid'].map((id) => stores.conversations.seqOf(before.id, id));
      expect(await Promise.all(places)).toEqual([1, 2, undefined]);
    });

    test('that was overtaken leaves nothing behind', async () => {
      const { clock } = open;
      const before = await beginConversation(open);
      await keep(before, clock.now());
      const ticket = newTicket(clock.now());
      const messages = [
        { id: 'late', delivery: { kind: 'talk', conversationId: before.id, utterances: [] } },
      ] as const;
      const outcome = await open.stores.conversations.keep({
        ...turnIn(before, clock.now(), { draft: newDraft(), ticket, messages }),
        conversation: (await reload(open, before.id), before),
      });
      expect(outcome).toBe('moved');
      for (const table of ['drafts', 'tickets', 'ticket_events', 'outbox'])
        expect([table, await countIn(open, table)]).toEqual([table, 0]);
      expect(await countIn(open, 'activities')).toBe(1);
      expect(await countIn(open, 'keys')).toBe(1);
    });

    test('makes one ticket of a draft, however often it is sent', async () => {
      const { clock } = open;
      const ticket = newTicket(clock.now());
      const [one, other] = [await beginConversation(open), await beginConversation(open)];
      expect(await keep(one, clock.now(), { ticket })).toBe('kept');
      const again = { ...newTicket(clock.now()), draftId: ticket.draftId };
      expect(await keep(other, clock.now(), { ticket: again })).toBe('moved');
      expect(await countIn(open, 'tickets')).toBe(1);
      expect((await reload(open, other.id)).watermark).toBe(0);
    });
  });

  describe('a draft', () => {
    test('has a key of its own, which goes when the draft is sent or cancelled', async () => {
      const conversation = await beginConversation(open);
      const draft = newDraft();
      await keep(conversation, open.clock.now(), { draft });
      expect(await countIn(open, 'keys', { id: `draft.${draft.id}`, scope: 'draft' })).toBe(1);
      await keep(await reload(open, conversation.id), open.clock.now(), { draft: null, draftBefore: draft });
      expect(await countIn(open, 'keys', { scope: 'draft' })).toBe(0);
      expect(await countIn(open, 'drafts')).toBe(0);
    });

    test('that has expired but was not yet swept stands in nobody’s way', async () => {
      const conversation = await beginConversation(open);
      await keep(conversation, open.clock.now(), { draft: newDraft() });
      const now = pass(14 * DAY + 1);
      const loaded = await open.stores.conversations.load(conversation.id, 'x');
      expect(loaded?.draft).toBeUndefined();
      expect(await keep(await reload(open, conversation.id), now, { draft: newDraft() })).toBe('kept');
      expect(await countIn(open, 'drafts')).toBe(1);
    });
  });

  describe('at rest', () => {
    const CANARIES = [
      'Wilhelmina',
      'canary@example.org',
      'Zanzibar',
      'quokka',
      'Staff says marmalade',
      'complaint of Ponsonby',
      'Grace@example.org',
    ];

    async function useTheDesk(): Promise<readonly string[]> {
      const customer = await createCustomer(open, 'en');
      for (const text of ['menu:disclosure', 'command:goOn', 'canary@example.org']) await customer.says(text);
      const code = await codeFor(open, 'canary@example.org');
      for (const text of [code, 'self', 'Wilhelmina Zanzibar', 'all the data about my quokka'])
        await customer.says(text);
      for (const text of ['electronic', 'understood', 'command:send']) await customer.says(text);
      const other = await createCustomer(open, 'en');
      for (const text of [
        'menu:complaint',
        'command:goOn',
        'complaint of Ponsonby',
        'email',
        'Grace@example.org',
      ])
        await other.says(text);
      const [line] = await open.stores.tickets.queue(10);
      const look = { ...asStaff('staff1'), ticketId: line?.id ?? '', now: open.clock.now() };
      await claimTicket({ ...open.stores, claimHours: 24 }, { ...look, version: 1 });
      const means = { ...open.stores, settings: open.desk.settings, traitsOf: open.desk.traitsOf };
      const replied = await replyToTicket(means, { ...look, version: 2 }, 'Staff says marmalade');
      expect(replied.ok).toBe(true);
      expect(await countIn(open, 'tickets')).toBe(2);
      return [...CANARIES, code];
    }

    test('nothing that anybody typed can be read in any table', async () => {
      const typed = await useTheDesk();
      const stored = await everythingStored(open);
      expect(stored.length).toBeGreaterThan(10_000);
      expect(await tablesOf(open)).toContain('ticket_events');
      for (const word of typed)
        expect([word, stored.toLowerCase().includes(word.toLowerCase())]).toEqual([word, false]);
    });

    test('a ciphertext that was moved to another row does not open', async () => {
      const { stores, clock } = open;
      const { knex } = stores.options.database;
      const conversation = await beginConversation(open);
      const say = (text: string) => [{ activityId: text, from: 'customer', content: written(text) }] as const;
      await keep(conversation, clock.now(), { activities: say('one') });
      await keep(await reload(open, conversation.id), clock.now(), { activities: say('two') });
      const [first] = await knex('activities')
        .where({ seq: 1 })
        .select<{ ciphertext: Buffer }[]>('ciphertext');
      await knex('activities').where({ seq: 2 }).update({ ciphertext: first?.ciphertext });
      await expect(stores.conversations.activitiesAfter(conversation.id, 0)).rejects.toThrow();
      await expect(stores.conversations.activitiesAfter(conversation.id, 2)).resolves.toEqual([]);
    });

    test('another master key than the one that sealed the data is told', async () => {
      const { knex } = open.stores.options.database;
      const own = open.stores.options.vault.masterKeyId;
      expect(await acknowledgeMasterKey(knex, own, 1)).toBe('known');
      expect(await acknowledgeMasterKey(knex, 'another', 1)).toBe('other');
      await knex('master_keys').delete();
      const first = await Promise.all([1, 2, 3].map(() => acknowledgeMasterKey(knex, own, 1)));
      expect(first).toEqual(['known', 'known', 'known']);
    });
  });

  describe('a chat that its customer ended', () => {
    test('is gone at once, with all that was typed in it', async () => {
      const customer = await createCustomer(open, 'en');
      for (const text of ['menu:complaint', 'command:goOn', 'not finished']) await customer.says(text);
      await customer.sends({ type: 'endOfConversation' });
      expect(await customer.says('hello?')).toEqual([]);
      for (const table of ['conversations', 'activities', 'drafts', 'keys', 'outbox'])
        expect([table, await countIn(open, table)]).toEqual([table, 0]);
    });

    test('is gone at once for staff, too, and leaves the request that was sent from it', async () => {
      const { stores, clock } = open;
      const { ticket, conversation } = await sendTicket(open);
      expect(await keep(conversation, clock.now(), { ended: true })).toBe('kept');
      expect(await stores.conversations.load(conversation.id, 'x')).toBeUndefined();
      expect(await stores.conversations.activitiesAfter(conversation.id, 0)).toBeUndefined();
      expect(await stores.conversations.append(conversation.id, [], clock.now())).toBe('gone');
      expect(await stores.conversations.address(conversation.id)).toBeUndefined();
      expect(await stores.tickets.transcript(ticket.id)).toEqual([]);
      expect((await stores.tickets.find(ticket.id))?.body).toEqual(ticket.body);
    });

    test('by an earlier version, which kept its words for staff, loses them with the first sweep', async () => {
      const { stores, clock } = open;
      const { knex } = stores.options.database;
      const [ended, live] = [await sendTicket(open), await sendTicket(open)];
      await knex.migrate.down({ migrationSource, name: '009_deletion' });
      await knex('conversations').where({ id: ended.conversation.id }).update({ ended_at: clock.now() });
      await knex.migrate.latest({ migrationSource });
      await stores.sweep('desk');
      expect(await stores.tickets.transcript(ended.ticket.id)).toEqual([]);
      expect((await stores.tickets.find(ended.ticket.id))?.body).toEqual(ended.ticket.body);
      expect(await knex('conversations').select('id')).toEqual([{ id: live.conversation.id }]);
      expect(await stores.tickets.transcript(live.ticket.id)).toHaveLength(1);
    });

    test('does not take the count of its codes with it', async () => {
      const { stores, clock } = open;
      for (let chat = 0; chat < 5; chat++) {
        const conversation = await beginConversation(open);
        const code = {
          ...{ id: randomUUID(), digest: 'd', addressDigest: 'victim', networkDigest: 'net' },
          shape: chat === 4 ? ('letters' as const) : ('digits' as const),
          ...{ sentAt: clock.now(), expiresAt: clock.now() + HOUR },
        };
        await keep(conversation, clock.now(), { code });
        await keep(await reload(open, conversation.id), clock.now(), { ended: true });
      }
      const asked = { addressDigest: 'victim', networkDigest: 'home', now: clock.now() };
      expect(await stores.codes.allowance(asked)).toEqual({ is: 'join' });
      expect(await countIn(open, 'activities')).toBe(0);
      expect(await countIn(open, 'conversations', { user_id: '', reference: null })).toBe(5);
      pass(DAY);
      await stores.sweep('desk');
      expect(await countIn(open, 'conversations')).toBe(0);
    });
  });

  describe('what is due', () => {
    /** A request that its customer took back. */
    const withdraw = async () => {
      const { ticket, conversation } = await sendTicket(open);
      const now = open.clock.now();
      const from = (await open.stores.tickets.find(ticket.id))?.line;
      const taken = from === undefined ? undefined : applyEvent(from, { kind: 'withdrawn' }, { now });
      if (from === undefined || !taken?.ok) throw new Error('It could not be withdrawn.');
      const change = { from, to: taken.value, event: { kind: 'withdrawn' } } as const;
      expect(await keep(await reload(open, conversation.id), now, { ticketChange: change })).toBe('kept');
      return ticket;
    };

    test.each([
      ['a chat', 30 * DAY, 'conversations'],
      ['a draft', 14 * DAY, 'drafts'],
      ['a request that was withdrawn', 1095 * DAY, 'tickets'],
    ])('%s goes with the sweep after its time, and not before', async (_what, lifetime, table) => {
      const { stores, clock } = open;
      if (table === 'tickets') await withdraw();
      else await keep(await beginConversation(open), clock.now(), { draft: newDraft() });
      pass(lifetime - 1);
      await stores.sweep('desk');
      expect(await countIn(open, table)).toBe(1);
      pass(HOUR);
      await stores.sweep('desk');
      expect(await countIn(open, table)).toBe(0);
    });

    test('takes along everything that its key sealed', async () => {
      const { stores, clock } = open;
      await withdraw();
      const conversation = await beginConversation(open);
      const mail = { kind: 'mail', template: 'code', to: 'a@b.c', language: 'en', values: {} } as const;
      const code = {
        ...{ id: 'c', shape: 'digits' as const, digest: 'd', addressDigest: 'a', networkDigest: 'n' },
        ...{ sentAt: clock.now(), expiresAt: clock.now() },
      };
      await keep(conversation, clock.now(), {
        draft: newDraft(),
        code,
        messages: [{ id: 'm', delivery: mail }],
      });
      await stores.mailbox.put({ id: 'm', to: 'a@b.c', subject: 's', text: 't' }, clock.now());
      pass(4000 * DAY);
      expect(await stores.sweep('desk')).toBeGreaterThan(0);
      await until(async () => ((await stores.wipeKeys('desk')) === undefined ? true : undefined));
      const kept = ['audit', 'audit_head', 'leases', 'master_keys', 'policies'];
      for (const table of await tablesOf(open))
        expect([table, (await countIn(open, table)) > 0]).toEqual([table, kept.includes(table)]);
    });

    test.each(['waiting', 'claimed'])(
      'is never a request that is %s, however long it lies and whatever its key says',
      async (status) => {
        const { stores } = open;
        const { knex } = stores.options.database;
        const { ticket } = await sendTicket(open);
        await knex('tickets').update({ status });
        await knex('keys').where({ scope: 'ticket' }).update({ expires_at: 1 });
        pass(4000 * DAY);
        await stores.sweep('desk');
        expect((await stores.tickets.find(ticket.id))?.body).toEqual(ticket.body);
        await knex('tickets').update({ status: 'completed' });
        pass(HOUR);
        await stores.sweep('desk');
        expect(await stores.tickets.find(ticket.id)).toBeUndefined();
      },
    );

    test('takes a turn that was begun before it for one that has to be run again', async () => {
      const { stores, clock } = open;
      const { conversation } = await sendTicket(open);
      pass(30 * DAY);
      expect(await stores.sweep('desk')).toBe(1);
      expect(await keep(conversation, clock.now())).toBe('moved');
      expect(await keep(await reload(open, conversation.id), clock.now())).toBe('kept');
      expect(await stores.conversations.activitiesAfter(conversation.id, 0)).toHaveLength(1);
    });

    test('may come with an answer at the same moment: it is there afterwards, and can be read', async () => {
      const { stores, clock } = open;
      const { append, activitiesAfter } = stores.conversations;
      const sent = [];
      for (let chat = 0; chat < 8; chat++) sent.push((await sendTicket(open)).conversation);
      pass(30 * DAY);
      const staff = (text: string) => [{ activityId: text, from: 'staff', content: spoken(text) }] as const;
      const added = sent.map(({ id }) => append(id, staff(`for ${id}`), clock.now()));
      const [swept] = await Promise.all([stores.sweep('desk'), ...added]);
      expect(swept).toBeLessThan(9);
      for (const { id } of sent)
        expect((await activitiesAfter(id, 0))?.map(({ content }) => content.text)).toEqual([`for ${id}`]);
      pass(30 * DAY - 1);
      for (const { id } of sent) expect(await activitiesAfter(id, 0)).toHaveLength(1);
    });

    test('does not stop at a conversation that was altered', async () => {
      const { stores } = open;
      const [one, other] = [await sendTicket(open), await sendTicket(open)];
      const { knex } = stores.options.database;
      const altered = { ciphertext: Buffer.from('nonsense') };
      await knex('conversations').where({ id: one.conversation.id }).update(altered);
      pass(31 * DAY);
      expect(await stores.sweep('desk')).toBe(2);
      const left = await knex('conversations').select('id');
      expect(left).toEqual([{ id: other.conversation.id }]);
    });

    test('is swept by one of two processes, once an hour, and on record', async () => {
      const { stores, clock } = open;
      await beginConversation(open);
      pass(31 * DAY);
      const swept = await Promise.all([stores.sweep('one'), stores.sweep('other'), stores.sweep('third')]);
      expect(swept.filter((erased) => erased !== undefined)).toEqual([1]);
      const rows = await stores.options.database.knex('audit').select('action', 'actor', 'details');
      expect(rows).toEqual([{ action: 'dataErased', actor: 'desk', details: '{"erased":1}' }]);
      pass(HOUR - 1);
      expect(await stores.sweep('other')).toBeUndefined();
      pass(1);
      expect(await stores.sweep('other')).toBe(0);
      expect(await stores.audit.verify()).toEqual({ intact: 1 });
      expect(clock.now()).toBeGreaterThan(0);
    });
  });
});
