import { HOUR } from '../../../src/domain/calendar/duration';
import { claimTicket } from '../../../src/usecases/staff/claimTicket';
import { completeTicket } from '../../../src/usecases/staff/completeTicket';
import { openMailbox } from '../../../src/usecases/staff/openMailbox';
import { openPersonalData } from '../../../src/usecases/staff/openPersonalData';
import { openTicket } from '../../../src/usecases/staff/openTicket';
import { openTranscript } from '../../../src/usecases/staff/openTranscript';
import { recordMatch } from '../../../src/usecases/staff/recordMatch';
import { releaseTicket } from '../../../src/usecases/staff/releaseTicket';
import { replyToTicket } from '../../../src/usecases/staff/replyToTicket';
import type { TicketView } from '../../../src/usecases/staff/ticketView';
import { traitsIn } from '../../../src/channels/connectChannels';
import { onEachDatabase } from '../../support/postgres';
import { openStores, type TestStores } from '../../support/stores';
import { actionsOf, auditOf, customerDoes, leaving, sendTicket, type Sending, SETTINGS } from './support';
import { asStaff } from '../../support/asStaff';

let open: TestStores;

/** What one member of staff does to one ticket. */
function working(ticketId: string, staffId = 'aya') {
  const { stores, clock } = open;
  const { tickets, audit, digests } = stores;
  const means = { tickets, audit, digests, settings: SETTINGS, traitsOf: traitsIn(), claimHours: 24 };
  const look = () => ({ ...asStaff(staffId), ticketId, now: clock.now() });
  const act = async (version?: number) => ({
    ...look(),
    version: version ?? (await stores.tickets.find(ticketId))?.line.version ?? 0,
  });
  return {
    open: () => openTicket(means, look()),
    openPersonal: () => openPersonalData(means, look()),
    openTranscript: () => openTranscript(means, look()),
    claim: async (version?: number) => claimTicket(means, await act(version)),
    release: async (version?: number) => releaseTicket(means, await act(version)),
    match: async (compared: Parameters<typeof recordMatch>[2]) => recordMatch(means, await act(), compared),
    reply: async (text: string, version?: number) => replyToTicket(means, await act(version), text),
    complete: async (decision: Parameters<typeof completeTicket>[2], version?: number) =>
      completeTicket(means, await act(version), decision),
  };
}

async function claimed(sending: Sending = {}) {
  const sent = await sendTicket(open, sending);
  const aya = working(sent.ticketId);
  await aya.claim();
  return { ...sent, aya };
}

const NOT_NOW = { ok: false, reason: 'notPossibleNow' };
const OVERTAKEN = { ok: false, reason: 'changedMeanwhile' };
const TAKEN = { ok: false, reason: 'claimedByOther' };

const valueOf = (view: TicketView, field: string) => view.rows.find((row) => row.field === field)?.value;

