import { LOCALES, type MessageKey } from '../../locales';
import type { Answers } from '../../src/domain/form/form';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import { FORMS } from '../../src/forms';
import { isNationalHoliday } from '../../src/assembly/nationalHolidays';
import { createTranslator } from '../../src/i18n/translator';
import { submitDraft } from '../../src/usecases/submitDraft';
import { createCustomer, settle } from '../support/customer';
import { type Step, walk } from '../support/journey';
import { createClock } from '../support/clock';
import { openDesk, type OpenDesk } from '../support/openDesk';

const OFFICER = 'officer@example.com';
const SECRET = 'Kinoo Road 17';
const LEAK = `A man at ${SECRET} called me and knew my order number.`;

const complaint = (words: string, answer: 'chat' | 'none' = 'chat'): readonly Step[] => [
  ['menu:complaint', 'form:notice.complaint'],
  ['command:goOn', 'complaint:words.ask'],
  [words, 'complaint:answer.ask'],
  [answer, 'form:receipt', 'status:sent', answer === 'chat' ? 'form:receiptHere' : 'form:receiptNoAnswer'],
];
const inquiry = (words: string, ...first: readonly MessageKey[]): readonly Step[] => [
  ['menu:inquiry', 'form:notice.inquiry'],
  ['command:goOn', 'inquiry:words.ask'],
  [words, ...first, 'complaint:answer.ask'],
  ['email', 'inquiry:email.ask'],
  ['grace@example.com', 'summary'],
  ['command:send', 'form:receipt', 'form:receiptMailed'],
];

let open: OpenDesk;
/** 24 November 2026, 21:05 in Japan. */
const LATE = Date.UTC(2026, 10, 24, 12, 5);
const openWith = async (language: 'ja' | 'en', now = LATE) => {
  const privacyOfficer = { address: OFFICER, language };
  const settings = { privacyOfficer, isHoliday: isNationalHoliday };
  open = await openDesk({ clock: createClock(now), settings });
};
afterEach(() => open.close());

async function mailsTo(address: string) {
  open.desk.outbox.wake();
  await settle(150);
  return (await open.stores.mailbox.list(20)).filter(({ to }) => to === address);
}

describe.each(LOCALES)('an officer who reads %s', (language) => {
  test('is mailed at once what came, when and where, and nothing of what was written', async () => {
    await openWith(language);
    const { receipt } = await walk(open, 'en', complaint(LEAK));
    const [mail, ...more] = await mailsTo(OFFICER);
    const words = (await createTranslator()).in(language);
    const id = (await open.stores.tickets.findByReceipt(receipt))?.line.id ?? '';
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(words.text('mail:leakAlert.subject', { number: receipt }));
    for (const part of [
      receipt,
      words.text('request:type.complaint'),
      words.value({ moment: LATE }),
      `http://127.0.0.1:3978/console/tickets/${id}`,
      language === 'ja' ? '個人情報保護法第26条第1項' : 'APPI Art. 26(1)',
      language === 'ja' ? '個人情報保護法第26条第2項' : 'APPI Art. 26(2)',
      language === 'ja'
        ? '1日目は早くても受付が届いた日'
        : 'day 1 is at the earliest the day on which it arrived',
      language === 'ja' ? '3～5日' : 'three to five days',
    ])
      expect(mail?.text).toContain(part);
    expect(mail?.text).toContain(language === 'ja' ? '21:05（日本時間）' : '21:05 (Japan time)');
    for (const part of [SECRET, 'called', 'knew']) expect(mail?.text).not.toContain(part);
  });
});

describe.each(LOCALES)('by when to report is named in %s', (language) => {
  test.each([
    ['on a Tuesday evening', LATE, ['2026-11-28', '2026-12-23', '2027-01-22']],
    ['in the last minute of a day in Japan', Date.UTC(2026, 10, 24, 14, 59), ['2026-11-28', '2026-12-23']],
    ['in the next minute', Date.UTC(2026, 10, 24, 15, 0), ['2026-11-29', '2026-12-24', '2027-01-25']],
    [
      '30 days before New Year’s Eve',
      Date.UTC(2026, 11, 2, 3, 0),
      ['2026-12-06', '2027-01-04', '2027-02-01'],
    ],
    ['30 days before Golden Week', Date.UTC(2026, 3, 4, 3, 0), ['2026-04-08', '2026-05-07', '2026-06-02']],
  ])('for what arrives %s', async (_when, now, days) => {
    await openWith(language, now);
    await walk(open, 'en', complaint(LEAK));
    const [mail] = await mailsTo(OFFICER);
    const words = (await createTranslator()).in(language);
    for (const date of days) expect(mail?.text).toContain(words.value({ date }));
  });
});

