import { type Locale, LOCALES, locales } from '../../locales';
import { type OpeningHours, parseOpeningHours } from '../../src/domain/calendar/openingHours';
import { type Step, walk } from '../support/journey';
import { createClock } from '../support/clock';
import { openDesk, type OpenDesk } from '../support/openDesk';

const week = parseOpeningHours('Mon-Fri 09:00-12:00,13:00-17:30');
const HOURS: OpeningHours = {
  week: week.ok ? week.value : [],
  closedOn: (date) => date === '2026-11-23',
};
const OFFICE = { ja: '東京都千代田区1-1', en: '1-1 Chiyoda, Tokyo' };
const at = (japan: string) => Date.parse(`${japan}:00+09:00`);

let open: OpenDesk;
async function openAt(japan: string, settings: Parameters<typeof openDesk>[0] = {}) {
  open = await openDesk({ clock: createClock(at(japan)), settings: { openingHours: HOURS }, ...settings });
}
afterEach(() => open.close());

const INQUIRY: readonly Step[] = [
  ['menu:inquiry', 'form:notice.inquiry'],
  ['command:goOn', 'inquiry:words.ask'],
];
const BACK: Readonly<Record<Locale, string>> = {
  en: 'Our staff are back on Tuesday, November 24 at 9:00 (Japan time).',
  ja: '担当者の受付は11月24日（火）9:00（日本時間）からです。',
};
const lastOf = async (language: Locale, steps: readonly Step[]) =>
  (await walk(open, language, steps)).replies.map(({ text }) => text);

describe.each(LOCALES)('whoever asks for a person in %s', (language) => {
  test('on a holiday is told when staff are back, with the zone', async () => {
    await openAt('2026-11-23T10:00');
    const told = await lastOf(language, [
      ['command:human', 'handoff:noOffice', 'handoff:back', 'handoff:write', 'desk:menu'],
    ]);
    expect(told).toContain(BACK[language]);
  });

  test('on a Friday evening as well, beside the contact office', async () => {
    await openAt('2026-11-20T20:00', { settings: { openingHours: HOURS, contactOffice: OFFICE } });
    const told = await lastOf(language, [
      ['command:human', 'handoff:office', 'handoff:back', 'handoff:write', 'desk:menu'],
    ]);
    expect(told).toContain(BACK[language]);
  });

  test('while staff are there is told no hours', async () => {
    await openAt('2026-11-24T09:00');
    await walk(open, language, [['command:human', 'handoff:noOffice', 'handoff:write', 'desk:menu']]);
  });

  test('in the middle of a form is told the hours, and the form goes on', async () => {
    await openAt('2026-11-24T12:30');
    const told = await lastOf(language, [
      ...INQUIRY,
      ['command:human', 'handoff:noOffice', 'handoff:back', 'inquiry:words.ask'],
    ]);
    expect(told.join('\n')).toContain('13:00');
  });

  test('and then waits for a call is told when one can come', async () => {
    await openAt('2026-11-21T12:00');
    const told = await lastOf(language, [
      ...INQUIRY,
      ['Please call me about my order.', 'complaint:answer.ask'],
      ['phone', 'inquiry:phone.ask'],
      ['+254 712 345678', 'summary'],
      ['command:send', 'form:receipt', 'form:receiptPhone', 'handoff:back'],
    ]);
    expect(told).toContain(BACK[language]);
  });

  test('and gets the answer in the chat is told no hours after the receipt', async () => {
    await openAt('2026-11-21T12:00');
    await walk(open, language, [
      ...INQUIRY,
      ['Please answer me about my order.', 'complaint:answer.ask'],
      ['chat', 'summary'],
      ['command:send', 'form:receipt', 'form:receiptHere'],
    ]);
  });

  test('can give up waiting: the message to staff is cancelled before it is sent', async () => {
    await openAt('2026-11-23T10:00');
    const { customer } = await walk(open, language, [
      ['command:human', 'handoff:noOffice', 'handoff:back', 'handoff:write', 'desk:menu'],
      ...INQUIRY,
      ['command:cancel', 'desk:confirmCancel'],
      ['yes', 'desk:cancelled'],
    ]);
    expect(await open.stores.tickets.ofConversation(customer.conversationId)).toEqual([]);
  });
});

test.each(LOCALES)('and in %s a message that was sent can be withdrawn again', async (language) => {
  await openAt('2026-11-23T10:00');
  const { receipt } = await walk(open, language, [
    ...INQUIRY,
    ['Please answer me about my order.', 'complaint:answer.ask'],
    ['chat', 'summary'],
    ['command:send', 'form:receipt', 'form:receiptHere'],
    [({ receipt: number }) => `request:withdraw:${number}`, 'status:askWithdraw'],
    ['yes', 'status:withdrawn'],
  ]);
  expect((await open.stores.tickets.findByReceipt(receipt))?.line.status).toBe('withdrawn');
});

test('where no hours are set, nothing is said about them at any time', async () => {
  open = await openDesk({ clock: createClock(at('2026-11-22T03:00')) });
  await walk(open, 'en', [['command:human', 'handoff:noOffice', 'handoff:write', 'desk:menu']]);
});

test.each<[Locale, RegExp]>([
  ['ja', /郵送/u],
  ['en', /post/iu],
])(
  'In %s, where to write is said only where the company has announced it, and elsewhere that staff will say so',
  async (language, post) => {
    const toldWith = async (contactOffice?: typeof OFFICE) => {
      await openAt('2026-11-24T10:00', { settings: contactOffice === undefined ? {} : { contactOffice } });
      const begun = await walk(open, language, []);
      const notices = [begun.customer.greeting];
      for (const form of ['disclosure', 'complaint', 'inquiry']) {
        notices.push(await begun.customer.says(`menu:${form}`));
        await begun.customer.says('command:cancel');
        await begun.customer.says('yes');
      }
      return notices.map((replies) => replies.map(({ text }) => text).join('\n'));
    };
    const { contactNotStated: promise } = locales[language].form;
    const [greeting, ...notices] = await toldWith();
    expect(greeting).not.toMatch(post);
    for (const told of notices) {
      expect(told).toContain(promise);
      expect(told.replace(promise, '')).not.toMatch(post);
    }
    await open.close();
    for (const told of await toldWith(OFFICE)) expect(told).toMatch(post);
  },
);
