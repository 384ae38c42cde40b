import { LOCALES } from '../../locales';
import { createTranslator } from '../../src/i18n/translator';
import { createCustomer, settle } from '../support/customer';
import { createClock } from '../support/clock';
import { openDesk, type OpenDesk } from '../support/openDesk';

const OFFICER = 'officer@example.com';
const DANGER = 'A man at Kinoo Road 17 is threatening me with my passport.';
const AT = Date.UTC(2026, 11, 2, 1, 0);

let open: OpenDesk;
const openWith = async (language: 'ja' | 'en' = 'en') => {
  const settings = { privacyOfficer: { address: OFFICER, language } };
  open = await openDesk({ clock: createClock(AT), settings });
};
afterEach(() => open.close());

async function mailsToOfficer() {
  open.desk.outbox.wake();
  await settle(150);
  return (await open.stores.mailbox.list(30)).filter(({ to }) => to === OFFICER);
}

const keysOf = (replies: readonly unknown[]) => JSON.stringify(replies);

test.each(LOCALES)(
  'an officer who reads %s is mailed at once when, where and what was written',
  async (language) => {
    await openWith(language);
    const customer = await createCustomer(open, 'en');
    await customer.says(DANGER);
    const [mail, ...more] = await mailsToOfficer();
    const words = (await createTranslator()).in(language);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(words.text('mail:dangerAlert.subject', { number: { moment: AT } }));
    for (const part of [DANGER, words.value({ moment: AT }), '110']) expect(mail?.text).toContain(part);
  },
);

test('what they wrote is in the complaint that follows, which stands at the top of the queue', async () => {
  await openWith();
  const other = await createCustomer(open, 'en');
  for (const words of ['menu:complaint', 'command:goOn', 'Nobody ever answered me.', 'none'])
    await other.says(words);
  open.clock.pass(60_000);
  const customer = await createCustomer(open, 'en');
  for (const words of [DANGER, 'menu:complaint', 'command:goOn', 'none']) await customer.says(words);
  const [first, second] = await open.stores.tickets.queue(10);
  expect([first?.urgency, second?.urgency]).toEqual(['danger', undefined]);
  const ticket = await open.stores.tickets.find(first?.id ?? '');
  expect(ticket?.body.answers).toMatchObject({ words: DANGER });
  const mails = await mailsToOfficer();
  expect(mails).toHaveLength(2);
  expect(mails.filter(({ text }) => text.includes(DANGER))).toHaveLength(1);
});

test('without an officer nobody is said to have been told', async () => {
  open = await openDesk({ clock: createClock(AT) });
  const customer = await createCustomer(open, 'en');
  const replies = keysOf(await customer.says(DANGER));
  expect(replies).toContain('110');
  expect(replies).not.toContain('e-mailed our privacy staff');
});

test('no more alerts leave than the limit of a network lets, and then nobody is said to have been told', async () => {
  await openWith();
  const customer = await createCustomer(open, 'en');
  for (let index = 0; index < 21; index++) await customer.says(`${DANGER} ${index}`);
  const last = keysOf(await customer.says(DANGER));
  expect(last).not.toContain('e-mailed our privacy staff');
  expect((await mailsToOfficer()).length).toBe(20);
});

test('words that tell of danger make urgent a request that they are added to', async () => {
  await openWith();
  const customer = await createCustomer(open, 'en');
  for (const words of ['menu:complaint', 'command:goOn', 'Nobody ever answered me.', 'none'])
    await customer.says(words);
  const [sent] = await open.stores.tickets.queue(1);
  for (const words of [`request:add:${sent?.receiptNumber}`, DANGER]) await customer.says(words);
  const [ticket] = await open.stores.tickets.queue(1);
  expect(ticket?.urgency).toBe('danger');
  const mails = await mailsToOfficer();
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(mails)).not.toContain('Kinoo');
});
