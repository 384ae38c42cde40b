import { locales } from '../../locales';
import { makeDraftNumber } from '../../src/domain/form/draftNumber';
import { makeReceiptNumber } from '../../src/domain/ticket/receiptNumber';
import { fillQueue } from '../support/fillQueue';
import { hire, sendTicket } from '../usecases/staff/support';
import { type Browser, createBrowser, type RunningConsole, startConsole } from './support';

let desk: RunningConsole;
let aya: Browser;

beforeEach(async () => {
  desk = await startConsole();
  await hire(desk.open, 'Aya');
  aya = createBrowser(desk.url);
  await aya.signIn('Aya');
});
afterEach(() => desk.close());

const numbersOn = (html: string) =>
  [...html.matchAll(/<span class="number">([^<]+)</gu)].map(([, number]) => number);
const linkIn = (html: string, rel: 'prev' | 'next') =>
  new RegExp(`<a rel="${rel}" href="([^"]+)"`, 'u').exec(html)?.[1]?.replaceAll('&amp;', '&');
const textOf = (html: string) => html.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

describe('327 requests', () => {
  test('stand on seven pages, and the links lead through all of them and back', async () => {
    const lines = await fillQueue(desk.open.stores, 327);
    const seen: unknown[] = [];
    const ranges: string[] = [];
    let path: string | undefined = '/console';
    let html = '';
    while (path !== undefined) {
      html = (await aya.get(path)).html;
      seen.push(...numbersOn(html));
      ranges.push(/\d+–\d+ of 327/u.exec(textOf(html))?.[0] ?? '');
      path = linkIn(html, 'next');
    }
    expect(seen).toEqual(lines.map(({ receiptNumber }) => receiptNumber));
    expect([ranges.length, ranges[1], ranges.at(-1)]).toEqual([7, '51–100 of 327', '301–327 of 327']);
    for (let page = 5; page >= 0; page -= 1) {
      html = (await aya.get(linkIn(html, 'prev') ?? '')).html;
      expect(textOf(html)).toContain(ranges[page]);
    }
    expect(linkIn(html, 'prev')).toBeUndefined();
    expect(textOf(html)).toContain('Next 50');
  });

  test('are counted as a whole on each page, open and closed', async () => {
    const lines = await fillQueue(desk.open.stores, 327);
    const open = lines.filter(({ status }) => status === 'waiting' || status === 'claimed').length;
    let html = (await aya.get('/console')).html;
    expect(textOf(html)).toContain(`Open (${String(open)})`);
    expect(textOf(html)).not.toContain('Closed (');
    while (linkIn(html, 'next') !== undefined) html = (await aya.get(linkIn(html, 'next') ?? '')).html;
    expect(textOf(html)).toContain(`Closed (${String(327 - open)})`);
    expect(textOf(html)).not.toMatch(/Open \(|Every request is closed/u);
    expect(textOf(html)).toContain('To the beginning');
  });

  test('come back on the same page in the other language', async () => {
    await fillQueue(desk.open.stores, 120);
    const path = linkIn((await aya.get('/console')).html, 'next') ?? '';
    await aya.get(path);
    const answer = await aya.submit('/console/language', { language: 'ja', back: path });
    expect(answer.location).toBe(path);
    expect(textOf((await aya.get(path)).html)).toContain('120件中、51～100件目');
  });
});

test('up to fifty requests are one page without links to others', async () => {
  await fillQueue(desk.open.stores, 50);
  const { html } = await aya.get('/console');
  expect(numbersOn(html)).toHaveLength(50);
  expect(html).not.toContain('Pages of the queue');
});

test.each(['/console?after=x', '/console?before=open.12', '/console?after=open.1.a%00', '/console?page=9'])(
  'an address that names no place (%s) is the beginning of the queue',
  async (path) => {
    await fillQueue(desk.open.stores, 60);
    expect(textOf((await aya.get(path)).html)).toContain('1–50 of 60');
  },
);

describe('a receipt number that is typed', () => {
  const FULL_WIDTH = (text: string) =>
    text.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  test.each<readonly [string, (number: string) => string]>([
    ['as it is written', (number) => number],
    ['in small letters', (number) => number.toLowerCase()],
    ['without hyphens', (number) => number.replaceAll('-', '')],
    ['with spaces', (number) => ` ${number.replaceAll('-', '  ')} `],
    ['in full width', FULL_WIDTH],
    ['with a Japanese long mark', (number) => number.replaceAll('-', 'ー')],
    ['within words', (number) => `Re: ${number}, please`],
  ])('%s opens its request', async (_how, typed) => {
    // Parted by spaces, a number shows a digit: words of ten letters are none.
    let sent = await sendTicket(desk.open);
    while (!/\d/u.test(sent.receiptNumber)) sent = await sendTicket(desk.open);
    await aya.get('/console');
    const answer = await aya.submit('/console/find', { number: typed(sent.receiptNumber) });
    expect(answer).toMatchObject({ status: 303, location: `/console/tickets/${sent.ticketId}` });
  });

  test('opens a request that is closed or withdrawn, on whatever page it stands', async () => {
    const lines = await fillQueue(desk.open.stores, 200);
    for (const status of ['completed', 'withdrawn', 'claimed'] as const) {
      const line = lines.findLast((one) => one.status === status);
      const number = line?.receiptNumber ?? '';
      await aya.get('/console');
      const answer = await aya.submit('/console/find', { number });
      expect(answer.location).toBe(`/console/tickets/${line?.id ?? ''}`);
      expect((await aya.get(answer.location)).html).toContain(number);
    }
  });

  const bytes = (count: number) => new Uint8Array(count).fill(5);
  test.each([
    ['nothing', '  ', 422, 'nothingTyped'],
    ['a name', 'Grace Wanjiru <b>', 422, 'notANumber'],
    ['a number with a wrong check', `${makeReceiptNumber(bytes).slice(0, -1)}2`, 422, 'notANumber'],
    ['the number of a form not yet sent', makeDraftNumber(bytes), 422, 'draftNumber'],
    ['a number that nobody has', makeReceiptNumber(bytes), 404, 'unknown'],
  ] as const)('%s finds none, says why and is still there', async (_what, number, status, reason) => {
    await fillQueue(desk.open.stores, 3);
    await aya.get('/console');
    const answer = await aya.submit('/console/find', { number });
    expect(answer.status).toBe(status);
    expect(answer.html).toContain(locales.en.console.find[reason]);
    const kept = number.trim() === '' ? '' : `="${number.replaceAll('<', '&lt;')}"`;
    expect(answer.html).toContain(`name="number" value${kept} `);
    expect(numbersOn(answer.html)).toHaveLength(3);
  });

  test('stands in no address, and is looked for by nobody without the token of the session', async () => {
    const { receiptNumber } = await sendTicket(desk.open);
    expect((await aya.get(`/console/find?number=${receiptNumber}`)).status).toBe(405);
    expect((await aya.post('/console/find', { number: receiptNumber, csrf: 'x' })).status).toBe(403);
    aya.kept.cookie = '';
    expect((await aya.post('/console/find', { number: receiptNumber })).location).toBe('/console/sign-in');
  });
});
