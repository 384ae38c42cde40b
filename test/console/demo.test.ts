import { MINUTE } from '../../src/domain/calendar/duration';
import { addStaff } from '../../src/usecases/staff/addStaff';
import { DEMO_EMAIL } from '../../src/usecases/staff/enterDemo';
import { fillQueue } from '../support/fillQueue';
import { auditOf, hire, PASSWORD } from '../usecases/staff/support';
import { type Browser, createBrowser, type RunningConsole, startConsole } from './support';

const OWN_PAGE = { 'sec-fetch-site': 'same-origin' };

let desk: RunningConsole;
let somebody: Browser;
let demoId: string;

beforeEach(async () => {
  desk = await startConsole({ withDemo: true });
  somebody = createBrowser(desk.url);
  const added = await addStaff(desk.open.stores, {
    ...{ name: 'Demo', email: DEMO_EMAIL, password: PASSWORD, demo: true, by: 'desk' },
    now: desk.open.clock.now(),
  });
  if (!added.ok) throw new Error(added.reason);
  demoId = added.value.id;
});
afterEach(() => desk.close());

const now = () => desk.open.clock.now();
const issue = async () => (await desk.entrance?.issue(now())) ?? 'none';
const enter = (token: string, headers = {}) =>
  somebody.post('/console/enter', { t: token, language: 'ja' }, { ...OWN_PAGE, ...headers });

describe('the link of a demo', () => {
  test('signs in as the demo account by its button, and is on record', async () => {
    const token = await issue();
    const page = await somebody.get(`/console/enter?t=${token}`);
    expect(page.status).toBe(200);
    expect(page.html).toContain('<button class="main">Sign in</button>');
    const entered = await enter(token);
    expect(entered).toMatchObject({ status: 303, location: '/console' });
    const queue = await somebody.get('/console');
    expect(queue.html).toContain('Demoさん');
    expect((await auditOf(desk.open)).at(-1)).toEqual({
      ...{ actor: demoId, action: 'signedIn', subject: demoId, details: '{"by":"link"}' },
    });
  });

  test('is not spent by whoever only looks at it', async () => {
    const token = await issue();
    for (let looks = 0; looks < 3; looks += 1) {
      const looked = await somebody.get(`/console/enter?t=${token}`);
      expect([looked.status, looked.headers.get('set-cookie')]).toEqual([200, null]);
    }
    expect((await enter(token)).status).toBe(303);
  });

  test('is good once, also of two at the same moment', async () => {
    const token = await issue();
    const both = await Promise.all([enter(token), enter(token)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
    const late = await somebody.get(`/console/enter?t=${token}`);
    expect(late.status).toBe(410);
    expect(late.html).toContain('It was used already');
  });

  test('is good for a quarter of an hour', async () => {
    const token = await issue();
    desk.open.clock.pass(15 * MINUTE - 1);
    expect((await somebody.get(`/console/enter?t=${token}`)).status).toBe(200);
    desk.open.clock.pass(1);
    expect((await somebody.get(`/console/enter?t=${token}`)).status).toBe(410);
    expect((await enter(token)).headers.get('set-cookie')).toBeNull();
  });

  test('ends when the next one is printed', async () => {
    const [first, second] = [await issue(), await issue()];
    expect((await enter(first)).status).toBe(410);
    expect((await enter(second)).status).toBe(303);
  });

  test.each([
    ['by a proxy', { 'x-forwarded-for': '127.0.0.1' }],
    ['by a proxy of the newer kind', { forwarded: 'for=127.0.0.1' }],
    ['from another website', { 'sec-fetch-site': 'cross-site' }],
    ['from nobody knows which page', { 'sec-fetch-site': 'none' }],
  ])('is refused and not spent when it comes %s', async (_how, headers) => {
    const token = await issue();
    const refused = await enter(token, headers);
    expect([refused.status, refused.headers.get('set-cookie')]).toEqual([403, null]);
    expect((await enter(token)).status).toBe(303);
  });

  test('shows its button to nobody behind a proxy', async () => {
    const token = await issue();
    const looked = await somebody.get(`/console/enter?t=${token}`, { 'x-forwarded-for': '203.0.113.7' });
    expect(looked.status).toBe(403);
    expect(looked.html).not.toContain(token);
    expect(looked.html).toContain('only on the machine that the demo runs on');
  });

  test.each(['', 'x', 'A'.repeat(43)])('with another token (%s) signs nobody in', async (token) => {
    expect((await enter(token)).status).toBe(410);
    await issue();
    expect((await enter(token)).status).toBe(410);
    expect((await somebody.get(`/console/enter?t=${token}`)).status).toBe(410);
  });

  test('is none where the demo account is disabled, now or meanwhile', async () => {
    const token = await issue();
    const { staffAccounts } = desk.open.stores;
    const audit = { at: now(), actor: 'desk', action: 'staffDisabled', subject: demoId } as const;
    const disabling = { staffId: demoId, now: now(), evenTheLast: true, audit };
    await staffAccounts.disable(disabling, () => {
      throw new Error('It has claimed nothing.');
    });
    expect((await somebody.get(`/console/enter?t=${token}`)).status).toBe(410);
    expect((await enter(token)).status).toBe(410);
    expect(await desk.entrance?.issue(now())).toBeUndefined();
  });

  test('speaks the other language on the same page', async () => {
    const token = await issue();
    const { html } = await somebody.get(`/console/enter?t=${token}`);
    expect(html).toContain(`href="/console/enter?t=${token}&amp;lang=ja"`);
    expect((await somebody.get(`/console/enter?t=${token}&lang=ja`)).html).toContain('デモにログイン');
  });
});

describe('invented requests', () => {
  test('are put into an empty queue by a button, once, and are said to be invented', async () => {
    await enter(await issue());
    expect((await somebody.get('/console')).html).toContain('架空の請求を入れる');
    const told = await Promise.all([
      somebody.submit('/console/demo/requests'),
      somebody.submit('/console/demo/requests'),
    ]);
    expect(told.map(({ location }) => location)).toContain('/console?done=seeded');
    const queue = await somebody.get('/console?done=seeded');
    expect(queue.html).toContain('どれも実在の方のものではありません');
    expect(queue.html).not.toContain('架空の請求を入れる');
    expect(await desk.open.stores.tickets.queue(9)).toHaveLength(1);
  });

  test('are not put among real ones', async () => {
    await fillQueue(desk.open.stores, 2);
    await enter(await issue());
    await somebody.get('/console');
    expect((await somebody.submit('/console/demo/requests')).location).toBe('/console');
    expect(await desk.open.stores.tickets.queue(9)).toHaveLength(2);
  });

  test('are put there by nobody without the token of a session', async () => {
    expect((await somebody.post('/console/demo/requests', { csrf: 'x' })).location).toBe('/console/sign-in');
    await enter(await issue());
    expect((await somebody.post('/console/demo/requests', { csrf: 'x' })).status).toBe(403);
    expect(await desk.open.stores.tickets.queue(9)).toEqual([]);
  });
});

test('a desk that is no demo knows neither the link nor the button', async () => {
  const real = await startConsole();
  await hire(real.open, 'Aya');
  const aya = createBrowser(real.url);
  await aya.signIn('Aya');
  expect((await aya.get('/console?done=seeded')).html).not.toMatch(/invented/u);
  expect((await aya.get('/console/enter?t=x')).status).toBe(404);
  expect((await aya.post('/console/enter', { t: 'x' }, OWN_PAGE)).status).toBe(404);
  expect((await aya.submit('/console/demo/requests')).status).toBe(404);
  await real.close();
});
