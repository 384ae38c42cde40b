import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { knex as openKnex, type Knex } from 'knex';
import { DAY, MINUTE } from '../../src/domain/calendar/duration';
import { createChores } from '../../src/assembly/chores';
import { createLogger } from '../../src/logging/logger';
import type { NewSubscription } from '../../src/ports/subscriptions';
import { projectRoot } from '../../src/assembly/projectRoot';
import { createCustomer } from '../support/customer';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { sampled } from '../support/sample';
import { until } from '../support/until';
import { beginConversation, newDraft, reload, turnIn } from './material';

interface Key {
  readonly id: string;
  readonly wrapped: Buffer;
}

onEachDatabase(({ dialect, create }) => {
  let open: OpenDesk;
  let url: string;
  const openThere = () =>
    openDesk({ ...(dialect === 'sqlite' ? { file: url } : { databaseUrl: url }), clock: open.clock });
  beforeEach(async () => {
    url = await create('wiped');
    open = await openDesk(dialect === 'sqlite' ? { file: url } : { databaseUrl: url });
  });
  afterEach(() => open.close());

  const knex = () => open.stores.options.database.knex;
  const keys = (): Promise<readonly Key[]> => knex()('keys').select('id', 'wrapped');

  /** Which of these keys somebody could still use who has the master key and steals the database's files. */
  async function usable(before: readonly Key[]): Promise<readonly string[]> {
    const stolen = dialect === 'sqlite' ? await filesOf(url) : await tuplesOf(knex());
    return before.flatMap(({ id, wrapped }) => {
      const found = stolen.indexOf(wrapped);
      if (found < 0) return [];
      open.stores.options.vault.unwrap(id, stolen.subarray(found, found + wrapped.length));
      return [id];
    });
  }

  /** The keys that are there no longer after something was done. */
  async function destroyedBy(act: () => Promise<unknown>): Promise<readonly Key[]> {
    const before = await keys();
    await act();
    const left = new Set((await keys()).map(({ id }) => id));
    return before.filter(({ id }) => !left.has(id));
  }

  /** As the chores do it, minute by minute. */
  async function wipe() {
    await until(async () => {
      const wiping = await open.stores.wipeKeys('desk');
      return wiping?.is === 'wiped' ? true : undefined;
    });
  }

  const customer = async () => {
    const talking = await createCustomer(open, 'en');
    for (const text of ['menu:complaint', 'command:goOn', 'Somebody called me.']) await talking.says(text);
    return talking;
  };
  test.each<[string, () => Promise<() => Promise<unknown>>]>([
    [
      'the end of a chat',
      async () => {
        const { sends } = await customer();
        return () => sends({ type: 'endOfConversation' });
      },
    ],
    [
      'giving up a form',
      async () => {
        const { says } = await customer();
        await says('command:cancel');
        return () => says('yes');
      },
    ],
    [
      'sending a form',
      async () => {
        const { says } = await customer();
        return () => says('none');
      },
    ],
    [
      'the sweep',
      async () => {
        await customer();
        open.clock.pass(31 * DAY);
        return () => open.stores.sweep('desk');
      },
    ],
    [
      'leaving a subscription',
      async () => {
        const { id } = await beginConversation(open);
        const subscription = {
          ...{ id: 's', kind: 'mail', digest: 'd', to: 'a@example.org', language: 'en' },
          ...{ channel: 'directline', expiresAt: open.clock.now() + DAY },
        } as NewSubscription;
        const turn = turnIn(await reload(open, id), open.clock.now(), {
          subscription: { change: 'keep', subscription },
        });
        await open.stores.conversations.keep(turn);
        return () => open.stores.subscriptions.leave('s');
      },
    ],
  ])('%s takes its keys off the disk within the minute, also after a restart', async (_what, begin) => {
    const destroyed = await destroyedBy(await begin());
    expect(destroyed.length).toBeGreaterThan(0);
    expect(await usable(destroyed)).toEqual(destroyed.map(({ id }) => id));
    await wipe();
    expect(await usable(destroyed)).toEqual([]);
    await open.close();
    open = await openThere();
    expect(await usable(destroyed)).toEqual([]);
    expect(await open.stores.wipeKeys('desk')).toBeUndefined();
  });

  test('of many keys none is left in a page that has become free', async () => {
    const { conversations } = open.stores;
    const chats: string[] = [];
    const many = sampled(120, 300);
    for (let chat = 0; chat < many; chat++) {
      const { id } = await beginConversation(open);
      await conversations.keep(turnIn(await reload(open, id), open.clock.now(), { draft: newDraft() }));
      chats.push(id);
    }
    open.clock.pass(20 * DAY);
    // Every third one goes on: what is left lies scattered, and the pages are merged.
    for (const id of chats.filter((_id, index) => index % 3 === 0))
      await conversations.keep(turnIn(await reload(open, id), open.clock.now()));
    open.clock.pass(11 * DAY);
    const destroyed = await destroyedBy(() => open.stores.sweep('desk'));
    expect(destroyed).toHaveLength((many * 5) / 3);
    await wipe();
    expect(await usable(destroyed)).toEqual([]);
    if (dialect !== 'sqlite') return;
    const [free] = await knex().raw<{ freelist_count: number }[]>('pragma freelist_count');
    expect(free?.freelist_count).toBeGreaterThan(0);
  });

  test('while somebody else reads they wait, and go afterwards; a long wait is told by a count and nothing else', async () => {
    const { sends } = await customer();
    const reader = await readingElsewhere(url, dialect);
    const destroyed = await destroyedBy(() => sends({ type: 'endOfConversation' }));
    const lines: string[] = [];
    const log = createLogger('info', { write: (line) => lines.push(line) });
    const chores = createChores({ stores: open.stores, desk: open.desk, log });
    for (let minute = 0; minute <= 12; minute += 4) {
      await chores();
      open.clock.pass(4 * MINUTE);
    }
    expect(await usable(destroyed)).toEqual(destroyed.map(({ id }) => id));
    const told = () => lines.map((line) => JSON.parse(line) as { level: number; msg: string });
    const warning = { level: 40, msg: 'keys.notWiped', keys: destroyed.length, minutes: 12 };
    expect(told()).toMatchObject([warning]);
    expect(Object.keys(told()[0] ?? {}).sort()).toEqual(['keys', 'level', 'minutes', 'msg', 'time']);
    await reader.leave();
    await until(async () => {
      await chores();
      return (await usable(destroyed)).length === 0 ? true : undefined;
    });
    expect(told().at(-1)).toMatchObject({ level: 30, msg: 'keys.wiped', keys: destroyed.length });
  });

  test('a process that died before it had wiped them leaves it to the next one', async () => {
    const { sends } = await customer();
    // Whoever still has the file open keeps SQLite from tidying up, as it does when a process closes in good order.
    const reader = await readingElsewhere(url, dialect);
    const destroyed = await destroyedBy(() => sends({ type: 'endOfConversation' }));
    await open.close();
    open = await openThere();
    expect(await usable(destroyed)).toEqual(destroyed.map(({ id }) => id));
    await reader.rest();
    await wipe();
    expect(await usable(destroyed)).toEqual([]);
    await reader.leave();
  });

  test('two processes take turns', async () => {
    const { sends } = await customer();
    await sends({ type: 'endOfConversation' });
    const wipings = await Promise.all(['one', 'other', 'third'].map((name) => open.stores.wipeKeys(name)));
    expect(wipings.filter((wiping) => wiping?.is === 'wiped').length).toBeLessThan(2);
    await until(async () => ((await open.stores.wipeKeys('one')) === undefined ? true : undefined));
  });
});