onEachDatabase(({ reuse }) => {
  beforeEach(async () => {
    open = await openStores(await reuse());
  });
  afterEach(() => open.close());

  describe('looking at a ticket', () => {
    test('shows personal values masked, and says what the code showed and no more', async () => {
      const { ticketId } = await sendTicket(open);
      const opened = await working(ticketId).open();
      if (!opened.ok) throw new Error(opened.reason);
      expect(JSON.stringify(opened.value)).not.toMatch(/Wanjiru|grace@/);
      expect(valueOf(opened.value, 'name')).toBe('G•• W••');
      expect(opened.value.identity).toMatchObject({ kind: 'holdsMailbox', address: 'g•••@example.com' });
      expect(await actionsOf(open)).toEqual(['ticketOpened']);
    });

    test('shows them in full only as a look of its own, which is on record', async () => {
      const { ticketId } = await sendTicket(open);
      const opened = await working(ticketId).openPersonal();
      if (!opened.ok) throw new Error(opened.reason);
      expect(valueOf(opened.value, 'name')).toBe('Grace Wanjiru');
      expect(opened.value.ways.mailTo).toBe('grace@example.com');
      expect(await auditOf(open)).toMatchObject([
        { actor: 'aya', action: 'personalDataOpened', subject: ticketId },
      ]);
    });

    test('gives nothing when the record cannot be written', async () => {
      const { ticketId } = await sendTicket(open);
      const { tickets } = open.stores;
      const audit = { append: () => Promise.reject(new Error('The disk is full.')) };
      const look = { ...asStaff('aya'), ticketId, now: 0 };
      await expect(openPersonalData({ tickets, audit }, look)).rejects.toThrow('The disk is full.');
    });

    test.each([
      ['when codes ran out', { type: 'disclosure', identity: { leftToStaff: true } }, 'leftToStaff'],
      ['when the type asks for none', { type: 'inquiry' }, 'notAsked'],
    ] as const)('tells identity honestly %s', async (_when, sending, kind) => {
      const { ticketId } = await sendTicket(open, sending);
      const opened = await working(ticketId).open();
      expect(opened).toMatchObject({ ok: true, value: { identity: { kind } } });
    });

    test('opens the conversation, oldest first, on record', async () => {
      const { ticketId } = await sendTicket(open, { said: ['my data please', 'Gladly.'] });
      const opened = await working(ticketId).openTranscript();
      if (!opened.ok) throw new Error(opened.reason);
      expect(opened.value.said.map(({ content }) => content.text)).toEqual(['my data please', 'Gladly.']);
      expect(await actionsOf(open)).toEqual(['transcriptOpened']);
    });

    test('of a ticket that is not there is refused and leaves no record', async () => {
      const nobody = working('no-such-ticket');
      const refused = { ok: false, reason: 'unknownTicket' };
      expect(await nobody.open()).toEqual(refused);
      expect(await nobody.claim()).toEqual(refused);
      expect(await nobody.reply('hello')).toEqual(refused);
      expect(await actionsOf(open)).toEqual([]);
    });

    test('the mailbox of the demo is opened on record', async () => {
      const { stores, clock } = open;
      await stores.mailbox.put({ id: 'm', to: 'a@b.example', subject: 's', text: 't' }, clock.now());
      const opened = await openMailbox(stores, { ...asStaff('aya'), now: clock.now() });
      expect(opened).toMatchObject({ ok: true, value: [{ id: 'm' }] });
      expect(await actionsOf(open)).toEqual(['mailboxOpened']);
    });
  });

  describe('claiming', () => {
    test('of two who try at once one gets it, and having it already is no refusal', async () => {
      const { ticketId } = await sendTicket(open);
      const [aya, ken] = [working(ticketId, 'aya'), working(ticketId, 'ken')];
      const told = await Promise.all([aya.claim(1), ken.claim(1)]);
      expect(told.filter(({ ok }) => ok)).toHaveLength(1);
      expect(told).toContainEqual(OVERTAKEN);
      const [winner, other] = told[0].ok ? [aya, ken] : [ken, aya];
      expect((await winner.claim(1)).ok).toBe(true);
      expect((await winner.claim(2)).ok).toBe(true);
      expect(await other.claim()).toEqual(TAKEN);
      expect(await actionsOf(open)).toEqual(['ticketClaimed']);
    });

    test('a claim is forgotten after the hours set, and then somebody else may take it over', async () => {
      const { ticketId, aya } = await claimed();
      const ken = working(ticketId, 'ken');
      open.clock.pass(24 * HOUR);
      expect(await ken.claim()).toEqual(TAKEN);
      open.clock.pass(1);
      expect((await ken.claim()).ok).toBe(true);
      expect((await auditOf(open)).at(-1)).toMatchObject({
        actor: 'ken',
        details: '{"takenOverFrom":"aya"}',
      });
      expect(await aya.reply('I am late')).toEqual(TAKEN);
    });

    test.each<[what: string, happens: (of: Awaited<ReturnType<typeof sendTicket>>) => Promise<unknown>]>([
      ['the customer added words', (sent) => customerDoes(open, sent, { kind: 'added', text: 'And this.' })],
      ['the customer withdrew it', (sent) => customerDoes(open, sent, { kind: 'withdrawn' })],
      ['somebody else took it', ({ ticketId }) => working(ticketId, 'ken').claim()],
      [
        'somebody else took it and put it back',
        async ({ ticketId }) => {
          await working(ticketId, 'ken').claim();
          await working(ticketId, 'ken').release();
        },
      ],
    ])(
      'from a page that is old, since %s, is refused, and nothing is on record of it',
      async (_what, happens) => {
        const sent = await sendTicket(open);
        await happens(sent);
        const before = await auditOf(open);
        expect(await working(sent.ticketId).claim(1)).toEqual(OVERTAKEN);
        expect(await auditOf(open)).toEqual(before);
      },
    );

    test('words that the customer added to a request of my own are read before it is taken anew', async () => {
      const { aya, ...sent } = await claimed();
      await customerDoes(open, sent, { kind: 'added', text: 'And this.' });
      expect(await aya.claim(1)).toEqual(OVERTAKEN);
      expect((await aya.claim()).ok).toBe(true);
    });

    test('a forgotten claim is taken over from the page that shows what happened last', async () => {
      const { ticketId, aya } = await claimed();
      open.clock.pass(20 * HOUR);
      await aya.reply('Still at it.');
      open.clock.pass(5 * HOUR);
      const ken = working(ticketId, 'ken');
      expect(await ken.claim(2)).toEqual(OVERTAKEN);
      expect((await ken.claim(3)).ok).toBe(true);
    });

    test('what was put back is free for others', async () => {
      const { ticketId, aya } = await claimed();
      expect(await working(ticketId, 'ken').release()).toEqual(TAKEN);
      expect((await aya.release()).ok).toBe(true);
      expect(await aya.reply('one more thing')).toEqual(NOT_NOW);
      expect((await working(ticketId, 'ken').claim()).ok).toBe(true);
    });
  });

  describe('matching', () => {
    test('records the kinds that were compared, never a value', async () => {
      const { aya } = await claimed();
      expect(await aya.match([])).toEqual({ ok: false, reason: 'nothingCompared' });
      expect((await aya.match(['name', 'email'])).ok).toBe(true);
      expect((await auditOf(open)).at(-1)).toMatchObject({
        action: 'ticketMatched',
        details: '{"compared":"email name"}',
      });
      const opened = await aya.open();
      expect(opened).toMatchObject({
        ok: true,
        value: { match: { compared: ['email', 'name'], by: 'aya' } },
      });
    });
  });

  describe('answering', () => {
    test('goes into the chat and, without its content, by mail', async () => {
      const { ticketId, conversationId, receiptNumber, aya } = await claimed();
      expect((await aya.reply('We found your records.')).ok).toBe(true);
      const messages = await leaving(open);
      expect(messages.map(({ id }) => id).sort()).toEqual([`reply.${ticketId}.3.0`, `reply.${ticketId}.3.1`]);
      const [mail, talk] = messages.map(({ delivery }) => delivery);
      expect(mail).toMatchObject({ kind: 'mail', template: 'answer', to: 'grace@example.com' });
      expect(JSON.stringify(mail)).not.toContain('We found');
      expect(talk).toEqual({
        kind: 'talk',
        conversationId,
        utterances: [{ kind: 'staff', text: 'We found your records.', receiptNumber }],
      });
    });

    test.each([
      ['nothing', '  \n ', 'noText'],
      ['more than fits', 'x'.repeat(5001), 'tooLong'],
    ])('with %s is refused', async (_what, text, reason) => {
      const { aya } = await claimed();
      expect(await aya.reply(text)).toEqual({ ok: false, reason });
      expect(await leaving(open)).toEqual([]);
    });

    test('to a version that is no longer the newest is refused, and nothing leaves', async () => {
      const { aya } = await claimed();
      expect(await aya.reply('first', 2)).toMatchObject({ ok: true });
      expect(await aya.reply('second', 2)).toEqual(OVERTAKEN);
      const twice = await Promise.all([aya.reply('third', 3), aya.reply('fourth', 3)]);
      expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await leaving(open)).toHaveLength(4);
    });
  });

  describe('deciding', () => {
    test('to grant is refused before a match and possible after it', async () => {
      const { aya } = await claimed();
      const grant = { outcome: 'granted', text: 'Here is your data.' } as const;
      expect(await aya.complete(grant)).toEqual({ ok: false, reason: 'matchMissing' });
      await aya.match(['email']);
      expect((await aya.complete(grant)).ok).toBe(true);
      expect(await aya.reply('and another thing')).toEqual(NOT_NOW);
    });

    test("to refuse needs a ground of the list, and the notice says it before staff's own words", async () => {
      const { receiptNumber, aya } = await claimed();
      const refuse = { outcome: 'refused', text: 'We are sorry.' } as const;
      expect(await aya.complete(refuse)).toEqual({ ok: false, reason: 'groundMissing' });
      expect((await aya.complete({ ...refuse, ground: 'identityNotConfirmed' })).ok).toBe(true);
      const talk = (await leaving(open)).find(({ delivery }) => delivery.kind === 'talk');
      expect(talk?.delivery).toMatchObject({
        utterances: [
          {
            key: 'status:outcomeOf',
            values: {
              outcome: { key: 'request:outcome.refused' },
              number: receiptNumber,
              type: { key: 'request:type.disclosure' },
            },
          },
          { key: 'status:ground', values: { ground: { key: 'request:ground.identityNotConfirmed' } } },
          { kind: 'staff', text: 'We are sorry.', receiptNumber },
        ],
      });
    });

    test.each([
      ['granted', true],
      ['answered', false],
    ] as const)('a stop as %s puts who is to be left alone onto the list: %s', async (outcome, listed) => {
      const answers = { contact: ['Usman@example.com', '+254712345678'] };
      const { aya } = await claimed({ type: 'marketing-stop', answers });
      const { digests, stopList } = open.stores;
      const contacts = ['usman@example.com', '+254712345678', 'ali@example.com'].map(digests.leftAlone);
      expect([...(await stopList.among(contacts))]).toEqual([]);
      expect((await aya.complete({ outcome, text: 'Done.' })).ok).toBe(true);
      const found = await stopList.among(contacts);
      expect(contacts.map((digest) => found.has(digest))).toEqual([listed, listed, false]);
    });

    test('a stop of somebody who is on the list already is granted as well', async () => {
      const answers = { contact: ['usman@example.com'] };
      for (const text of ['Done.', 'Done once more.']) {
        const { aya } = await claimed({ type: 'marketing-stop', answers });
        expect((await aya.complete({ outcome: 'granted', text })).ok).toBe(true);
      }
    });

    test('a stop that was overtaken puts nobody onto the list', async () => {
      const { aya } = await claimed({ type: 'marketing-stop' });
      const { digests, stopList } = open.stores;
      expect(await aya.complete({ outcome: 'granted', text: 'Done.' }, 1)).toEqual(OVERTAKEN);
      expect((await stopList.among([digests.leftAlone('grace@example.com')])).size).toBe(0);
    });

    test('is not possible without a notice', async () => {
      const { aya } = await claimed();
      expect(await aya.complete({ outcome: 'noSuchData', text: '' })).toEqual({
        ok: false,
        reason: 'noText',
      });
      expect(await aya.open()).toMatchObject({ value: { line: { status: 'claimed' } } });
    });

    test('on a complaint that needs no answer closes it with a notice in the chat and no mail', async () => {
      const { aya } = await claimed({ type: 'complaint' });
      expect((await aya.complete({ outcome: 'answered', text: 'Thank you for telling us.' })).ok).toBe(true);
      expect((await leaving(open)).map(({ delivery }) => delivery.kind)).toEqual(['talk']);
    });

    test('every step is in the audit log, whose chain holds', async () => {
      const { aya } = await claimed();
      await aya.match(['invoice']);
      await aya.reply('One moment.');
      await aya.complete({ outcome: 'noSuchData', text: 'We hold nothing about you.' });
      expect(await actionsOf(open)).toEqual([
        'ticketClaimed',
        'ticketMatched',
        'ticketReplied',
        'ticketCompleted',
      ]);
      expect(JSON.stringify(await auditOf(open))).not.toMatch(/moment|nothing/);
      expect(await open.stores.audit.verify()).toEqual({ intact: 4 });
    });
  });
});
