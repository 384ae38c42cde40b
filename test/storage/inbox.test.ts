import { MINUTE, SECOND } from '../../src/domain/calendar/duration';
import type { NewArrival } from '../../src/ports/inbox';
import { startInbox } from '../../src/inbox/startInbox';
import { openDesk, type OpenDesk, storesAt } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';

const arrival = (id: string, conversationId = 'talk-1', text = `words of ${id}`): NewArrival => ({
  id,
  inbound: {
    ...{ conversationId, activityId: id, group: false, reply: 'called' },
    heard: { kind: 'typed', text },
    written: { is: 'written', kind: 'typed', text },
  },
  beginning: { channel: 'line', userId: 'user', reference: { is: 'user', to: 'U1' } },
});

onEachDatabase(({ reuse }) => {
  let open: OpenDesk;
  beforeEach(async () => {
    open = await openDesk({ databaseUrl: await reuse() });
  });
  afterEach(() => open.close());

  const take = (limit = 10, except: readonly string[] = []) => {
    const now = open.clock.now();
    return open.stores.inbox.take({ now, leaseUntil: now + MINUTE, limit }, except);
  };
  const ids = async (limit?: number) => (await take(limit)).map(({ id }) => id);
  const put = (...arrivals: readonly NewArrival[]) => open.stores.inbox.put(arrivals, open.clock.now());

  test('what comes twice is kept once, in one webhook or in two', async () => {
    expect(await put(arrival('a'), arrival('a'), arrival('b', 'talk-2'))).toBe(2);
    expect(await put(arrival('b', 'talk-2'), arrival('c', 'talk-3'))).toBe(1);
    expect(await ids()).toEqual(['a', 'b', 'c']);
  });

  test('what comes twice at the very same time is kept once, and nobody is told of a failure', async () => {
    const puts = Array.from({ length: 8 }, (_, at) => put(arrival('a'), arrival(`own-${at}`, `talk-${at}`)));
    const kept = await Promise.all(puts);
    expect(kept.reduce((sum, one) => sum + one, 0)).toBe(9);
  });

  test('of a talk one is taken at a time, in the order in which they came; no talk waits for another', async () => {
    await put(arrival('a1'), arrival('b1', 'talk-2'), arrival('a2'), arrival('a3'));
    const first = await take();
    expect(first.map(({ id }) => id)).toEqual(['a1', 'b1']);
    expect(await ids()).toEqual([]);
    for (const one of first) await open.stores.inbox.done(one, open.clock.now());
    expect(await ids()).toEqual(['a2']);
  });

  test('what a process had in hand when it died is taken by another once its lease is over', async () => {
    await put(arrival('a1'), arrival('a2'));
    expect(await ids()).toEqual(['a1']);
    open.clock.pass(2 * MINUTE);
    const [again] = await take();
    expect(again).toMatchObject({ id: 'a1', attempts: 2 });
  });

  test('one that fails holds up its talk until it is given up; none of it is lost before', async () => {
    await put(arrival('a1'), arrival('a2'));
    const [failing] = await take();
    if (failing === undefined) throw new Error('Nothing was taken.');
    const now = open.clock.now();
    await open.stores.inbox.failed(failing, { reason: 'broken', now, next: now + SECOND });
    expect(await ids()).toEqual([]);
    open.clock.pass(2 * SECOND);
    const [again] = await take();
    expect(again).toMatchObject({ id: 'a1', attempts: 2 });
    if (again === undefined) throw new Error('Nothing was taken again.');
    await open.stores.inbox.failed(again, { reason: 'broken', now: open.clock.now() });
    expect(await ids()).toEqual(['a2']);
  });

  test('no word of it can be read in the database, and once it is done nothing is left of it', async () => {
    const { knex } = open.stores.options.database;
    await put(arrival('a1', 'talk-1', 'Wanjiku Njeri'));
    const row = () => knex('inbox').where({ id: 'a1' }).first<{ ciphertext: Buffer }>();
    expect((await row()).ciphertext.toString('latin1')).not.toContain('Wanjiku');
    const [taken] = await take();
    expect(taken?.came).toMatchObject({ inbound: { heard: { text: 'Wanjiku Njeri' } } });
    if (taken !== undefined) await open.stores.inbox.done(taken, open.clock.now());
    expect((await row()).ciphertext).toHaveLength(0);
  });

  test('two processes work on fifty of one talk and fifty of others: each once, and the talk in its order', async () => {
    const stores = [open.stores, await storesAt(open.url, open.clock)] as const;
    const heard: string[] = [];
    const workers = stores.map(({ inbox, now }) =>
      startInbox({
        ...{ inbox, now, pace: { pollMs: 20 } },
        async hear({ inbound }) {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
          heard.push(inbound.activityId);
        },
        onFailure: ({ error }) => {
          throw error;
        },
      }),
    );
    try {
      const numbers = Array.from({ length: 50 }, (_, at) => String(at).padStart(2, '0'));
      await put(...numbers.flatMap((at) => [arrival(`one-${at}`), arrival(`other-${at}`, `talk-${at}`)]));
      for (let tries = 0; tries < 200 && heard.length < 100; tries++)
        await Promise.all([
          ...workers.map((worker) => worker.settle()),
          new Promise((resolve) => setTimeout(resolve, 20)),
        ]);
      expect(heard.filter((id) => id.startsWith('one-'))).toEqual(numbers.map((at) => `one-${at}`));
      expect(new Set(heard).size).toBe(100);
      expect(heard).toHaveLength(100);
    } finally {
      await Promise.all(workers.map((worker) => worker.stop()));
      await stores[1].close();
    }
  });
});
