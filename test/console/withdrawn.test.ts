import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import { REQUEST_TYPES } from '../../src/domain/request/requestType';
import { describeInBrowser } from '../support/browser';
import { actionsOf, auditOf, customerDoes, hire, PASSWORD, sendTicket } from '../usecases/staff/support';
import { type Browser, createBrowser, type RunningConsole, startConsole } from './support';
import { sampled } from '../support/sample';

const WORDS = 'My number is on page two.\n<b>Please</b> look.';
let desk: RunningConsole;
let aya: Browser;

beforeEach(async () => {
  desk = await startConsole();
  await hire(desk.open, 'Aya');
  aya = createBrowser(desk.url);
});
afterEach(() => desk.close());

type Sent = Parameters<typeof customerDoes>[1];
const add = (sent: Sent, text = WORDS) => customerDoes(desk.open, sent, { kind: 'added', text });
const withdraw = (sent: Sent) => customerDoes(desk.open, sent, { kind: 'withdrawn' });
const versionOn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

async function send(sending: Parameters<typeof sendTicket>[1] = {}) {
  const sent = await sendTicket(desk.open, sending);
  await aya.signIn('Aya');
  return { ...sent, path: `/console/tickets/${sent.ticketId}` };
}

async function claimed() {
  const sent = await send();
  await aya.get(sent.path);
  await aya.submit(`${sent.path}/claim`, { version: '1' });
  return { ...sent, version: versionOn((await aya.get(sent.path)).html) };
}

/** The console in Japanese, whose words are looked for as they are written. */
const inJapanese = () => aya.submit('/console/language', { language: 'ja', back: '/console' });