test('nothing but `destroyKeys` takes a key away, so that none is forgotten', async () => {
  const folder = path.join(projectRoot, 'src/storage');
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('keyRows.ts'),
  );
  const deleting = /\('keys'\)[^;]*?\.(?:delete|del|truncate)\(|\bwrapped: (?!Uint8Array|Buffer)/u;
  for (const name of names)
    expect([name, deleting.test(await readFile(path.join(folder, name), 'utf8'))]).toEqual([name, false]);
  expect(names.length).toBeGreaterThan(30);
});

/** The database's file and its write-ahead log, as they lie on the disk. */
async function filesOf(file: string): Promise<Buffer> {
  const files = [file, `${file}-wal`, `${file}-journal`].filter((one) => existsSync(one));
  return Buffer.concat(await Promise.all(files.map((one) => readFile(one))));
}

/** Every tuple, living or dead, in the pages of the table of keys. */
async function tuplesOf(db: Knex): Promise<Buffer> {
  await db.raw('create extension if not exists pageinspect');
  const { rows } = await db.raw<{ readonly rows: readonly { readonly data: Buffer }[] }>(`
    select t_data as data from generate_series(0, pg_relation_size('keys') / 8192 - 1) as page,
      heap_page_items(get_raw_page('keys', page::int)) where t_data is not null`);
  return Buffer.concat(rows.map(({ data }) => data));
}

/** Somebody who looks at the database as it is now, and takes their time over it. */
async function readingElsewhere(url: string, dialect: string) {
  const other = openKnex(
    dialect === 'sqlite'
      ? { client: 'sqlite3', connection: { filename: url }, useNullAsDefault: true }
      : { client: 'pg', connection: url },
  );
  const reading = await other.transaction(
    undefined,
    dialect === 'sqlite' ? {} : { isolationLevel: 'repeatable read' },
  );
  await reading('keys').select('id');
  return {
    /** Reads no longer, and stays. */
    rest: () => reading.rollback(),
    async leave() {
      await reading.rollback();
      await other.destroy();
    },
  };
}
