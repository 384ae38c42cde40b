import { DAY } from '../../src/domain/calendar/duration';
import { LOCALES } from '../../locales';
import { createChores } from '../../src/assembly/chores';
import { inDays } from '../../src/domain/conversation/units';
import { createTranslator } from '../../src/i18n/translator';
import { createLogger } from '../../src/logging/logger';
import { applyEvent } from '../../src/domain/ticket/transitions';
import type { TicketEvent } from '../../src/domain/ticket/ticket';
import { reportUndecided } from '../../src/usecases/reportUndecided';
import { everythingStored, reload, sendTicket, turnIn } from '../storage/material';
import { settle } from '../support/customer';
import { openDesk, type OpenDesk, type OpenDeskOptions } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { until } from '../support/until';

const OFFICER = 'officer@example.com';
const AGE = 1095 * DAY;

onEachDatabase((database) => {
  let open: OpenDesk;
  const openWith = async (settings: OpenDeskOptions['settings'] = {}) => {
    open = await openDesk({ databaseUrl: await database.reuse(), settings });
  };
  const openFor = (language: 'ja' | 'en') => openWith({ privacyOfficer: { address: OFFICER, language } });
  afterEach(() => open.close());

  const report = async () => {
    const reported = await reportUndecided({ ...open.stores, settings: open.desk.settings });
    open.desk.outbox.wake();
    return reported.map(({ id }) => id);
  };
  const mails = async () => {
    await settle(150);
    return arrived();
  };
  const arrived = async () => (await open.stores.mailbox.list(20)).filter(({ to }) => to === OFFICER);
  /** That none is missing is waited for; that there are no more is looked at afterwards. */
  const mailsOf = async (count: number) => {
    await until(async () => ((await arrived()).length < count ? undefined : true));
    return mails();
  };
  const recorded = () =>
    open.stores.options.database
      .knex('audit')
      .where({ action: 'undecidedReported' })
      .orderBy('seq')
      .select<{ actor: string; subject: string; details: string }[]>('actor', 'subject', 'details');
  /** Staff do something to it, or its customer. */
  const happen = async (ticketId: string, event: TicketEvent, by?: string) => {
    const { stores, clock } = open;
    const from = (await stores.tickets.find(ticketId))?.line;
    if (from === undefined) throw new Error('There is no ticket.');
    const applied = applyEvent(from, event, {
      now: clock.now(),
      ...(by === undefined ? {} : { staffId: by }),
    });
    if (!applied.ok) throw new Error(applied.reason);
    await stores.tickets.change({
      ...{ from, to: applied.value, event, now: clock.now(), messages: [] },
      ...(by === undefined ? {} : { by }),
      audit: { at: clock.now(), actor: by ?? 'customer', action: 'wordsAdded', subject: ticketId },
    });
  };

  test.each(LOCALES)(
    'an officer who reads %s is mailed what waits, and nothing of what it says',
    async (language) => {
      await openFor(language);
      const { ticket } = await sendTicket(open);
      open.clock.pass(AGE - 1);
      await open.stores.sweep('desk');
      expect(await report()).toEqual([]);
      open.clock.pass(1);
      await open.stores.sweep('desk');
      expect(await report()).toEqual([ticket.id]);
      const [mail, ...more] = await mailsOf(1);
      const words = (await createTranslator()).in(language);
      expect(more).toEqual([]);
      expect(mail?.subject).toBe(words.text('mail:undecided.subject', { number: ticket.receiptNumber }));
      for (const part of [
        ticket.receiptNumber,
        words.text('request:type.complaint'),
        words.value({ instant: ticket.receivedAt }),
        `http://127.0.0.1:3978/console/tickets/${ticket.id}`,
        words.value(inDays(1095)),
      ])
        expect(mail?.text).toContain(part);
      expect(mail?.text).not.toContain('Ponsonby');
      expect(await everythingStored(open)).not.toContain(OFFICER);
      expect(await recorded()).toEqual([{ actor: 'desk', subject: ticket.id, details: '{"to":"officer"}' }]);
      expect(await open.stores.audit.verify()).toEqual({ intact: 2 });
      expect((await open.stores.tickets.find(ticket.id))?.body).toEqual(ticket.body);
    },
  );

  test('once a month at the most, for as long as it is undecided', async () => {
    await openFor('en');
    const { ticket } = await sendTicket(open);
    open.clock.pass(AGE);
    const months = [];
    for (let day = 0; day < 70; day++) {
      months.push((await report()).length);
      open.clock.pass(DAY);
    }
    expect(months.flatMap((times, day) => (times > 0 ? [day] : []))).toEqual([0, 31, 62]);
    await happen(ticket.id, { kind: 'withdrawn' });
    open.clock.pass(40 * DAY);
    expect(await report()).toEqual([]);
    open.clock.pass(AGE - 40 * DAY);
    await open.stores.sweep('desk');
    expect(await open.stores.tickets.find(ticket.id)).toBeUndefined();
  });

  test('by one of the processes that look at the same moment', async () => {
    await openFor('en');
    const ids = [];
    for (let sent = 0; sent < 5; sent++) ids.push((await sendTicket(open)).ticket.id);
    open.clock.pass(AGE);
    const reported = await Promise.all([report(), report(), report()]);
    expect(reported.flat().sort()).toEqual([...ids].sort());
    expect(await mailsOf(5)).toHaveLength(5);
  });

  test('not while something still happens to it', async () => {
    await openFor('en');
    const { ticket, conversation } = await sendTicket(open);
    open.clock.pass(AGE - DAY);
    await open.stores.conversations.keep(turnIn(await reload(open, conversation.id), open.clock.now()));
    await happen(ticket.id, { kind: 'added', text: 'One thing more.' });
    open.clock.pass(2 * DAY);
    expect(await report()).toEqual([]);
    open.clock.pass(AGE);
    expect(await report()).toEqual([ticket.id]);
  });

  test('without an officer it is logged as an event, recorded and marked all the same', async () => {
    await openWith();
    const { ticket } = await sendTicket(open);
    open.clock.pass(AGE);
    const lines: string[] = [];
    const log = createLogger('info', { write: (line) => lines.push(line) });
    const chores = createChores({ stores: open.stores, desk: open.desk, log });
    await chores();
    await chores();
    const told = lines.map((line) => JSON.parse(line) as { readonly msg: string });
    expect(told.filter(({ msg }) => msg === 'request.undecided')).toEqual([
      expect.objectContaining({ level: 40, ticket: ticket.id }),
    ]);
    expect(lines.join()).not.toMatch(/Ponsonby/u);
    expect(await recorded()).toEqual([{ actor: 'desk', subject: ticket.id, details: '{"to":"nobody"}' }]);
    expect((await open.stores.tickets.find(ticket.id))?.line.reportedAt).toBe(open.clock.now());
    expect(await mails()).toEqual([]);
  });
});
