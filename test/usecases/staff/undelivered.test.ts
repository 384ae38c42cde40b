import { MINUTE } from '../../../src/domain/calendar/duration';
import { traitsIn } from '../../../src/channels/connectChannels';
import { claimTicket } from '../../../src/usecases/staff/claimTicket';
import { completeTicket } from '../../../src/usecases/staff/completeTicket';
import { openTicket } from '../../../src/usecases/staff/openTicket';
import { isToDo } from '../../../src/usecases/staff/queuePage';
import { sendAgain } from '../../../src/usecases/staff/sendAgain';
import { settleUndelivered } from '../../../src/usecases/staff/settleUndelivered';
import { asStaff } from '../../support/asStaff';
import { onEachDatabase } from '../../support/postgres';
import { openStores, type TestStores } from '../../support/stores';
import { auditOf, sendTicket, SETTINGS } from './support';

let open: TestStores;
let ticketId: string;

const means = () => ({ ...open.stores, settings: SETTINGS, traitsOf: traitsIn(), claimHours: 24 });
const found = async () => {
  const ticket = await open.stores.tickets.find(ticketId);
  if (ticket === undefined) throw new Error('The ticket is gone.');
  return ticket;
};
const act = async () => ({
  ...asStaff('aya'),
  ticketId,
  version: (await found()).line.version,
  now: open.clock.now(),
});
const again = async (messageId: string) => sendAgain(means(), await act(), messageId);
const settle = async (messageId: string, how = 'Called on 3 December.') =>
  settleUndelivered(means(), await act(), { messageId, how });

/** Takes all that is due, and gives up what `fails`; the rest arrives. */
async function deliver(fails: (id: string) => boolean): Promise<readonly string[]> {
  const { outbox } = open.stores;
  const now = open.clock.now();
  const taken = await outbox.take(now, now + MINUTE, 100);
  for (const message of taken)
    await (fails(message.id)
      ? outbox.failed(message, { reason: 'refusedAddress', now })
      : outbox.delivered(message, now));
  return taken.map(({ id }) => id);
}

/** Decided, with a mail that was refused and words that are in the chat. */
async function decided() {
  await deliver(() => false);
  open.clock.pass(MINUTE);
  await claimTicket(means(), await act());
  const decision = { outcome: 'noSuchData', text: 'We hold nothing of yours.' } as const;
  const completed = await completeTicket(means(), await act(), decision);
  if (!completed.ok) throw new Error(completed.reason);
  await deliver((id) => id.endsWith('.0'));
  const [message] = (await found()).undelivered;
  if (message === undefined) throw new Error('It arrived.');
  return message.id;
}

const line = async () => {
  const [first] = await open.stores.tickets.queue(1);
  if (first === undefined) throw new Error('The queue is empty.');
  return first;
};

