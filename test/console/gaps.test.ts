import { actionsOf, auditOf, hire } from '../usecases/staff/support';
import { askInVain } from './askInVain';
import { type Browser, createBrowser, type RunningConsole, startConsole } from './support';

let desk: RunningConsole;
let aya: Browser;

beforeEach(async () => {
  desk = await startConsole();
  await hire(desk.open, 'Aya');
  aya = createBrowser(desk.url);
});
afterEach(() => desk.close());

/** A question in a conversation of its own that the policy did not answer. */
const ask = (topic: string, text?: string, language: 'ja' | 'en' = 'en') =>
  askInVain(desk.open, [[topic, language, text]]);

const OPENED = 'gapExamplesOpened';

describe('without signing in', () => {
  test.each([
    ['GET', '/console/gaps', '/console/sign-in?next=%2Fconsole%2Fgaps'],
    ['GET', '/console/gaps.csv', '/console/sign-in'],
    ['POST', '/console/gaps', '/console/sign-in?next=%2Fconsole%2Fgaps'],
    ['POST', '/console/gaps.csv', '/console/sign-in'],
  ])('%s %s leads to the sign-in page and tells nothing', async (method, path, location) => {
    await ask('retention', 'How long?');
    const answer = await (method === 'GET' ? aya.get(path) : aya.post(path, { csrf: 'x' }));
    expect(answer).toMatchObject({ status: 303, location, html: '' });
  });
});

describe('the page of gaps', () => {
  beforeEach(() => aya.signIn('Aya'));

  test('is found from the queue and is kind when there is nothing', async () => {
    expect((await aya.get('/console')).html).toContain('href="/console/gaps"');
    const { html, status } = await aya.get('/console/gaps');
    expect(status).toBe(200);
    expect(html).toContain('No gap has shown so far');
    expect(html).toContain('In the last 90 days');
    expect(html).toContain('or nobody asked at all');
    expect(html).not.toContain('answered every question');
    expect(html).toMatch(/href="\/console\/gaps" aria-current="page"/);
  });

  test('counts by topic and language, and says what the policy states by now', async () => {
    await ask('retention');
    await ask('retention', 'いつまで？', 'ja');
    await ask('transfer-abroad');
    await ask('no-such-topic');
    for (let times = 0; times < 7; times += 1) await ask('');
    const { html } = await aya.get('/console/gaps');
    expect(html).toContain('Questions without an answer: 4');
    expect(html).toMatch(
      /how long data is kept.*>2<.*Japanese 1, English 1.*22 Nov 2026.*does not state it/s,
    );
    expect(html).toMatch(/sending data to other countries.*states it now/s);
    expect(html).toContain('no-such-topic');
    expect(html).toContain('such as the weather: 7.');
  });

  test('speaks Japanese, and comes back to the same period', async () => {
    await ask('retention');
    await aya.get('/console/gaps?days=365');
    const answer = await aya.submit('/console/language', { language: 'ja', back: '/console/gaps?days=365' });
    expect(answer.location).toBe('/console/gaps?days=365');
    const { html } = await aya.get(answer.location);
    expect(html).toContain('ポリシーに記載のない質問');
    expect(html).toContain('name="back" value="/console/gaps?days=365"');
    expect(html).toContain('英語1件');
  });

  test.each([
    ['?days=30', false],
    ['?days=90', true],
    ['', true],
    ['?days=7', true],
    ['?days=nonsense', true],
  ])('looks back as many days as asked for, else 90: %j', async (query, seen) => {
    await ask('retention');
    desk.open.clock.pass(40 * 24 * 60 * 60 * 1000);
    await aya.signIn('Aya'); // a session does not last that long
    expect((await aya.get(`/console/gaps${query}`)).html.includes('how long data is kept')).toBe(seen);
  });

  test('shows examples only when they are opened, for that page only and on record', async () => {
    await ask('retention', 'How long is *** kept?');
    const { html } = await aya.get('/console/gaps');
    expect(html).not.toContain('How long is');
    expect(html).toContain('recorded with your name');
    expect(await actionsOf(desk.open)).not.toContain(OPENED);
    const shown = await aya.submit('/console/gaps', { days: '30' });
    expect(shown.html).toContain('How long is *** kept?');
    expect(shown.html).toContain('value="/console/gaps?days=30"');
    expect((await auditOf(desk.open)).at(-1)).toMatchObject({ action: OPENED, details: '{"days":30}' });
    expect((await aya.get('/console/gaps')).html).not.toContain('How long is');
    expect((await actionsOf(desk.open)).filter((action) => action === OPENED)).toHaveLength(1);
  });

  test('shows hostile words as text and writes out what would turn them around', async () => {
    await ask('retention', '<script>alert(1)</script><img src=x> \u202eevil?');
    await aya.get('/console/gaps');
    const { html, headers } = await aya.submit('/console/gaps');
    expect(html).not.toMatch(/<script|<img|<style| style=| on[a-z]+=/);
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html).toContain('[U+202E]evil?');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each(['/console/gaps', '/console/gaps.csv'])(
    '%s opens nothing without the token of the session',
    async (path) => {
      await ask('retention', 'How long?');
      const answer = await aya.post(path, { csrf: 'A'.repeat(43) });
      expect(answer.status).toBe(403);
      expect(answer.html).not.toContain('How long?');
      expect(await actionsOf(desk.open)).not.toContain(OPENED);
    },
  );
});

describe('the table to take away', () => {
  beforeEach(async () => {
    await aya.signIn('Aya');
    await ask('retention', '=HYPERLINK("https://evil.example")?');
    await aya.get('/console/gaps');
  });
  const linesOf = (html: string) => html.split('\r\n');

  test('holds counts, is no look at anybody’s words, and opens in a spreadsheet', async () => {
    const answer = await aya.get('/console/gaps.csv?days=30');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="policy-gaps-2026-11-22-30.csv"',
    );
    expect(linesOf(answer.html)).toEqual([
      '"Topic","Topic id","Times asked","Japanese","English","Last asked","Policy in force","Examples"',
      '"how long data is kept","retention","1","0","1","2026-11-22","does not state it",""',
      '',
    ]);
    expect(await actionsOf(desk.open)).not.toContain(OPENED);
  });

  test('begins with the mark by which spreadsheets know UTF-8', async () => {
    const { cookie } = aya.kept;
    const answer = await fetch(`${desk.url}/console/gaps.csv`, { headers: { cookie } });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('holds examples when they are asked for, on record, and none of them is a formula', async () => {
    const answer = await aya.submit('/console/gaps.csv', { days: '90' });
    expect(linesOf(answer.html)[1]).toContain(',"\'=HYPERLINK(""https://evil.example"")?"');
    expect((await actionsOf(desk.open)).filter((action) => action === OPENED)).toHaveLength(1);
  });
});
