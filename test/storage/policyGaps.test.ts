import { DAY, HOUR } from '../../src/domain/calendar/duration';
import { written } from '../support/contents';
import { randomUUID } from 'node:crypto';
import type { NewGap } from '../../src/ports/policyGaps';
import { createConversationStore } from '../../src/storage/conversations/conversationStore';
import { createPolicyGaps } from '../../src/storage/policies/policyGapStore';
import { sweep } from '../../src/storage/keys/sweep';
import { onEachDatabase } from '../support/postgres';
import { openStores, type TestStores } from '../support/stores';
import { beginConversation, everythingStored, reload, turnIn, times } from './material';

const SINCE = '2026-11-01';

/** A question about how long data is kept, asked in English, of which nothing is kept but for what is named. */
function gap(text?: string, rest: Partial<NewGap> = {}): NewGap {
  return {
    ...{ version: '1', language: 'en', topic: 'retention' },
    ...(text === undefined ? {} : { example: { id: randomUUID(), text } }),
    ...rest,
  };
}

onEachDatabase(({ reuse }) => {
  let open: TestStores;
  beforeEach(async () => {
    open = await openStores(await reuse());
  });
  afterEach(() => open.close());

  const now = () => open.clock.now();
  const knex = () => open.stores.options.database.knex;
  /** A turn of a new conversation that puts this down. */
  async function ask(asked: NewGap) {
    const conversation = await beginConversation(open);
    return open.stores.conversations.keep(turnIn(conversation, now(), { gap: asked }));
  }
  const counts = (since = SINCE) => open.stores.gaps.counts(since);
  const examples = (since = SINCE) => open.stores.gaps.examples(since);
  const texts = async () => (await examples()).map(({ text }) => text);
  const keysLeft = async () => (await knex()('keys').where({ scope: 'gap' }).select('id')).length;
  /** Stores that keep examples for another time than these. */
  const keepingFor = (gapExample: number) => {
    const { options } = open.stores;
    return { ...options, retention: { ...options.retention, gapExample } };
  };

  test('are counted by day, version, language and topic', async () => {
    await ask(gap());
    await ask(gap());
    await ask(gap(undefined, { version: '2' }));
    await ask(gap(undefined, { language: 'ja' }));
    await ask(gap(undefined, { topic: '' }));
    open.clock.pass(DAY);
    await ask(gap());
    const rows = await knex()('policy_gaps').orderBy(['day', 'version', 'language', 'topic']).select('*');
    const row = { day: '2026-11-22', version: '1', language: 'en', topic: 'retention', times: 1 };
    expect(rows).toEqual([
      { ...row, topic: '' },
      { ...row, times: 2 },
      { ...row, language: 'ja' },
      { ...row, version: '2' },
      { ...row, day: '2026-11-23' },
    ]);
  });

  test('are told since a day by topic and language, whatever the version', async () => {
    await ask(gap());
    await ask(gap(undefined, { version: '2' }));
    await ask(gap(undefined, { language: 'ja' }));
    open.clock.pass(14 * HOUR); // midnight in Japan
    await ask(gap());
    const told = { topic: 'retention', language: 'en', times: 1, lastAsked: '2026-11-23' };
    expect(await counts('2026-11-24')).toEqual([]);
    expect(await counts('2026-11-23')).toEqual([told]);
    const all = (await counts('2026-11-22')).toSorted((one, other) => one.times - other.times);
    expect(all).toEqual([
      { ...told, language: 'ja', lastAsked: '2026-11-22' },
      { ...told, times: 3 },
    ]);
  });

  test('count once each when twenty conversations ask at once', async () => {
    const conversations = await Promise.all(times(20, () => beginConversation(open)));
    const kept = await Promise.all(
      conversations.map((conversation, index) =>
        open.stores.conversations.keep(turnIn(conversation, now(), { gap: gap(`Question ${index}?`) })),
      ),
    );
    expect(new Set(kept)).toEqual(new Set(['kept']));
    expect(await counts()).toEqual([
      { topic: 'retention', language: 'en', times: 20, lastAsked: '2026-11-22' },
    ]);
    expect(await examples()).toHaveLength(5);
    expect(await keysLeft()).toBe(5);
  });

  test('of a turn that was overtaken are not counted', async () => {
    const conversation = await beginConversation(open);
    const others = times(5, () => createConversationStore(open.stores.options));
    const read = await Promise.all(others.map((store) => store.load(conversation.id, 'x')));
    const kept = await Promise.all(
      others.flatMap((store, index) => {
        const loaded = read[index];
        if (loaded === undefined) return [];
        return [store.keep(turnIn(loaded.conversation, now(), { gap: gap('How long?') }))];
      }),
    );
    expect(kept.toSorted()).toEqual(['kept', 'moved', 'moved', 'moved', 'moved']);
    expect((await counts())[0]?.times).toBe(1);
    expect(await examples()).toHaveLength(1);
  });

  test('of a message that came twice at once are counted once', async () => {
    const conversation = await beginConversation(open);
    const activities = [{ activityId: 'same', from: 'customer', content: written('How long?') }] as const;
    const asking = { activities, gap: gap('How long?') };
    expect(await open.stores.conversations.keep(turnIn(conversation, now(), asking))).toBe('kept');
    const after = await reload(open, conversation.id);
    expect(await open.stores.conversations.keep(turnIn(after, now(), asking))).toBe('moved');
    expect((await counts())[0]?.times).toBe(1);
    expect(await keysLeft()).toBe(1);
  });

  describe('examples', () => {
    test('are told newest first with what they were asked about, in which language and of which version', async () => {
      await ask(gap('How long?'));
      open.clock.pass(HOUR);
      await ask(gap('いつまで？', { language: 'ja', version: '2' }));
      const at = now();
      expect(await examples()).toEqual([
        { topic: 'retention', language: 'ja', version: '2', at, text: 'いつまで？' },
        { topic: 'retention', language: 'en', version: '1', at: at - HOUR, text: 'How long?' },
      ]);
      expect(await examples('2026-11-23')).toEqual([]);
    });

    test('are the five newest of each topic and language', async () => {
      for (const index of times(7, (nth) => nth)) {
        await ask(gap(`Question ${index}?`));
        open.clock.pass(1);
      }
      await ask(gap('質問？', { language: 'ja' }));
      await ask(gap('Is there a fee?', { topic: 'fee-amount' }));
      expect((await texts()).toSorted()).toEqual(
        ['Is there a fee?', ...times(5, (nth) => `Question ${nth + 2}?`), '質問？'].toSorted(),
      );
      expect(await keysLeft()).toBe(7);
    });

    test('cannot be read in any table', async () => {
      await ask(gap('Wilhelmina?'));
      expect(await texts()).toEqual(['Wilhelmina?']);
      expect(await everythingStored({ stores: open.stores })).not.toContain('Wilhelmina');
    });

    test('that were moved to another row do not open', async () => {
      await ask(gap('One?'));
      await ask(gap('Two?'));
      const [one] = await knex()('policy_gap_examples').select<{ ciphertext: Buffer }[]>('ciphertext');
      await knex()('policy_gap_examples').update({ ciphertext: one?.ciphertext });
      await expect(examples()).rejects.toThrow();
    });

    test('go with the sweep after their time, are not told from then on, and leave the count', async () => {
      await ask(gap('How long?'));
      open.clock.pass(90 * DAY - 1);
      expect(await texts()).toEqual(['How long?']);
      open.clock.pass(1);
      expect(await texts()).toEqual([]);
      await open.stores.sweep('desk');
      expect(await knex()('policy_gap_examples').select('id')).toEqual([]);
      expect(await keysLeft()).toBe(0);
      expect(await counts()).toHaveLength(1);
    });

    test('are not kept when they are to be kept for no day, and those kept before go', async () => {
      await ask(gap('How long?'));
      const store = createConversationStore(keepingFor(0));
      const loaded = await store.load((await beginConversation(open)).id, 'x');
      if (loaded === undefined) throw new Error('The conversation is gone.');
      await store.keep(turnIn(loaded.conversation, now(), { gap: gap('And now?') }));
      expect(await createPolicyGaps(keepingFor(0)).examples(SINCE)).toEqual([]);
      expect(await texts()).toEqual(['How long?']);
      expect((await counts())[0]?.times).toBe(2);
      await sweep({ ...keepingFor(0), auditKey: open.stores.options.auditKey }, 'desk');
      expect(await keysLeft()).toBe(0);
    });
  });

  test('are forgotten after three years, and not before', async () => {
    await ask(gap());
    open.clock.pass(3 * 365 * DAY);
    await open.stores.sweep('desk');
    expect(await counts()).toHaveLength(1);
    open.clock.pass(2 * DAY);
    await open.stores.sweep('desk');
    expect(await counts()).toEqual([]);
  });
});
