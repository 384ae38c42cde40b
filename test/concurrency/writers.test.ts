import { spoken, written } from '../support/contents';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Inbound } from '../../src/ports/runTurn';
import { createCustomer } from '../support/customer';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { until } from '../support/until';

const saying = (conversationId: string, text: string, activityId: string = randomUUID()): Inbound => ({
  ...{ conversationId, activityId, group: false, reply: 'returned', heard: { kind: 'typed', text } },
  written: written(text),
});

onEachDatabase((database) => {
  /** Two desks on one database, as two processes behind a balancer are. */
  let desks: readonly [OpenDesk, OpenDesk];
  let url = '';
  beforeEach(async () => {
    url = await database.reuse();
    desks = [await openDesk({ databaseUrl: url }), await openDesk({ databaseUrl: url })];
  });
  afterEach(async () => {
    for (const desk of desks) await desk.close();
  });

  const append = ({ stores, clock }: OpenDesk, conversationId: string, activityId: string) =>
    stores.conversations.append(
      conversationId,
      [{ activityId, from: 'staff', content: spoken('staff') }],
      clock.now(),
    );

  async function expectWhole(conversationId: string, heard: readonly string[], staff: readonly string[]) {
    const { stores } = desks[0];
    const activities = (await stores.conversations.activitiesAfter(conversationId, 0)) ?? [];
    expect(activities.map(({ seq }) => seq)).toEqual(activities.map((_activity, index) => index + 1));
    const watermark = (await stores.conversations.watermarks([conversationId])).get(conversationId);
    expect(watermark).toBe(activities.length);
    const idsFrom = (who: string) =>
      activities
        .filter(({ from, activityId }) => from === who && activityId !== 'arrival')
        .map((it) => it.activityId);
    expect(idsFrom('customer').sort()).toEqual([...heard].sort());
    expect(idsFrom('staff').sort()).toEqual([...staff].sort());
    expect(new Set(activities.map(({ activityId }) => activityId)).size).toBe(activities.length);
  }

  test.each([
    ['one process', 1],
    ['two processes', 2],
  ])('fifty writers in %s leave every message once, in one order without a gap', async (_name, processes) => {
    const { conversationId } = await createCustomer(desks[0], 'en');
    const ids = Array.from({ length: 50 }, () => randomUUID());
    const [heard, staff] = [ids.slice(0, 25), ids.slice(25)];
    const deskFor = (index: number) => (processes === 2 && index % 2 === 1 ? desks[1] : desks[0]);
    const said = await Promise.all([
      ...heard.map((id, index) =>
        deskFor(index).desk.runTurn(saying(conversationId, `message ${index}`, id)),
      ),
      ...staff.map((id, index) => append(deskFor(index), conversationId, id)),
    ]);
    expect(said).not.toContain('gone');
    await expectWhole(conversationId, heard, staff);
  });

  test('a form that is filled through two processes, while staff write, keeps every answer', async () => {
    const first = await createCustomer(desks[0], 'en');
    const { conversationId } = first;
    const staff: string[] = [];
    const heard: string[] = [];
    const answers = ['menu:disclosure', 'command:goOn', 'mary@example.org'];
    const say = async (text: string) => {
      const noise = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
      staff.push(...noise);
      const id = randomUUID();
      heard.push(id);
      const desk = heard.length % 2 === 0 ? desks[1] : desks[0];
      await Promise.all([
        desk.desk.runTurn(saying(conversationId, text, id)),
        ...noise.map((activityId, index) =>
          append(index % 2 === 0 ? desks[0] : desks[1], conversationId, activityId),
        ),
      ]);
    };
    for (const answer of answers) await say(answer);
    await until(async () => (await desks[1].stores.mailbox.list(1))[0]);
    const [mail] = await desks[1].stores.mailbox.list(1);
    await say(/\d{6}/u.exec(mail?.subject ?? '')?.[0] ?? '');
    for (const answer of [
      'self',
      'Mary Wambui',
      'words',
      'the export papers',
      'paper',
      'Box 7, Nairobi, Kenya',
      'understood',
      'command:send',
    ])
      await say(answer);
    const [line] = await desks[1].stores.tickets.ofConversation(conversationId);
    const ticket = await desks[0].stores.tickets.find(line?.id ?? '');
    expect(ticket?.body.answers).toEqual({
      ...{ who: 'self', name: 'Mary Wambui', data: ['words'], dataWords: 'the export papers' },
      ...{ method: 'paper', fee: 'understood' },
      place: { kind: 'lines', text: 'Box 7, Nairobi, Kenya', country: 'KE' },
    });
    await expectWhole(conversationId, heard, staff);
  });

  test('a message that comes again, through either process, is handled once and answered the same', async () => {
    const { conversationId } = await createCustomer(desks[0], 'en');
    await desks[0].desk.runTurn(saying(conversationId, 'menu:complaint'));
    await desks[0].desk.runTurn(saying(conversationId, 'command:goOn'));
    await desks[0].desk.runTurn(saying(conversationId, 'A call from a firm that knew my order'));
    const last = saying(conversationId, 'chat', 'the last message');
    const said = await Promise.all(
      Array.from({ length: 12 }, (_unused, index) => desks[index % 2 === 0 ? 0 : 1].desk.runTurn(last)),
    );
    said.push(await desks[1].desk.runTurn(last));
    expect(new Set(said.map((replies) => JSON.stringify(replies))).size).toBe(1);
    expect(said[0]?.length).toBeGreaterThan(0);
    expect(await desks[1].stores.tickets.ofConversation(conversationId)).toHaveLength(1);
    expect((await desks[0].stores.tickets.queue(10)).length).toBe(1);
  });

  test('a reply made in one process wakes whoever reads in the other within a second', async () => {
    const [here, there] = desks;
    const { conversationId } = await createCustomer(here, 'en');
    let calls = 0;
    const stop = here.desk.feed.watch(conversationId, () => (calls += 1));
    await until(() => Promise.resolve(calls > 0 ? true : undefined));
    for (let time = 0; time < 3; time++) {
      const before = calls;
      const kept = there.desk.runTurn(saying(conversationId, `hello ${time}`));
      await kept;
      await until(() => Promise.resolve(calls > before ? true : undefined), 1000);
    }
    stop();
    expect(calls).toBeGreaterThanOrEqual(4);
  });

  test('a chat that is ended in one process is gone for whoever reads it in the other', async () => {
    const [here, there] = desks;
    const { conversationId } = await createCustomer(here, 'en');
    const seen: unknown[] = [];
    const stop = here.desk.feed.watch(conversationId, () => {
      void here.stores.conversations.activitiesAfter(conversationId, 0).then((said) => seen.push(said));
    });
    await until(() => Promise.resolve(seen.length > 0 ? true : undefined));
    await there.desk.runTurn({
      ...saying(conversationId, ''),
      ...{ heard: { kind: 'ended', text: '' }, activity: { type: 'endOfConversation' } },
    });
    await until(() => Promise.resolve(seen.includes(undefined) ? true : undefined));
    stop();
  });

  if (database.dialect === 'postgres')
    test('PostgreSQL notifies the other processes with the commit; on SQLite they poll', async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const heard: string[] = [];
      client.on('notification', ({ payload }) => heard.push(payload ?? ''));
      await client.query('listen madoguchi_changed');
      const { conversationId } = await createCustomer(desks[1], 'en');
      await until(() => Promise.resolve(heard.includes(conversationId) ? true : undefined), 1000);
      await client.end();
    });
});
