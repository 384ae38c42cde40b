import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DAY, HOUR } from '../../src/domain/calendar/duration';
import { projectRoot } from '../../src/assembly/projectRoot';
import type { NewMessage } from '../../src/ports/outbox';
import type { NewSubscription } from '../../src/ports/subscriptions';
import { announceRevision } from '../../src/usecases/announceRevision';
import { beginConversation, everythingStored, turnIn } from '../storage/material';
import { openDesk, type OpenDesk, samplePolicy } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { sampled } from '../support/sample';
import { until } from '../support/until';

const CHILD = path.join(projectRoot, 'dist/test/support/announceChild.js');

onEachDatabase((database) => {
  let url: string;
  let open: OpenDesk;
  beforeEach(async () => {
    url = await database.reuse();
    open = await openDesk({ databaseUrl: url });
    await open.desk.outbox.stop();
  });
  afterEach(() => open.close());

  const subscribe = async (address: string, expiresAt = open.clock.now() + 1095 * DAY) => {
    const { digests, conversations, random } = open.stores;
    const digest = digests.subscriber('mail', address);
    const subscription: NewSubscription = {
      ...{ id: random.id(), digest, to: address, expiresAt },
      ...{ kind: 'mail', language: 'en', channel: 'directline' },
    };
    const change = { change: 'keep', subscription } as const;
    const talk = await beginConversation(open);
    expect(await conversations.keep(turnIn(talk, open.clock.now(), { subscription: change }))).toBe('kept');
    return subscription.id;
  };
  const subscribeMany = async (count: number) => {
    const ids: string[] = [];
    for (let index = 0; index < count; index++) ids.push(await subscribe(`${index}@example.com`));
    return ids;
  };
  const publish = async (version: string, approved = true) => {
    open.clock.pass(1000);
    const { documents } = await samplePolicy();
    const own = documents.map((document) => ({
      ...document,
      version,
      effective: '2026-01-01',
      sample: false,
    }));
    const approval = approved ? { approval: { by: 'test', at: open.clock.now() } } : {};
    await open.stores.policies.add({ version, documents: own, ...approval }, open.clock.now());
    open.clock.pass(1000);
  };
  const tell = ({ stores, desk }: OpenDesk, holder: string, limit?: number) =>
    announceRevision(
      { ...stores, settings: desk.settings },
      limit === undefined ? { holder } : { holder, limit },
    );
  const countIn = async (table: string) =>
    (await open.stores.options.database.knex(table).select('*')).length;
  const waiting = async () =>
    (await open.stores.outbox.take(open.clock.now(), open.clock.now() + 1, 10_000)).filter(({ id }) =>
      id.startsWith('revision.'),
    );

  /** Everybody once, and no message without its note. */
  const expectToldOnce = async (count: number) => {
    const to = (await waiting()).flatMap(({ delivery }) => (delivery.kind === 'mail' ? [delivery.to] : []));
    expect(to.length).toBe(count);
    expect(new Set(to).size).toBe(count);
    expect(await countIn('policy_notices')).toBe(count);
  };

  test('everybody is told once, in batches, and nobody again', async () => {
    await subscribeMany(5);
    await publish('1');
    expect(await tell(open, 'one', 2)).toBe(5);
    expect(await tell(open, 'one', 2)).toBe(0);
    await expectToldOnce(5);
  });

  test('a version that nobody approved is told to nobody, nor is the sample', async () => {
    await subscribe('a@example.com');
    await publish('draft', false);
    expect([await tell(open, 'one'), await countIn('policy_notices')]).toEqual([0, 0]);
  });

  test('two processes that tell at the same time tell everybody once', async () => {
    const other = await openDesk({ databaseUrl: url, clock: open.clock });
    await other.desk.outbox.stop();
    await subscribeMany(12);
    await publish('1');
    const told = await Promise.all([tell(open, 'one', 1), tell(other, 'two', 1), tell(open, 'three', 1)]);
    expect(told.reduce((sum, count) => sum + count)).toBe(12);
    await expectToldOnce(12);
    await other.close();
  });

  test('a process whose turn was taken over tells no more', async () => {
    await subscribeMany(3);
    await publish('1');
    const { subscriptions } = open.stores;
    const timeline = await open.stores.policies.timeline();
    const addedAt = timeline.find(({ version }) => version === '1')?.addedAt ?? 0;
    const compose = ({ to }: { readonly to: string }): NewMessage => ({
      id: randomUUID(),
      delivery: { kind: 'mail', template: 'revision', to, language: 'en', values: {} },
    });
    const telling = (holder: string) => ({ version: '1', addedAt, holder, now: open.clock.now(), limit: 1 });
    expect(await subscriptions.takeTurn('slow', open.clock.now())).toBe(true);
    expect(await subscriptions.takeTurn('quick', open.clock.now())).toBe(false);
    expect(await subscriptions.tellNext(telling('slow'), compose)).toBe(1);
    open.clock.pass(HOUR);
    expect(await subscriptions.takeTurn('quick', open.clock.now())).toBe(true);
    expect(await subscriptions.tellNext(telling('slow'), compose)).toBe('turnLost');
    expect(await subscriptions.tellNext(telling('quick'), compose)).toBe(1);
  });

  test('a failure half-way through a batch leaves neither note nor message of it', async () => {
    await subscribeMany(3);
    await publish('1');
    let made = 0;
    const random = {
      ...open.stores.random,
      id: () => {
        made++;
        if (made === 3) throw new Error('broken off');
        return randomUUID();
      },
    };
    const means = { ...open.stores, settings: open.desk.settings, random };
    await expect(announceRevision(means, { holder: 'one' })).rejects.toThrow('broken off');
    expect([await countIn('policy_notices'), await countIn('outbox')]).toEqual([0, 0]);
    expect(await tell(open, 'two')).toBe(3);
    await expectToldOnce(3);
  });

  test('one whose row was altered does not hold up the others', async () => {
    const [first] = await subscribeMany(3);
    await publish('1');
    await open.stores.options.database
      .knex('policy_subscriptions')
      .where({ id: first ?? '' })
      .update({ ciphertext: Buffer.from('nothing of ours') });
    expect(await tell(open, 'one')).toBe(3);
    expect(await waiting()).toHaveLength(2);
  });

  test('whoever leaves takes the notice that has not left yet along', async () => {
    const id = await subscribe('a@example.com');
    await publish('1');
    await tell(open, 'one');
    const { subscriptions } = open.stores;
    expect(await subscriptions.stands(id, open.clock.now())).toBe(true);
    expect([await subscriptions.leave(id), await subscriptions.leave(id)]).toEqual(['left', 'leftBefore']);
    for (const table of ['policy_subscriptions', 'policy_notices', 'outbox'])
      expect([table, await countIn(table)]).toEqual([table, 0]);
  });

  test('asked for again by several at once, it is one; and after its day a new one', async () => {
    const first = await subscribe('same@example.com');
    await Promise.all(['Same@example.com', 'same@EXAMPLE.com'].map((address) => subscribe(address)));
    expect(await countIn('policy_subscriptions')).toBe(1);
    expect(await open.stores.subscriptions.stands(first, open.clock.now())).toBe(true);
    open.clock.pass(1096 * DAY);
    await publish('1');
    const second = await subscribe('same@example.com');
    expect(await open.stores.subscriptions.stands(first, open.clock.now())).toBe(false);
    expect(await open.stores.subscriptions.stands(second, open.clock.now())).toBe(true);
    expect(await tell(open, 'one')).toBe(0);
  });

  test('no address lies in the clear, before and after it was told', async () => {
    await subscribe('ponsonby@example.com');
    await publish('1');
    await tell(open, 'one');
    expect(await everythingStored(open)).not.toMatch(/ponsonby/iu);
  });

  test('processes that are killed while they tell have told nobody twice, and the rest is told after', async () => {
    if (!existsSync(CHILD)) throw new Error('Please run `npm run build` first: the child runs from dist.');
    const count = 60;
    await subscribeMany(count);
    await publish('1');
    let told = 0;
    for (const run of sampled([1], [1, 2, 3])) {
      // Each an hour later, when the turn of the one before is over.
      const start = String(open.clock.now() + run * HOUR);
      const children = ['a', 'b'].map((name) =>
        spawn(process.execPath, [CHILD, url, start, `${name}${run}`], {
          stdio: ['ignore', 'ignore', 'inherit'],
        }),
      );
      const ended = Promise.all(children.map((child) => once(child, 'exit')));
      const before = told;
      await until(async () => ((await countIn('policy_notices')) > before ? true : undefined), 20_000);
      for (const child of children) child.kill('SIGKILL');
      await ended;
      told = await countIn('policy_notices');
      expect(await countIn('outbox')).toBe(told);
    }
    open.clock.pass(5 * HOUR);
    expect(await tell(open, 'last')).toBe(count - told);
    await expectToldOnce(count);
  }, 60_000);
});
