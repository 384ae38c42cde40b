import { DAY, HOUR } from '../../src/domain/calendar/duration';
import { type Locale, LOCALES, locales } from '../../locales';
import type { PolicyDocument } from '../../src/domain/policy/policy';
import type { Translator } from '../../src/i18n/translator';
import type { Json } from '../../src/domain/json';
import type { Mail } from '../../src/ports/mailbox';
import { announceRevision } from '../../src/usecases/announceRevision';
import { createChatPartner, REFERENCE } from '../support/chatPartner';
import { createCustomer, settle } from '../support/customer';
import { CODE, walk } from '../support/journey';
import { openDesk, type OpenDesk, samplePolicy } from '../support/openDesk';

interface Called {
  readonly text: string;
  readonly reference: Json | undefined;
}

type Change = (document: PolicyDocument) => Partial<PolicyDocument>;

/** From the wish to the notice: declares its tests, on desks that speak through the translator. */
export function declareRevisionJourneys(translator: () => Translator): void {
  let open: OpenDesk;
  let called: Called[];
  beforeEach(async () => {
    called = [];
    open = await openDesk({
      translator: translator(),
      send: ({ spoken, reference }) => {
        called.push(...spoken.map(({ text }) => ({ text, reference })));
        return Promise.resolve(spoken.map(() => ''));
      },
    });
  });
  afterEach(() => open.close());

  const publish = async (version: string, effective: string, change: Change = () => ({})) => {
    open.clock.pass(HOUR);
    const { documents } = await samplePolicy();
    const approval = { by: 'test', at: open.clock.now() };
    const changed = documents.map((document) => ({
      ...{ ...document, version, effective, sample: false },
      ...change(document),
    }));
    await open.stores.policies.add({ version, documents: changed, approval }, open.clock.now());
  };
  const announce = async (): Promise<number> => {
    open.clock.pass(HOUR);
    const told = await announceRevision({ ...open.stores, settings: open.desk.settings }, { holder: 'one' });
    open.desk.outbox.wake();
    await settle(120);
    return told;
  };
  const notices = async (): Promise<readonly Mail[]> =>
    (await open.stores.mailbox.list(100)).filter(({ id }) => id.startsWith('revision.'));
  const subscribe = (language: Locale, address = `${language}@example.com`) =>
    walk(open, language, [
      ['command:announce', 'announce:askEmail'],
      [address, 'identity:codeSent'],
      [CODE, 'identity:confirmed', 'announce:kept'],
    ]);

  test.each(LOCALES)('a version is told by mail with what changed, in %s', async (language) => {
    await publish('1', '2026-01-01');
    await subscribe(language);
    await publish('2', '2030-04-01', ({ provisions }) => ({
      provisions: [
        ...provisions.flatMap((provision) => {
          if (provision.id === 'cookies') return [];
          if (provision.id === 'security') return [{ ...provision, text: 'New words.' }];
          return provision.id === 'complaints' ? [{ ...provision, heading: 'New name' }] : [provision];
        }),
        { id: 'children', heading: '', text: 'Nothing of theirs.' },
      ],
    }));
    expect(await announce()).toBe(1);
    const [notice] = await notices();
    const words = translator().in(language);
    const sample = (await samplePolicy()).documents.find((document) => document.language === language);
    const heading = (id: string) => sample?.provisions.find((one) => one.id === id)?.heading ?? '';
    const date = words.value({ date: '2030-04-01' });
    const company = open.desk.settings.company[language];
    expect(notice?.to).toBe(`${language}@example.com`);
    expect(notice?.subject).toBe(words.text('mail:revision.subject', { company }));
    for (const told of [
      words.text('announce:news.revisedFrom', { company, version: '2', date }),
      words.text('announce:change.reworded', { heading: heading('security') }),
      words.text('announce:change.retitled', { heading: 'New name' }),
      words.text('announce:change.removed', { heading: heading('cookies') }),
      words.text('announce:change.added', { heading: words.text('announce:change.noHeading') }),
      `http://127.0.0.1:3978/policy/${language}/2\n`,
      notice?.leaveUrl ?? '(no link)',
    ])
      expect(notice?.text).toContain(told);
    expect(notice?.text).not.toContain(`${language}@example.com`);
    expect([await announce(), (await notices()).length]).toEqual([0, 1]);
  });

  test('the first approved version is told as published, a second one without new words as such', async () => {
    await subscribe('en');
    await publish('1', '2026-01-01');
    await publish('2', '2026-02-01');
    await announce();
    const texts = (await notices()).map(({ text }) => text);
    const { news, change } = locales.en.announce;
    const tailOf = (text: string) => text.slice(text.indexOf('}}') + 2, text.lastIndexOf('{{version}}'));
    expect(texts.filter((text) => text.includes(tailOf(news.publishedSince)))).toHaveLength(1);
    expect(texts.filter((text) => text.includes(change.first))).toHaveLength(1);
    expect(texts.filter((text) => text.includes(tailOf(news.revisedSince)))).toHaveLength(1);
    expect(texts.filter((text) => text.includes(change.none))).toHaveLength(1);
  });

  test('a first version for a later date is told with that date', async () => {
    await subscribe('ja');
    await publish('1', '2030-04-01');
    await announce();
    expect((await notices())[0]?.text).toContain('2030年（令和12年）4月1日に施行されます');
  });

  test('who asked after it was added, or has left, is told nothing', async () => {
    await subscribe('en', 'left@example.com');
    open.clock.pass(2 * HOUR);
    await walk(open, 'en', [
      ['command:stopAnnouncing', 'announce:askWhich'],
      ['left@example.com', 'identity:codeSent'],
      [CODE, 'identity:confirmed', 'announce:left'],
    ]);
    await publish('1', '2026-01-01');
    open.clock.pass(2 * HOUR);
    await subscribe('en', 'late@example.com');
    expect([await announce(), await notices()]).toEqual([0, []]);
  });

  test('asked for twice, it is told once; and the wish ends on its day', async () => {
    await subscribe('en');
    open.clock.pass(2 * HOUR);
    await walk(open, 'en', [
      ['command:announce', 'announce:askEmail'],
      ['EN@example.com', 'identity:codeSent'],
      [CODE, 'identity:confirmed', 'announce:renewed'],
    ]);
    await publish('1', '2026-01-01');
    expect([await announce(), (await notices()).length]).toEqual([1, 1]);
    open.clock.pass(1095 * DAY);
    await publish('2', '2026-02-01');
    expect(await announce()).toBe(0);
    await open.stores.sweep('one');
    expect(await open.stores.options.database.knex('policy_subscriptions').select('id')).toEqual([]);
    await subscribe('en');
  });

  describe.each(['msteams', 'line', 'emulator', 'other'] as const)('on %s', (channel) => {
    test.each(LOCALES)('the conversation itself is told, in %s, and stops it', async (language) => {
      const { announce: said, desk } = locales[language];
      const partner = await createChatPartner(open, channel, language);
      const question = (await partner.says(said.choice.announce)).at(-1);
      expect(question).toContain(said.askHere.slice(0, 20));
      expect(await partner.says('perhaps')).toEqual([desk.yesOrNo]);
      expect(await partner.says('no')).toEqual([said.notKept]);
      await partner.says('command:announce');
      const [kept] = await partner.says('yes');
      expect(kept).toContain(said.here);
      await partner.says('command:announce');
      await partner.says('command:back');
      await partner.says('command:announce');
      const [renewed] = await partner.says(desk.choice.yes);
      expect(renewed).toContain(said.renewed.slice(0, 15));
      await publish('1', '2026-01-01');
      expect(await announce()).toBe(1);
      expect(called.map(({ reference }) => reference)).toEqual([REFERENCE]);
      expect(called[0]?.text).toContain(`/policy/${language}/1`);
      const [left] = await partner.says(said.choice.stop);
      expect(left).toContain(said.here);
      await publish('2', '2026-02-01');
      expect(await announce()).toBe(0);
    });
  });

  test('a chat that was forgotten in the meantime is told by the address that the channel has for it', async () => {
    const partner = await createChatPartner(open, 'msteams', 'ja');
    await partner.says('command:announce');
    await partner.says('はい');
    open.clock.pass(40 * DAY);
    await open.stores.sweep('one');
    expect(await partner.says('hello')).toEqual(['gone']);
    await publish('1', '2026-01-01');
    expect(await announce()).toBe(1);
    expect(called.map(({ reference }) => reference)).toEqual([REFERENCE]);
    expect(called[0]?.text).toContain('プライバシーポリシーを公表しました');
  });

  test.each([
    ['en', 'ポリシーが変わったら教えて', 'ja'],
    ['ja', 'Tell me when the policy changes', 'en'],
    ['en', 'command:announce', 'en'],
  ] as const)('a chat in %s follows the language of a wish: %s', async (begun, text, language) => {
    const customer = await createCustomer(open, begun);
    const [asked] = await customer.says(text);
    expect(asked?.extras.language).toBe(language);
  });

  test('the same words are said to an address that is told already and to one that is not', async () => {
    await subscribe('en', 'known@example.com');
    open.clock.pass(2 * HOUR);
    const said = await Promise.all(
      ['known@example.com', 'other@example.com'].map(async (address) => {
        const customer = await createCustomer(open, 'en');
        const texts = [];
        for (const wish of ['command:announce', 'command:stopAnnouncing'])
          for (const typed of [wish, address, '000000', 'command:cancel'])
            texts.push(...(await customer.says(typed)).map(({ text }) => text));
        return texts.join('\n').replaceAll(/\S+@\S+/gu, 'ADDRESS');
      }),
    );
    expect(said[0]).toBe(said[1]);
  });
}
