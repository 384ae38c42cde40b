import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { DAY, HOUR, MINUTE } from '../../src/domain/calendar/duration';
import { type Locale, LOCALES, locales } from '../../locales';
import { composeMail } from '../../src/mail/composeMail';
import { createTranslator } from '../../src/i18n/translator';
import { claimTicket } from '../../src/usecases/staff/claimTicket';
import { replyToTicket } from '../../src/usecases/staff/replyToTicket';
import { FILLED, IDENTIFIED } from '../journeys/steps';
import { createChatPartner } from '../support/chatPartner';
import { createCustomer } from '../support/customer';
import { type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { asStaff } from '../support/asStaff';

const VICTIM = 'victim@example.org';
const NETWORK = '203.0.113.7';

let open: OpenDesk;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-limits-'));
  open = await openDesk({ file: path.join(folder, 'desk.sqlite') });
  await open.desk.outbox.stop();
  await open.stores.options.database.knex.raw('pragma synchronous = off');
});
afterEach(async () => {
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

const countIn = async (table: string) => (await open.stores.options.database.knex(table).select('*')).length;
/** What waits to be mailed, as template and address. */
async function waiting(): Promise<readonly string[]> {
  const due = await open.stores.outbox.take(open.clock.now(), open.clock.now() + 1, 1000);
  open.clock.pass(1);
  return due.flatMap(({ delivery }) =>
    delivery.kind === 'mail' ? [`${delivery.template} ${delivery.to}`] : [],
  );
}
const textsOf = (replies: readonly { readonly text: string }[]) => replies.map(({ text }) => text).join('\n');

/** A complaint that wants its answer at an address; what was said last. */
async function complain(
  at: OpenDesk,
  { address = VICTIM, network = NETWORK, words = 'You never answer.' } = {},
) {
  const customer = await createCustomer(at, 'en', randomUUID(), network);
  let last = '';
  for (const said of ['menu:complaint', 'command:goOn', words, 'email', address])
    last = textsOf(await customer.says(said));
  return last;
}
const NOT_MAILED = 'it is not sent by e-mail';
const MAILED = 'The number has also been sent to v•••@example.org';

describe('sixty complaints within half a minute, with the address of somebody else,', () => {
  test('from one network are twenty requests, and one mail', async () => {
    const told: string[] = [];
    for (let sent = 0; sent < 60; sent++) {
      told.push(await complain(open));
      open.clock.pass(500);
    }
    expect(await countIn('tickets')).toBe(20);
    expect(await waiting()).toEqual([`receipt ${VICTIM}`]);
    expect(told.filter((text) => text.includes(MAILED))).toHaveLength(1);
    expect(told.filter((text) => text.includes(NOT_MAILED))).toHaveLength(19);
    expect(told[0]).toContain(MAILED);
  });

  test('from as many networks, through two processes, are one mail too, and each is told its number', async () => {
    const other = await openDesk({ file: open.url, clock: open.clock });
    await other.desk.outbox.stop();
    const told = await Promise.all(
      Array.from({ length: 30 }, (_unused, index) =>
        complain(index % 2 === 0 ? open : other, { network: `198.51.100.${index}` }),
      ),
    );
    await other.close();
    expect(await countIn('tickets')).toBe(30);
    expect(await waiting()).toEqual([`receipt ${VICTIM}`]);
    expect(told.filter((text) => text.includes(NOT_MAILED))).toHaveLength(29);
    for (const text of told) expect(text).toMatch(/[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{3}/u);
  });

  test('written in many ways that lead to the same mailbox, are one mail', async () => {
    const ways = ['v.i.ctim@gmail.com', 'victim@gmail.com', 'Victim+1@gmail.com', 'victim+2@googlemail.com'];
    for (const address of ways) await complain(open, { address });
    expect(await waiting()).toHaveLength(1);
  });

  test('are one mail in each rolling day', async () => {
    for (const pass of [0, DAY - MINUTE, MINUTE, HOUR]) {
      open.clock.pass(pass);
      await complain(open, { network: randomUUID() });
    }
    expect(await waiting()).toEqual([`receipt ${VICTIM}`, `receipt ${VICTIM}`]);
  });

  test('take no answer of the staff away', async () => {
    await complain(open);
    await complain(open);
    const { stores, desk, clock } = open;
    for (const { id, version } of await stores.tickets.queue(10)) {
      const by = { ...asStaff('aya'), ticketId: id, now: clock.now() };
      const means = { ...stores, settings: desk.settings, traitsOf: desk.traitsOf, claimHours: 24 };
      await claimTicket(means, { ...by, version });
      await replyToTicket(means, { ...by, version: version + 1 }, 'We have looked into it.');
    }
    expect((await waiting()).filter((mail) => mail === `answer ${VICTIM}`)).toHaveLength(2);
  });
});

describe('an address that is confirmed by a code', () => {
  test('gets the number of every request', async () => {
    await open.close();
    open = await openDesk({ file: open.url, clock: open.clock });
    const { customer } = await walk(open, 'en', FILLED);
    await customer.says('command:send');
    const address = `grace.${customer.conversationId.slice(0, 13)}@example.com`;
    const inquire = async (...similar: readonly string[]) => {
      for (const said of [
        'menu:inquiry',
        'command:goOn',
        ...similar,
        'How long is it kept?',
        'email',
        address,
      ])
        await customer.says(said);
      return textsOf(await customer.says('command:send'));
    };
    const told = [await inquire(), await inquire('similar:new')];
    expect(told.filter((text) => text.includes(NOT_MAILED))).toEqual([]);
    expect(await countIn('tickets')).toBe(3);
    expect(await countIn('automatic_mails')).toBe(0);
  });
});

describe('requests that are begun', () => {
  const begin = async (network = NETWORK, said = 'menu:complaint', language: Locale = 'en') => {
    const customer = await createCustomer(open, language, randomUUID(), network);
    return { customer, told: textsOf(await customer.says(said)) };
  };
  const use = async (count: number) => {
    for (let begun = 0; begun < count; begun++) await begin();
  };

  test.each(LOCALES)('are limited for an hour, and it is said when they go on, in %s', async (language) => {
    await use(20);
    open.clock.pass(18 * MINUTE + 1);
    const { customer, told } = await begin(NETWORK, 'menu:disclosure', language);
    expect(told).toBe(
      locales[language].desk.tooManyRequests.replace(
        '{{minutes}}',
        { en: '42 minutes', ja: '42分' }[language],
      ),
    );
    const question = { en: 'Do you use cookies?', ja: 'クッキーを使っていますか' }[language];
    expect(textsOf(await customer.says(question))).toContain(`/policy/${language}/`);
    expect((await begin('198.51.100.1')).told).toContain('Please read this first');
    open.clock.pass(42 * MINUTE);
    expect(textsOf(await customer.says('menu:disclosure'))).not.toContain('42');
    expect(await countIn('drafts')).toBe(22);
  });

  test('are limited whichever way they are begun', async () => {
    await use(20);
    for (const said of [
      'menu:inquiry',
      'guide:remove',
      'guide:remove:wrong',
      'I want to see my data',
      'delete my data',
    ]) {
      const { told } = await begin(NETWORK, said);
      expect([said, told.includes('Please try again in 60 minutes')]).toEqual([said, true]);
    }
    const leak = await begin(NETWORK, 'My personal data was leaked to a stranger');
    expect(leak.told).toContain('Please try again in 60 minutes');
    expect(leak.told).not.toContain(locales.en.complaint.taken);
  });

  test('are shown the way by post where there is one', async () => {
    const office = { ja: '東京都千代田区1-1', en: '1-1 Chiyoda, Tokyo' };
    const { url, clock } = open;
    await open.close();
    open = await openDesk({ file: url, clock, settings: { contactOffice: office } });
    await use(20);
    expect((await begin()).told).toContain('write to us by post: 1-1 Chiyoda, Tokyo');
    expect((await begin(NETWORK, 'menu:inquiry', 'ja')).told).toContain('東京都千代田区1-1');
  });

  test('go on when they were begun before, also from the start', async () => {
    const { customer } = await begin();
    await use(19);
    expect((await begin()).told).toContain('Please try again');
    expect(textsOf(await customer.says('command:goOn'))).toBe(locales.en.complaint.words.ask);
    await customer.says('command:startOver');
    expect(textsOf(await customer.says('yes'))).toContain('Please read this first');
    for (const said of ['command:goOn', 'You never answer.']) await customer.says(said);
    expect(textsOf(await customer.says('chat'))).toContain('We received your request');
    expect(textsOf(await customer.says('menu:complaint'))).toContain('Please try again');
  });

  test('count no longer once an address is confirmed, and then none of that conversation does', async () => {
    const { url, clock } = open;
    await open.close();
    open = await openDesk({ file: url, clock });
    const { customer } = await walk(open, 'en', IDENTIFIED.slice(0, 3));
    await use(19);
    expect((await begin()).told).toContain('Please try again');
    await customer.says(await customer.codeFromMail());
    expect(await countIn('begun_requests')).toBe(19);
    await use(1);
    expect((await begin()).told).toContain('Please try again');
    await customer.says('cancel');
    await customer.says('yes');
    for (let begun = 0; begun < 3; begun++) {
      expect(textsOf(await customer.says('menu:inquiry'))).toContain('Please read this first');
      for (const said of ['cancel', 'yes']) await customer.says(said);
    }
    expect(await countIn('begun_requests')).toBe(20);
  });

  test('are counted by their conversation where there is no network', async () => {
    await use(20);
    const partner = await createChatPartner(open, 'msteams', 'en');
    for (let begun = 0; begun < 20; begun++)
      for (const said of ['menu:inquiry', 'cancel', 'yes']) await partner.says(said);
    expect((await partner.says('menu:inquiry')).join()).toContain('Please try again in 60 minutes');
    const other = await createChatPartner(open, 'msteams', 'en');
    expect((await other.says('menu:inquiry')).join()).toContain('Please read this first');
  });

  test('are not forgotten when the chat is cleared', async () => {
    const { customer } = await begin();
    await use(18);
    await customer.sends({ type: 'endOfConversation' });
    await begin();
    expect((await begin()).told).toContain('Please try again');
  });
});

describe('leaks that are told of from one network', () => {
  const LEAK = 'My personal data was leaked to a stranger.';
  const OFFICER = 'officer@example.com';

  test('alert the officer twenty times an hour, the last time with a word on it, words added later included', async () => {
    const { url, clock } = open;
    await open.close();
    const settings = { privacyOfficer: { address: OFFICER, language: 'en' as const } };
    open = await openDesk({ file: url, clock, settings });
    await open.desk.outbox.stop();
    for (let told = 0; told < 15; told++)
      await complain(open, { words: LEAK, address: `a${told}@example.org` });
    const steps: readonly Step[] = [
      ['menu:complaint', 'form:notice.complaint'],
      ['command:goOn', 'complaint:words.ask'],
      ['You never answer.', 'complaint:answer.ask'],
      ['none', 'form:receipt', 'status:sent', 'form:receiptNoAnswer'],
    ];
    const { customer, receipt } = await walk(open, 'en', steps);
    for (let added = 0; added < 10; added++) {
      await customer.says(`request:add:${receipt}`);
      expect(textsOf(await customer.says(LEAK))).toContain('I added this');
    }
    const due = await open.stores.outbox.take(clock.now(), clock.now() + 1, 1000);
    const translator = await createTranslator();
    const alerts = due.flatMap(({ id, delivery }) =>
      delivery.kind === 'mail' && delivery.to === OFFICER ? [composeMail(translator, id, delivery).text] : [],
    );
    expect(alerts).toHaveLength(20);
    expect(alerts.filter((text) => text.includes('This is the last e-mail of this kind'))).toHaveLength(1);
    const ticket = await open.stores.tickets.findByReceipt(receipt);
    expect(ticket?.events.filter(({ event }) => event.kind === 'added')).toHaveLength(10);
    clock.pass(HOUR);
    await complain(open, { words: LEAK });
    const later = await open.stores.outbox.take(clock.now(), clock.now() + 1, 1000);
    expect(later.filter(({ id }) => id.startsWith('leakAlert.')).length).toBeGreaterThan(0);
  });
});