onEachDatabase(({ reuse }) => {
  beforeEach(async () => {
    open = await openStores(await reuse());
    ({ ticketId } = await sendTicket(open));
  });
  afterEach(() => open.close());

  test('a decision of which the mail was refused leaves the request among what is to be done', async () => {
    await decided();
    expect(await line()).toMatchObject({ status: 'completed', undelivered: 1, unnotified: true });
    expect(isToDo(await line())).toBe(true);
    const { undelivered } = await found();
    expect(undelivered).toMatchObject([{ what: 'decision', reason: 'refusedAddress' }]);
    const { ticketId: newer } = await sendTicket(open);
    const queue = await open.stores.tickets.queue(10);
    expect(queue.map(({ id }) => id)).toEqual([ticketId, newer]);
    const place = { part: 'open' as const, receivedAt: queue[0]?.receivedAt ?? 0, id: ticketId };
    expect(await open.stores.tickets.countQueue(place)).toEqual({ open: 2, closed: 0, before: 0 });
  });

  test('a receipt that was refused before does not hold up a decision that arrives', async () => {
    await deliver((id) => id.startsWith('receipt.'));
    expect(await line()).toMatchObject({ undelivered: 1, unnotified: false });
    open.clock.pass(MINUTE);
    await claimTicket(means(), await act());
    await completeTicket(means(), await act(), { outcome: 'noSuchData', text: 'Nothing.' });
    await deliver(() => false);
    expect(await line()).toMatchObject({ undelivered: 1, unnotified: false });
    expect(isToDo(await line())).toBe(false);
  });

  test('sent again it is due at once, and once it arrives the request is done', async () => {
    const id = await decided();
    expect(await again(id)).toMatchObject({ ok: true });
    expect((await found()).undelivered).toMatchObject([{ id, trying: true }]);
    expect(isToDo(await line())).toBe(true);
    expect(await deliver(() => false)).toEqual([id]);
    expect(isToDo(await line())).toBe(false);
    expect((await found()).events.at(-1)).toMatchObject({
      by: 'aya',
      event: { kind: 'sentAgain', what: 'decision' },
    });
    expect((await auditOf(open)).at(-1)).toMatchObject({
      actor: 'aya',
      action: 'messageSentAgain',
      subject: ticketId,
    });
  });

  test('sent again in vain it stands there again', async () => {
    const id = await decided();
    await again(id);
    await deliver(() => true);
    expect((await found()).undelivered).toMatchObject([{ id, reason: 'refusedAddress' }]);
    expect(isToDo(await line())).toBe(true);
  });

  test('settled it is not sent any more, and how stays with the request, readable by nobody without its key', async () => {
    const id = await decided();
    expect(await settle(id)).toMatchObject({ ok: true });
    expect(isToDo(await line())).toBe(false);
    expect((await found()).undelivered).toEqual([]);
    open.clock.pass(2 * 24 * 60 * MINUTE);
    expect(await deliver(() => false)).toEqual([]);
    const { events } = await found();
    expect(events.at(-1)?.event).toEqual({
      kind: 'settled',
      what: 'decision',
      text: 'Called on 3 December.',
    });
    expect(JSON.stringify(await auditOf(open))).not.toContain('Called');
    const { knex } = open.stores.options.database;
    expect(JSON.stringify(await knex('outbox').select('*'))).not.toContain('Called');
  });

  test.each<[string, string, string]>([
    ['nothing', '  \n', 'howMissing'],
    ['too much', 'x'.repeat(5001), 'tooLong'],
  ])('how it was settled is to be told: %s is refused, and nothing changes', async (_what, how, reason) => {
    const id = await decided();
    expect(await settle(id, how)).toEqual({ ok: false, reason });
    expect((await found()).undelivered).toHaveLength(1);
  });

  test('of two who see to the same message at once one does, and the other is told', async () => {
    const id = await decided();
    const acts = await Promise.all([again(id), settle(id)]);
    expect(acts.filter(({ ok }) => ok)).toHaveLength(1);
    expect(acts).toContainEqual({ ok: false, reason: 'changedMeanwhile' });
  });

  test('a message that arrived after all, of another request or of none cannot be seen to', async () => {
    const id = await decided();
    const { ticketId: other } = await sendTicket(open);
    const elsewhere = { ...(await act()), ticketId: other, version: 1 };
    const refused = { ok: false, reason: 'changedMeanwhile' };
    expect(await sendAgain(means(), elsewhere, id)).toEqual(refused);
    expect(await again('nothing')).toEqual(refused);
    // It was read while it was undelivered, and arrives before the change is kept.
    const slow = { ...open.stores.tickets };
    slow.change = async (change) => {
      await open.stores.outbox.delivered({ id, attempts: 1 }, open.clock.now());
      return open.stores.tickets.change(change);
    };
    const { version } = (await found()).line;
    const late = await settleUndelivered({ ...means(), tickets: slow }, await act(), {
      messageId: id,
      how: 'By phone',
    });
    expect(late).toEqual(refused);
    expect((await found()).line.version).toBe(version);
  });

  test('a decision that the desk still tries to mail is not told yet, and can be settled meanwhile', async () => {
    await deliver(() => false);
    open.clock.pass(MINUTE);
    await claimTicket(means(), await act());
    await completeTicket(means(), await act(), { outcome: 'noSuchData', text: 'Nothing.' });
    const { outbox } = open.stores;
    const now = open.clock.now();
    for (const message of await outbox.take(now, now + MINUTE, 100))
      await outbox.failed(message, { reason: 'ETIMEDOUT', now, next: now + MINUTE });
    expect(isToDo(await line())).toBe(true);
    const [mail, talk] = (await found()).undelivered;
    expect([mail, talk]).toMatchObject([
      { trying: true, sendable: false },
      { trying: true, sendable: false },
    ]);
    expect(await again(mail?.id ?? '')).toMatchObject({ ok: false, reason: 'notPossibleNow' });
    expect(await settle(mail?.id ?? '')).toMatchObject({ ok: true });
    open.clock.pass(MINUTE);
    expect(await deliver(() => false)).toEqual([talk?.id]);
    expect(isToDo(await line())).toBe(false);
  });

  test('a decision that is wanted by phone is not told before somebody notes that it was', async () => {
    const answers = { words: 'They called me.', answer: 'phone', phone: '+254712345678' };
    ({ ticketId } = await sendTicket(open, { type: 'complaint', answers }));
    await claimTicket(means(), await act());
    await completeTicket(means(), await act(), { outcome: 'answered', text: 'We are sorry.' });
    await deliver(() => false);
    const [call] = (await found()).undelivered;
    expect(call).toMatchObject({ what: 'phone', reason: 'byHand', sendable: false });
    const queue = await open.stores.tickets.queue(10);
    expect(queue.find(({ id }) => id === ticketId)).toMatchObject({ unnotified: true });
    expect(await again(call?.id ?? '')).toMatchObject({ ok: false, reason: 'notPossibleNow' });
    expect(await settle(call?.id ?? '', 'Called at 15:00.')).toMatchObject({ ok: true });
    expect((await found()).undelivered).toEqual([]);
  });

  test('staff read what did not arrive', async () => {
    await decided();
    const opened = await openTicket(means(), { ...asStaff('aya'), ticketId, now: open.clock.now() });
    expect(opened).toMatchObject({
      ok: true,
      value: { unnotified: true, undelivered: [{ what: 'decision' }] },
    });
  });
});
