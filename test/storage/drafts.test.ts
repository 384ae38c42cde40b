import { randomUUID } from 'node:crypto';
import { DAY, HOUR } from '../../src/domain/calendar/duration';
import type { Draft } from '../../src/domain/form/form';
import { makeDraftNumber } from '../../src/domain/form/draftNumber';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { beginConversation, newDraft, newTicket, reload, turnIn } from './material';

onEachDatabase((database) => {
  let open: OpenDesk;
  beforeEach(async () => {
    open = await openDesk({ databaseUrl: await database.reuse() });
    await open.desk.outbox.stop();
  });
  afterEach(() => open.close());

  const keep = (...turn: Parameters<typeof turnIn>) => open.stores.conversations.keep(turnIn(...turn));
  const load = async (id: string) => open.stores.conversations.load(id, 'no such activity');
  const countIn = async (table: string, where: object = {}) =>
    (await open.stores.options.database.knex(table).where(where).select('*')).length;
  const numbered = (): Draft & { readonly number: string } => ({
    ...newDraft(),
    number: makeDraftNumber((count) => open.stores.random.bytes(count)),
    identity: { address: 'mary@example.org', confirmedAt: open.clock.now() },
  });
  /** A conversation with a draft in it. */
  const begin = async (draft = numbered()) => {
    const conversation = await beginConversation(open);
    expect(await keep(conversation, open.clock.now(), { draft })).toBe('kept');
    return { id: conversation.id, draft };
  };
  const find = async (number: string) => {
    const found = await open.stores.drafts.findByNumber(number);
    if (found === undefined) throw new Error('There is no such draft.');
    return found;
  };
  /** A turn of this conversation that goes on with what was found. */
  const resume = async (id: string, found: Awaited<ReturnType<typeof find>>, draft = found.draft) => {
    const { conversationId: from, version } = found;
    const resumed = { draftId: found.draft.id, from, version };
    return keep(await reload(open, id), open.clock.now(), { draft, resumed });
  };

  describe('a number', () => {
    test('leads to the draft, and to where it lies', async () => {
      const { id, draft } = await begin();
      expect(await find(draft.number)).toEqual({ draft, conversationId: id, version: 1 });
    });

    test('is good for one draft', async () => {
      const { draft } = await begin();
      const conversation = await beginConversation(open);
      const other = { ...numbered(), number: draft.number };
      expect(await keep(conversation, open.clock.now(), { draft: other })).toBe('moved');
      expect(await countIn('drafts')).toBe(1);
    });

    test('leads nowhere while its address is not confirmed, and back once it is', async () => {
      const { id, draft } = await begin();
      const typed = { ...draft, identity: { address: 'a typo@example.org' } };
      await keep(await reload(open, id), open.clock.now(), { draft: typed, draftBefore: draft });
      expect(await open.stores.drafts.findByNumber(draft.number)).toBeUndefined();
      await keep(await reload(open, id), open.clock.now(), { draft, draftBefore: typed });
      expect((await find(draft.number)).version).toBe(3);
    });

    test.each([
      ['cancelled', () => ({})],
      ['sent', (draftId: string) => ({ ticket: newTicket(open.clock.now(), draftId) })],
    ])('leads nowhere once the form was %s', async (_how, rest) => {
      const { id, draft } = await begin();
      const turn = { draft: null, draftBefore: draft, ...rest(draft.id) };
      expect(await keep(await reload(open, id), open.clock.now(), turn)).toBe('kept');
      expect(await open.stores.drafts.findByNumber(draft.number)).toBeUndefined();
      expect(await countIn('drafts')).toBe(0);
    });

    test('leads nowhere after fourteen days, before the sweep and after it', async () => {
      const { draft } = await begin();
      open.clock.pass(14 * DAY - 1);
      await find(draft.number);
      open.clock.pass(1);
      expect(await open.stores.drafts.findByNumber(draft.number)).toBeUndefined();
      expect([await countIn('drafts'), await countIn('keys', { scope: 'draft' })]).toEqual([1, 1]);
      await open.stores.sweep('desk');
      expect([await countIn('drafts'), await countIn('keys', { scope: 'draft' })]).toEqual([0, 0]);
      expect(await open.stores.drafts.exists(draft.id)).toBe(false);
    });
  });

  test('whether a draft exists: while it is filled and once it is a request, not when it was given up', async () => {
    const { drafts } = open.stores;
    const [filled, sent, cancelled] = [await begin(), await begin(), await begin()];
    const ticket = newTicket(open.clock.now(), sent.draft.id);
    await keep(await reload(open, sent.id), open.clock.now(), {
      ...{ draft: null, draftBefore: sent.draft, ticket },
    });
    const { draft: draftBefore } = cancelled;
    await keep(await reload(open, cancelled.id), open.clock.now(), { draft: null, draftBefore });
    const exist = [filled, sent, cancelled].map(({ draft }) => drafts.exists(draft.id));
    expect(await Promise.all(exist)).toEqual([true, true, false]);
    open.clock.pass(15 * DAY);
    expect(await drafts.exists(filled.draft.id)).toBe(false);
  });

  describe('going on elsewhere', () => {
    test('moves the draft, puts its end off, and leaves nothing behind', async () => {
      const { id, draft } = await begin();
      const { id: here } = await beginConversation(open);
      open.clock.pass(10 * DAY);
      expect(await resume(here, await find(draft.number))).toBe('kept');
      expect((await load(here))?.draft).toEqual(draft);
      expect((await load(id))?.draft).toBeUndefined();
      open.clock.pass(10 * DAY);
      expect((await find(draft.number)).conversationId).toBe(here);
    });

    test('keeps what the turn made of it', async () => {
      const { draft } = await begin();
      const { id: here } = await beginConversation(open);
      const changed = { ...draft, answers: {}, formVersion: 2 };
      expect(await resume(here, await find(draft.number), changed)).toBe('kept');
      expect((await load(here))?.draft).toEqual(changed);
    });

    test('survives the end of the chat that it came from', async () => {
      const { id, draft } = await begin();
      const { id: here } = await beginConversation(open);
      await resume(here, await find(draft.number));
      await keep(await reload(open, id), open.clock.now(), { ended: true });
      expect((await load(here))?.draft).toEqual(draft);
    });

    test('takes the place of a draft that has expired here', async () => {
      const { id: here, draft: old } = await begin();
      open.clock.pass(15 * DAY);
      const { draft } = await begin();
      expect(await resume(here, await find(draft.number))).toBe('kept');
      expect((await load(here))?.draft).toEqual(draft);
      expect(await countIn('keys', { id: `draft.${old.id}` })).toBe(0);
    });

    test('is run again when the draft was changed, moved or given up since it was found', async () => {
      const { id, draft } = await begin();
      const { id: here } = await beginConversation(open);
      const { id: there } = await beginConversation(open);
      const changed = { ...draft, answers: { words: 'changed' } };
      const first = await find(draft.number);
      await keep(await reload(open, id), open.clock.now(), { draft: changed, draftBefore: draft });
      expect(await resume(here, first)).toBe('moved');
      const second = await find(draft.number);
      expect(await resume(there, second)).toBe('kept');
      expect(await resume(here, second)).toBe('moved');
      const third = await find(draft.number);
      await keep(await reload(open, there), open.clock.now(), { draft: null, draftBefore: changed });
      expect(await resume(here, third)).toBe('moved');
      const left = await load(here);
      expect([left?.draft, left?.conversation.watermark]).toEqual([undefined, 0]);
    });

    test('at the same moment in several conversations, it moves to one', async () => {
      const { draft } = await begin();
      const found = await find(draft.number);
      const here = await Promise.all(Array.from({ length: 8 }, () => beginConversation(open)));
      const outcomes = await Promise.all(here.map(({ id }) => resume(id, found)));
      expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(1);
      const winner = here[outcomes.indexOf('kept')]?.id;
      expect((await find(draft.number)).conversationId).toBe(winner);
      expect(await countIn('drafts')).toBe(1);
    });

    test.each([
      ['an answer', (draft: Draft) => ({ draft: { ...draft, answers: { words: 'late' } } })],
      ['a cancellation', () => ({ draft: null })],
      ['a new form', () => ({ draft: newDraft() })],
      ['sending', ({ id }: Draft) => ({ draft: null, ticket: newTicket(open.clock.now(), id) })],
      ['the end of the chat', () => ({ draft: null, ended: true })],
    ])('%s that was decided on before, where it came from, is run again', async (_what, late) => {
      const { id, draft } = await begin();
      const before = await load(id);
      const { id: here } = await beginConversation(open);
      await resume(here, await find(draft.number));
      if (before === undefined) throw new Error('The conversation is gone.');
      const turn = { draftBefore: draft, ...late(draft) };
      expect(await keep(before.conversation, open.clock.now(), turn)).toBe('moved');
      expect((await load(here))?.draft).toEqual(draft);
      expect((await load(id))?.conversation.version).toBe(before.conversation.version);
      expect([await countIn('drafts'), await countIn('tickets')]).toEqual([1, 0]);
    });

    test.each([
      ['an answer', (draft: Draft) => ({ draft: { ...draft, answers: { words: 'late' } } })],
      ['a cancellation', () => ({ draft: null })],
      ['sending', ({ id }: Draft) => ({ draft: null, ticket: newTicket(open.clock.now(), id) })],
    ])('%s at the very same moment comes first or is run again: never both', async (_what, late) => {
      for (let round = 0; round < 6; round++) {
        const { id, draft } = await begin();
        const { id: here } = await beginConversation(open);
        const [before, found] = [await reload(open, id), await find(draft.number)];
        const rest = { draftBefore: draft, ...late(draft) };
        const outcomes = await Promise.all(
          round % 2 === 0
            ? [keep(before, open.clock.now(), rest), resume(here, found)]
            : [resume(here, found), keep(before, open.clock.now(), rest)],
        );
        expect([...outcomes].sort()).toEqual(['kept', 'moved']);
        const resumed = outcomes[round % 2 === 0 ? 1 : 0] === 'kept';
        const left = rest.draft ?? undefined;
        expect([(await load(id))?.draft, (await load(here))?.draft]).toEqual(
          resumed ? [undefined, draft] : [left, undefined],
        );
      }
    });
  });

  describe('reminding', () => {
    const message = (id: string = randomUUID()) =>
      ({ id, delivery: { kind: 'talk', conversationId: 'x', utterances: [] } }) as const;
    const waiting = (hours = 24) => ({
      now: open.clock.now(),
      unchangedSince: open.clock.now() - hours * HOUR,
    });
    const remind = (holder: string, limit = 10) =>
      open.stores.drafts.remindNext({ ...waiting(), holder, limit }, () => message());

    test('is due for a numbered draft that was not changed, once', async () => {
      const { drafts } = open.stores;
      const { id, draft } = await begin();
      await begin({ ...numbered(), identity: {} });
      expect(await drafts.takeTurn('one', open.clock.now())).toBe(true);
      open.clock.pass(24 * HOUR - 1);
      expect([await drafts.anyDue(waiting()), await remind('one')]).toEqual([false, 0]);
      open.clock.pass(1);
      expect([await drafts.anyDue(waiting()), await remind('one')]).toEqual([true, 1]);
      const changed = { ...draft, answers: {} };
      await keep(await reload(open, id), open.clock.now(), { draft: changed, draftBefore: draft });
      open.clock.pass(25 * HOUR);
      expect([await drafts.anyDue(waiting()), await remind('one')]).toEqual([false, 0]);
      expect(await countIn('outbox')).toBe(1);
    });

    test('leaves neither note nor message when it fails half-way', async () => {
      await begin();
      await begin();
      await open.stores.drafts.takeTurn('one', open.clock.now());
      open.clock.pass(25 * HOUR);
      let made = 0;
      const broken = open.stores.drafts.remindNext({ ...waiting(), holder: 'one', limit: 10 }, () => {
        if (++made === 2) throw new Error('broken off');
        return message();
      });
      await expect(broken).rejects.toThrow('broken off');
      expect([await countIn('outbox'), await remind('one')]).toEqual([0, 2]);
    });

    test('is done by one process at a time', async () => {
      const { drafts } = open.stores;
      await begin();
      open.clock.pass(25 * HOUR);
      expect(await drafts.takeTurn('slow', open.clock.now())).toBe(true);
      expect(await drafts.takeTurn('quick', open.clock.now())).toBe(false);
      open.clock.pass(HOUR);
      expect(await drafts.takeTurn('quick', open.clock.now())).toBe(true);
      expect(await remind('slow')).toBe('turnLost');
      expect(await remind('quick')).toBe(1);
      await drafts.endTurn('quick', open.clock.now());
      expect(await drafts.takeTurn('slow', open.clock.now())).toBe(true);
    });

    test('goes with the draft when that is sent or given up before the mail has left', async () => {
      const { id, draft } = await begin();
      open.clock.pass(25 * HOUR);
      await open.stores.drafts.takeTurn('one', open.clock.now());
      await remind('one');
      expect(await countIn('outbox')).toBe(1);
      await keep(await reload(open, id), open.clock.now(), { draft: null, draftBefore: draft });
      expect(await countIn('outbox')).toBe(0);
    });

    test('passes over a draft whose row was altered', async () => {
      const { draft } = await begin();
      await begin();
      const ciphertext = Buffer.from('nothing of ours');
      await open.stores.options.database.knex('drafts').where({ id: draft.id }).update({ ciphertext });
      open.clock.pass(25 * HOUR);
      await open.stores.drafts.takeTurn('one', open.clock.now());
      expect([await remind('one'), await countIn('outbox')]).toEqual([2, 1]);
    });
  });
});
