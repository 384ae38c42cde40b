import { randomUUID } from 'node:crypto';
import type { CustomerEvent, TicketLine } from '../../src/domain/ticket/ticket';
import { applyEvent } from '../../src/domain/ticket/transitions';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { beginConversation, DAY, everythingStored, newTicket, reload, sendTicket, turnIn } from './material';

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
    open.stores.tickets.claim({
      ...{ ticketId, staffId: 'aya', now: now(), forgottenBefore: 0 },
      version: (await find(ticketId)).line.version,
      audit: { at: now(), actor: 'aya', action: 'ticketClaimed', subject: ticketId },
    });
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

  test('the queue shows open ones first, and marks words that came after the last step of staff', async () => {
    const [plain, added, withdrawn] = [
      await sendTicket(open),
      await sendTicket(open),
      await sendTicket(open),
    ];
    await act(withdrawn.ticket.id, withdrawn.conversation.id, ADDED);
    await act(withdrawn.ticket.id, withdrawn.conversation.id, WITHDRAWN);
    open.clock.pass(1);
    await act(added.ticket.id, added.conversation.id, ADDED);
    const queue = async () =>
      new Map((await open.stores.tickets.queue(9)).map(({ id, wordsAdded }) => [id, wordsAdded]));
    const before = await queue();
    expect([...before.keys()].at(-1)).toBe(withdrawn.ticket.id);
    expect([plain, added, withdrawn].map(({ ticket }) => before.get(ticket.id))).toEqual([
      false,
      true,
      false,
    ]);
    await claim(added.ticket.id);
    expect((await queue()).get(added.ticket.id)).toBe(false);
    await act(added.ticket.id, added.conversation.id, ADDED);
    expect((await queue()).get(added.ticket.id)).toBe(true);
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