describe('a request that the customer withdrew', () => {
  test('stands among the closed ones, without a near date', async () => {
    const sent = await send();
    const other = await send();
    await withdraw(sent);
    const { html } = await aya.get('/console');
    const [open = '', closed = ''] = html.split('id="closed"');
    expect(open).toContain(other.receiptNumber);
    expect(closed).toContain(sent.receiptNumber);
    expect(closed).toContain('Withdrawn');
    expect(closed).not.toContain('7 Dec 2026');
  });

  test('says so at the top and in its history, and takes no form', async () => {
    const sent = await claimed();
    await withdraw(sent);
    const { html } = await aya.get(sent.path);
    expect(html).toContain('There is nothing to decide or to answer any more');
    expect(html).toContain('The customer withdrew this request on 22 Nov 2026');
    expect(html).toContain('Withdrawn by the customer');
    expect(html).toContain('none, since the request was withdrawn');
    expect(html).not.toContain('How the answer gets there');
    expect(html).not.toMatch(/\/(?:claim|release|match|reply|complete)"/);
    await inJapanese();
    const japanese = (await aya.get(sent.path)).html;
    for (const words of ['取下げ', 'お客様が取下げ', '決定や回答は必要ありません', '取り下げられたため'])
      expect(japanese).toContain(words);
  });

  test('refuses what was on its way, and keeps what was written', async () => {
    const sent = await claimed();
    await withdraw(sent);
    const fields = { version: sent.version, text: 'Dear you', outcome: 'noSuchData' };
    for (const form of ['reply', 'complete', 'match', 'release'])
      expect((await aya.submit(`${sent.path}/${form}`, fields)).status).toBe(409);
    const late = await aya.submit(`${sent.path}/reply`, { version: sent.version, text: 'Dear you' });
    expect(late.html).toMatch(/Your text, not sent.*<textarea[^>]*>Dear you<\/textarea>/s);
    const claim = await aya.submit(`${sent.path}/claim`, { version: sent.version });
    expect(claim.status).toBe(409);
    expect(claim.html).toContain('changed while you were at it');
    const again = await aya.submit(`${sent.path}/claim`, { version: '3' });
    expect(again.status).toBe(409);
    expect(again.html).toContain('in a state in which that cannot be done');
  });

  test('is on record as what the customer did, without content', async () => {
    const sent = await send();
    await add(sent);
    await withdraw(sent);
    expect((await auditOf(desk.open)).slice(-2)).toEqual([
      { actor: 'customer', action: 'wordsAdded', subject: sent.ticketId, details: '{}' },
      { actor: 'customer', action: 'requestWithdrawn', subject: sent.ticketId, details: '{}' },
    ]);
  });
});

describe('words that the customer added', () => {
  test('are marked in the queue until staff read or answer them', async () => {
    const sent = await claimed();
    expect((await aya.get('/console')).html).not.toContain('customer wrote more');
    await add(sent);
    expect((await aya.get('/console')).html).toContain('customer wrote more');
    expect((await aya.get(sent.path)).html).toContain('nobody on the staff has read or answered yet');
    const version = versionOn((await aya.get(sent.path)).html);
    await aya.submit(`${sent.path}/reply`, { version, text: 'Thank you.' });
    expect((await aya.get('/console')).html).not.toContain('customer wrote more');
    expect((await aya.get(sent.path)).html).not.toContain('nobody on the staff has read or answered yet');
  });

  test('are masked until personal data is opened on record, and shown as text', async () => {
    const sent = await send();
    await add(sent);
    expect((await aya.get('/console')).html).toContain('customer wrote more');
    const masked = (await aya.get(sent.path)).html;
    expect(masked).toContain('The customer added words');
    expect(masked).toContain('Masked until personal data is shown.');
    expect(masked).not.toContain('page two');
    expect((await aya.submit(`${sent.path}/transcript`)).html).not.toContain('page two');
    const shown = (await aya.submit(`${sent.path}/personal-data`)).html;
    expect(shown).toContain('My number is on page two.');
    expect(shown).toContain('&lt;b>Please&lt;/b>');
    expect(shown).not.toContain('Masked until');
    expect((await actionsOf(desk.open)).at(-1)).toBe('personalDataOpened');
    await inJapanese();
    expect((await aya.get(sent.path)).html).toContain('お客様が追記');
    expect((await aya.get('/console')).html).not.toContain('追記あり');
  });

  test('are shown before somebody takes the request, once', async () => {
    const sent = await send();
    const old = versionOn((await aya.get(sent.path)).html);
    await add(sent);
    const late = await aya.submit(`${sent.path}/claim`, { version: old });
    expect(late.status).toBe(409);
    expect(late.html).toContain('changed while you were at it');
    expect(late.html).toContain('The customer added words');
    const again = await aya.submit(`${sent.path}/claim`, { version: versionOn(late.html) });
    expect(again.location).toBe(`${sent.path}?done=claimed`);
  });

  test('overtake an answer that was being written: it is shown again, to be sent after reading', async () => {
    const sent = await claimed();
    await add(sent);
    const late = await aya.submit(`${sent.path}/reply`, { version: sent.version, text: 'Which page?' });
    expect(late.status).toBe(409);
    expect(late.html).toMatch(/<textarea[^>]*>Which page\?<\/textarea>/);
    const again = await aya.submit(`${sent.path}/reply`, {
      version: versionOn(late.html),
      text: 'Which page?',
    });
    expect(again.location).toBe(`${sent.path}?done=replied`);
  });
});

/** The law whose article it is, as it is called in each language. */
const CALLED = {
  appi: { en: 'APPI', ja: '個人情報保護法' },
  'mail-act': { en: 'Act on Specified Electronic Mail,', ja: '特定電子メール法' },
} as const;

test.each(
  Object.values(REQUEST_TYPES).map(
    ({ id, article = '', law = 'appi' as const }) => [id, article, law] as const,
  ),
)('the page of a request of the type %s names its article %s in full', async (type, article, law) => {
  const { path } = await send({ type });
  const [number = '', ...paragraphs] = article.match(/\d+/gu) ?? [];
  const written = `${CALLED[law].en} Art. ${number}${paragraphs.map((paragraph) => `(${paragraph})`).join(', ')}`;
  expect((await aya.get(path)).html).toContain(
    `<dd>${number === '' ? 'not regulated by the law' : written}</dd>`,
  );
  await inJapanese();
  const items = paragraphs.map((paragraph) => `第${paragraph}項`).join('、');
  const japanese = number === '' ? '法律の定めはありません' : `${CALLED[law].ja}第${number}条${items}`;
  expect((await aya.get(path)).html).toContain(`<dd>${japanese}</dd>`);
});

describeInBrowser('in a browser', (browser) => {
  const LOOKS = [
    [360, 'light'],
    [1280, 'dark'],
  ] as const;
  test.each(sampled(LOOKS.slice(0, 1), [...LOOKS]))(
    'at %d pixels, %s, the pages have no fault',
    async (width, colorScheme) => {
      const [withdrawn, added] = [await send({ type: 'complaint' }), await send()];
      await withdraw(withdrawn);
      await add(added);
      const context = await browser().newContext({
        ...{ viewport: { width, height: 800 }, locale: 'en-GB', colorScheme, bypassCSP: true },
      });
      const page = await context.newPage();
      const look = async () => {
        await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
        const found = await page.evaluate<AxeResults>('axe.run()');
        expect(
          found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
        expect(await page.evaluate(wide)).toBe(false);
      };
      await page.goto(`${desk.url}/console`);
      await page.getByLabel('E-mail address').fill('aya@desk.example');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('customer wrote more').waitFor();
      await look();
      await page.goto(`${desk.url}${withdrawn.path}`);
      await look();
      await page.goto(`${desk.url}${added.path}`);
      await look();
      await page.getByRole('button', { name: 'Show personal data' }).click();
      await page.getByText('My number is on page two.').waitFor();
      await look();
      await page.getByRole('button', { name: '日本語' }).click();
      await page.getByText('お客様が追記').waitFor();
      await look();
      await context.close();
    },
    60_000,
  );
});
