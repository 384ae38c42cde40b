import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { addStaff } from '../../src/usecases/staff/addStaff';
import { DEMO_EMAIL } from '../../src/usecases/staff/enterDemo';
import { launchBrowser } from '../support/browser';
import { fillQueue } from '../support/fillQueue';
import { sampled } from '../support/sample';
import { askInVain } from './askInVain';
import { hire, PASSWORD, sendTicket } from '../usecases/staff/support';
import { type RunningConsole, startConsole } from './support';
import { asStaff } from '../support/asStaff';

let browser: Browser | undefined;
let desk: RunningConsole;
let opened: Page | undefined;

beforeAll(async () => {
  const launched = await launchBrowser();
  if ('skipped' in launched) console.warn(launched.skipped);
  else browser = launched.browser;
});
afterAll(() => browser?.close());

beforeEach(async () => {
  desk = await startConsole({ withMailbox: true, withDemo: true });
  await hire(desk.open, 'Aya');
});
afterEach(async () => {
  await opened?.context().close();
  await desk.close();
});

async function visit(browser: Browser, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'en-GB',
    colorScheme,
    bypassCSP: true,
  });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${desk.url}/console`);
  await page.getByLabel('E-mail address').fill('aya@desk.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
}

/** Names every rule of axe that the page breaks, and says when it is wider than the screen. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate<AxeResults>('axe.run()');
  const faults = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  const wide = await page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  return wide === true ? [...faults, 'wider than the screen'] : faults;
}

type Look = readonly [width: number, colors: 'light' | 'dark'];
const SAMPLE: readonly Look[] = [
  [360, 'dark'],
  [1280, 'light'],
];
const EVERY: readonly Look[] = [...SAMPLE, [360, 'light'], [1280, 'dark']];

describe.each(sampled(SAMPLE, EVERY))('at %d pixels, %s', (width, colors) => {
  test('staff work a request from sign-in to its decision without a fault on any page', async () => {
    if (browser === undefined) return;
    const page = await visit(browser, width, colors);
    opened = page;
    await page.goto(`${desk.url}/console`);
    expect(await faultsOf(page)).toEqual([]);
    await signIn(page);
    expect(await faultsOf(page)).toEqual([]);
    await sendTicket(desk.open, { said: ['I want to see my data', 'Gladly.'] });
    await page.reload();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Disclosure of personal data' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take this request' }).click();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.getByLabel('Granted', { exact: true }).isDisabled()).toBe(true);
    await page.getByLabel('e-mail address').check();
    await page.getByRole('button', { name: 'Record the match' }).click();
    expect(await page.getByLabel('Ground').isVisible()).toBe(false);
    await page.getByLabel('Not granted').check();
    await page.getByLabel('Ground').waitFor();
    await page.getByLabel('Notice to the customer').fill('We are sorry.');
    await page.getByRole('button', { name: 'Send the decision and close' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Ground').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Send the decision and close' }).click();
    await page.getByText('the customer is being told').waitFor();
    await page.getByRole('button', { name: 'Show the conversation' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '日本語' }).click();
    await page.getByRole('link', { name: '受付一覧', exact: true }).click();
    expect(await faultsOf(page)).toEqual([]);
  }, 90_000);

  test('whoever tries the demo is let in and finds invented requests without a fault on any page', async () => {
    if (browser === undefined) return;
    const demo = { name: 'Demo', email: DEMO_EMAIL, password: PASSWORD, demo: true, by: asStaff('desk') };
    const now = desk.open.clock.now();
    await addStaff(desk.open.stores, { ...demo, now });
    const page = await visit(browser, width, colors);
    opened = page;
    await page.goto(`${desk.url}/console/enter?t=${(await desk.entrance?.issue(now)) ?? ''}`);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Nothing is waiting' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Put invented requests here' }).click();
    await page.getByText('There is no real person behind any of them').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${desk.url}/console/enter?t=spent`);
    await page.getByText('It was used already').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 90_000);

  test('staff go through a long queue and look for a request without a fault on any page', async () => {
    if (browser === undefined) return;
    const lines = await fillQueue(desk.open.stores, 120);
    const page = await visit(browser, width, colors);
    opened = page;
    await signIn(page);
    await page.getByRole('link', { name: 'Next 50' }).click();
    await page.getByText('51–100 of 120').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Next 20' }).click();
    await page.getByText('101–120 of 120').waitFor();
    await page.getByLabel('Open a request by its receipt number').fill('Grace Wanjiru');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('That is not a receipt number').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const number = lines[60]?.receiptNumber ?? '';
    await page.getByLabel('Open a request by its receipt number').fill(number.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Show personal data' }).waitFor();
    expect(await page.title()).toContain(number);
  }, 90_000);

  test('the privacy officer reads what the policy does not say without a fault on any page', async () => {
    if (browser === undefined) return;
    const page = await visit(browser, width, colors);
    opened = page;
    await signIn(page);
    await page.getByRole('link', { name: 'Policy gaps' }).click();
    await page.getByRole('heading', { name: 'No gap has shown so far' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await askInVain(desk.open);
    await page.getByRole('link', { name: '1 year' }).click();
    await page.getByText('Questions without an answer').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show examples' }).click();
    await page.getByText('How long do you keep the copy of my passport').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download with examples' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^policy-gaps-.*\.csv$/);
    await page.getByRole('button', { name: '日本語' }).click();
    await page.getByRole('heading', { name: 'ポリシーに記載のない質問' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 90_000);
});