describe('the officer is told of', () => {
  test.each<readonly [string, readonly Step[]]>([
    ['a complaint that wants no answer', complaint('個人情報が漏えいしました。', 'none')],
    ['an inquiry', inquiry("You sent me someone else's invoice. Why?", 'sorry:leak')],
  ])('%s', async (_what, steps) => {
    await openWith('en');
    await walk(open, 'en', steps);
    expect(await mailsTo(OFFICER)).toHaveLength(1);
  });
});

describe('the officer is not told of', () => {
  test.each<readonly [string, readonly Step[]]>([
    ['a complaint about something else', complaint('Nobody ever answered me.')],
    ['a question about leaks', inquiry('How do you prevent leaks?')],
    ['a leak of oil', complaint('The engine is leaking oil.')],
    ['a complaint that was not sent', complaint(LEAK).slice(0, 3)],
  ])('%s', async (_what, steps) => {
    await openWith('en');
    await walk(open, 'en', steps);
    expect(await mailsTo(OFFICER)).toEqual([]);
  });
});

test.each<readonly [RequestTypeId, Answers, number]>([
  ['erasure', { data: ['all'], ground: 'leak', groundWords: null }, 1],
  ['erasure', { data: ['all'], ground: 'other', groundWords: '情報が流出したと聞きました。' }, 1],
  ['erasure', { data: ['all'], ground: 'notNeeded' }, 0],
  [
    'suspension-of-use',
    { data: ['all'], ground: 'harm', groundWords: 'A stranger knew my phone number.' },
    1,
  ],
  ['suspension-of-use', { data: ['all'], ground: 'improperUse', groundWords: 'Too many calls.' }, 0],
  ['disclosure', { data: ['words'], dataWords: 'what was leaked: my data was stolen, I read' }, 1],
  ['disclosure', { data: ['all'], method: 'electronic' }, 0],
])('any form is looked through for it: %s %j', async (type, answers, alerts) => {
  await openWith('ja');
  const { stores, desk } = open;
  const mine = { who: 'self', name: 'Grace Wanjiru', ...answers };
  const { messages } = await submitDraft(
    { ...stores, settings: desk.settings },
    {
      form: FORMS[type],
      draft: {
        ...{ id: 'd', form: type, formVersion: FORMS[type].version, answers: mine },
        notice: { version: '1', at: LATE, language: 'en' },
        identity: { address: 'grace@example.com', confirmedAt: LATE },
      },
      conversation: {
        ...{ id: 'c', channel: 'directline', version: 1, watermark: 0 },
        state: { language: 'en', languageChosen: true, dialogs: {} },
      },
      ...{ policyVersion: '2026-1', network: 'net', now: LATE },
    },
  );
  const toOfficer = messages.filter(({ delivery }) => delivery.kind === 'mail' && delivery.to === OFFICER);
  expect(toOfficer).toHaveLength(alerts);
  for (const { ticketId } of toOfficer) expect(ticketId).toBeDefined();
});

test('the same message twice is one alert', async () => {
  await openWith('en');
  const customer = await createCustomer(open, 'en');
  for (const words of ['menu:complaint', 'command:goOn', LEAK]) await customer.says(words);
  await customer.says('none', 'last');
  await customer.says('none', 'last');
  expect(await mailsTo(OFFICER)).toHaveLength(1);
});

test('the customer is told the same with and without an officer, and without one no mail goes out', async () => {
  const told = [];
  for (const settings of [{}, { privacyOfficer: { address: OFFICER, language: 'en' as const } }]) {
    const one = await openDesk({ settings });
    const { replies, receipt } = await walk(one, 'en', complaint(LEAK));
    told.push(JSON.stringify(replies.map(({ text, values }) => [text.replaceAll(receipt, ''), values])));
    one.desk.outbox.wake();
    await settle(150);
    expect(await one.stores.mailbox.list(5)).toHaveLength('privacyOfficer' in settings ? 1 : 0);
    await one.close();
  }
  expect(told[0]).toBe(told[1]);
  open = await openDesk();
});

test('words added to a request later alert as well, once more', async () => {
  await openWith('en');
  await walk(open, 'en', [
    ...complaint('Nobody ever answered me.'),
    [({ receipt }) => `request:add:${receipt}`, 'status:askWords'],
    [LEAK, 'sorry:leak', 'status:added'],
  ]);
  const mails = await mailsTo(OFFICER);
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(mails)).not.toContain(SECRET);
});
