import { randomUUID } from 'node:crypto';
import { DAY } from '../../src/domain/calendar/duration';
import type { CustomerEvent, TicketEvent, TicketLine } from '../../src/domain/ticket/ticket';
import { applyEvent } from '../../src/domain/ticket/transitions';
import { openPersonalData } from '../../src/usecases/staff/openPersonalData';
import { openTicket } from '../../src/usecases/staff/openTicket';
import { openTranscript } from '../../src/usecases/staff/openTranscript';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import {
  claimFor,
  beginConversation,
  everythingStored,
  newTicket,
  reload,
  sendTicket,
  turnIn,
} from './material';
import { asStaff } from '../support/asStaff';

const SECRET = 'Ponsonby-Smythe lives at number nine';
const ADDED: CustomerEvent = { kind: 'added', text: SECRET };
const WITHDRAWN: CustomerEvent = { kind: 'withdrawn' };

onEachDatabase((database) => {
  let open: OpenDesk;
  beforeEach(async () => {
    open = await openDesk({ databaseUrl: await database.reuse() });
  });
  afterEach(() => open.close());
  const knex = () => open.stores.options.database.knex;
  const now = () => open.clock.now();
  const find = async (id: string) => {
    const ticket = await open.stores.tickets.find(id);
    if (ticket === undefined) throw new Error('The ticket is gone.');
    return ticket;
  };
  const step = (from: TicketLine, event: CustomerEvent) => {
    const applied = applyEvent(from, event, { now: now() });
    if (!applied.ok) throw new Error(applied.reason);
    return { from, to: applied.value, event };
  };
  const claim = async (ticketId: string) =>
    claimFor(open, { ticketId, staffId: 'aya', version: (await find(ticketId)).line.version });
  async function act(ticketId: string, conversationId: string, event: CustomerEvent) {
    const ticketChange = step((await find(ticketId)).line, event);
    return open.stores.conversations.keep(
      turnIn(await reload(open, conversationId), now(), { ticketChange }),
    );
  }
  const auditRows = async () =>
    (await knex()('audit').orderBy('seq').select<object[]>('actor', 'action', 'subject', 'details')).slice(
      -1,
    );

  test('words that a customer adds are kept with the turn, encrypted, on record without a word of them', async () => {
    const { ticket, conversation } = await sendTicket(open);
    open.clock.pass(DAY);
    expect(await act(ticket.id, conversation.id, ADDED)).toBe('kept');
    const { line, events } = await find(ticket.id);
    expect(line).toMatchObject({ status: 'waiting', version: 2 });
    expect(events.slice(1)).toEqual([{ seq: 2, at: now(), event: ADDED }]);
    expect(await auditRows()).toEqual([
      { actor: 'customer', action: 'wordsAdded', subject: ticket.id, details: '{}' },
    ]);
    expect(await open.stores.audit.verify()).toEqual({ intact: 1 });
    expect(await everythingStored(open)).not.toContain('Ponsonby-Smythe');
    const [key] = await knex()('keys')
      .where({ id: `ticket.${ticket.id}` })
      .select<{ expires_at: number }[]>('expires_at');
    expect(key?.expires_at).toBe(now() + 1095 * DAY);
  });

  test('a request that is taken back is free and closed, and nobody can claim it', async () => {
    const { ticket, conversation } = await sendTicket(open);
    await claim(ticket.id);
    expect(await act(ticket.id, conversation.id, WITHDRAWN)).toBe('kept');
    const { line } = await find(ticket.id);
    expect(line).toMatchObject({ status: 'withdrawn', version: 3, closedAt: now() });
    expect(line.claimedBy).toBeUndefined();
    expect(await auditRows()).toEqual([
      { actor: 'customer', action: 'requestWithdrawn', subject: ticket.id, details: '{}' },
    ]);
    expect(await claim(ticket.id)).toBe('taken');
  });

  test('a change of a ticket that moved meanwhile leaves nothing of its turn, which is run again', async () => {
    const { ticket, conversation } = await sendTicket(open);
    const ticketChange = step((await find(ticket.id)).line, WITHDRAWN);
    await claim(ticket.id);
    const said = turnIn(conversation, now(), { ticketChange });
    expect(await open.stores.conversations.keep(said)).toBe('moved');
    expect((await reload(open, conversation.id)).version).toBe(conversation.version);
    expect((await find(ticket.id)).line).toMatchObject({ status: 'claimed', version: 2 });
    expect(await open.stores.audit.verify()).toEqual({ intact: 1 });
  });

  test('of staff and customer at once each finds the ticket as the other left it', async () => {
    const { ticket, conversation } = await sendTicket(open);
    const kept = await Promise.all([claim(ticket.id), act(ticket.id, conversation.id, WITHDRAWN)]);
    const { line, events } = await find(ticket.id);
    expect(kept[0] === 'claimed' || line.status === 'withdrawn').toBe(true);
    expect(line.version).toBe(events.length);
    expect(kept[1] === 'kept').toBe(line.status === 'withdrawn');
  });

  test('the queue shows open ones first, and marks words that nobody on the staff has read or answered', async () => {
    const [plain, added, withdrawn] = [
      await sendTicket(open),
      await sendTicket(open),
      await sendTicket(open),
    ];
    await act(withdrawn.ticket.id, withdrawn.conversation.id, ADDED);
    await act(withdrawn.ticket.id, withdrawn.conversation.id, WITHDRAWN);
    open.clock.pass(1);
    await act(added.ticket.id, added.conversation.id, ADDED);
    const queue = await open.stores.tickets.queue(9);
    expect(queue.at(-1)?.id).toBe(withdrawn.ticket.id);
    const marks = new Map(queue.map(({ id, unreadSince }) => [id, unreadSince]));
    expect([plain, added, withdrawn].map(({ ticket }) => marks.get(ticket.id))).toEqual([
      undefined,
      now(),
      undefined,
    ]);
  });

  describe('the mark of words that a customer added', () => {
    const look = (ticketId: string) => ({ ...asStaff('aya'), ticketId, now: now() });
    const means = () => ({ tickets: open.stores.tickets, audit: open.stores.audit });
    const staffDo = (event: TicketEvent) => async (id: string) => {
      const { line } = await find(id);
      const applied = applyEvent(line, event, { staffId: 'aya', now: now() });
      if (!applied.ok) throw new Error(applied.reason);
      const audit = { at: now(), actor: 'aya', action: 'ticketReleased', subject: id } as const;
      await open.stores.tickets.change({
        ...{ from: line, to: applied.value, event, by: 'aya', now: now(), messages: [], audit },
      });
    };
    const replied = staffDo({ kind: 'replied', text: 'Thank you.' });
    const released = staffDo({ kind: 'released' });
    const CASES: readonly (readonly [string, boolean, readonly ((id: string) => Promise<unknown>)[]])[] = [
      ['stays while nobody does anything', true, []],
      ['stays when staff take the request', true, [claim]],
      ['stays when staff take it and give it back', true, [claim, released]],
      [
        'stays when somebody looks at it with its words masked',
        true,
        [(id) => openTicket(means(), look(id))],
      ],
      ['goes when somebody opens the personal data', false, [(id) => openPersonalData(means(), look(id))]],
      [
        'stays when somebody opens the conversation, which may no longer have them',
        true,
        [(id) => openTranscript(means(), look(id))],
      ],
      ['goes when staff answer', false, [claim, replied]],
      ['stays gone when the request is given back', false, [claim, replied, released]],
    ];

    test.each(CASES)('%s', async (_name, stays, deeds) => {
      const { ticket, conversation } = await sendTicket(open);
      await act(ticket.id, conversation.id, ADDED);
      const since = now();
      open.clock.pass(1);
      for (const deed of deeds) await deed(ticket.id);
      const [line] = await open.stores.tickets.queue(9);
      expect(line?.unreadSince).toBe(stays ? since : undefined);
      await act(ticket.id, conversation.id, ADDED);
      const [again] = await open.stores.tickets.queue(9);
      expect(again?.unreadSince).toBe(stays ? since : now());
    });

    test('stays when more words arrive while the earlier ones are being read', async () => {
      const { ticket, conversation } = await sendTicket(open);
      await act(ticket.id, conversation.id, ADDED);
      const { line } = await find(ticket.id);
      await act(ticket.id, conversation.id, ADDED);
      await open.stores.tickets.markRead(line);
      expect((await find(ticket.id)).line.unreadSince).toBe(now());
    });
  });

  test('open requests of one person and type are found by the digest of their address, and go with the ticket', async () => {
    const send = async (rest: object) => {
      const conversation = await beginConversation(open);
      const ticket = { ...newTicket(now()), ...rest };
      await open.stores.conversations.keep(turnIn(conversation, now(), { ticket }));
      open.clock.pass(1);
      return { ticket, conversation };
    };
    const first = await send({ addressDigest: 'grace' });
    const second = await send({ addressDigest: 'grace' });
    await send({ addressDigest: 'grace', type: 'inquiry' });
    await send({ addressDigest: 'another' });
    await send({});
    const found = async () =>
      (await open.stores.tickets.openOfAddress('grace', 'complaint')).map(({ id }) => id);
    expect(await found()).toEqual([second.ticket.id, first.ticket.id]);
    await act(second.ticket.id, second.conversation.id, WITHDRAWN);
    expect(await found()).toEqual([first.ticket.id]);
    open.clock.pass(1096 * DAY);
    await open.stores.sweep(randomUUID());
    expect(await found()).toEqual([first.ticket.id]);
    const digests = knex()('tickets').where({ address_digest: 'grace', type: 'complaint' });
    expect(await digests.select('id')).toEqual([{ id: first.ticket.id }]);
  });
});
