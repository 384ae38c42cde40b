import { ASKED, BROKEN_OFF, LATER, SOON, TO_THE_SUMMARY, toldNumber } from '../journeys/draftSteps';
import { walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';

onEachDatabase((database) => {
  let open: OpenDesk;
  beforeEach(async () => {
    open = await openDesk({ databaseUrl: await database.reuse() });
  });
  afterEach(() => open.close());

  const countIn = async (table: string) =>
    (await open.stores.options.database.knex(table).select('*')).length;

  test('used in several conversations and processes at once, a draft is neither lost nor doubled', async () => {
    const other = await openDesk({ databaseUrl: open.url, clock: open.clock });
    for (let round = 0; round < 4; round++) {
      const here = await walk(open, 'en', [SOON, ...BROKEN_OFF, LATER]);
      const there = await walk(open, 'en', [ASKED]);
      const third = await walk(other, 'en', [SOON, ASKED]);
      const codes = (await open.stores.mailbox.list(2)).map(({ subject }) => /\d{6}/u.exec(subject)?.[0]);
      const [atThird = '', atThere = ''] = codes;
      await Promise.all([
        here.customer.says('Grace Wanjiru'),
        there.customer.says(atThere),
        third.customer.says(atThird),
        here.customer.says('all'),
      ]);
      const found = await open.stores.drafts.findByNumber(toldNumber());
      expect(found?.draft.number).toBe(toldNumber());
      const talks = [here, there, third].map(({ customer }) => customer.conversationId);
      const lie = await Promise.all(
        talks.map(async (id) => (await open.stores.conversations.load(id, 'none'))?.draft?.id),
      );
      expect(lie.filter((id) => id === found?.draft.id)).toHaveLength(1);
      expect(talks[lie.findIndex((id) => id !== undefined)]).toBe(found?.conversationId);
      expect(await countIn('drafts')).toBe(round + 1);
    }
    await other.close();
  });

  test('sent twice, from where it was and from where it went on, it is one request', async () => {
    const here = await walk(open, 'en', [...TO_THE_SUMMARY, LATER]);
    const there = await walk(open, 'en', [ASKED]);
    const code = await there.customer.codeFromMail();
    await Promise.all([there.customer.says(code), here.customer.says('command:send')]);
    await there.customer.says('command:send');
    await here.customer.says('command:send');
    expect([await countIn('tickets'), await countIn('drafts')]).toEqual([1, 0]);
  });
});
