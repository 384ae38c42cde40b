import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { type FakeDesk, startFakeDesk } from './support/fakeDesk';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const FIELD = '#message-field';
const WIDTH = 360;
const PHONE = { viewport: { width: WIDTH, height: 640 }, hasTouch: true, isMobile: true };
const KEYBOARD_PX = 260;
const TAP_PX = 44;
const SCENES = ['quote', 'input:date', 'input:longText', 'summary', 'receipt', 'staff'];

let desk: FakeDesk;
const closing: (() => Promise<void> | void)[] = [];

beforeEach(async () => {
  desk = await startFakeDesk();
  closing.push(desk.close);
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function openChat(running: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await running.newContext({ ...PHONE, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(6_000);
  closing.push(() => context.close());
  const page = await context.newPage();
  await page.goto(`${desk.origin}/chat?lang=en`);
  await page.waitForSelector('.replies button');
  return page;
}

async function send(page: Page, text: string): Promise<void> {
  const before = await page.locator('.message.desk, .message.staff').count();
  await page.fill(FIELD, text);
  await page.click('.send');
  await page.locator('.message.desk, .message.staff').nth(before).waitFor();
}

/** Waits until the newest message stands between the header and the buttons. */
const seesTheNewest = (page: Page) =>
  page.waitForFunction(() => {
    const log = document.querySelector('.log')?.getBoundingClientRect();
    const newest = [...document.querySelectorAll('.message')].at(-1)?.getBoundingClientRect();
    return log && newest && newest.top >= log.top && newest.bottom <= log.bottom;
  });

const say = (text: string, actions: readonly { title: string; value: string }[] = []) => {
  desk.say({ text, extras: { kind: 'say', language: 'en' }, actions });
};

describeInBrowser('the chat on a phone', (browser) => {
  const check = (name: string, run: (running: Browser) => Promise<void>) => {
    test(name, () => run(browser()));
  };

  check('a keyboard that rises leaves the question in view', async (running) => {
    const page = await openChat(running);
    for (const question of ['input:email', 'input:code', 'input:longText', 'input:date']) {
      await send(page, question);
      await page.setViewportSize({ width: WIDTH, height: PHONE.viewport.height - KEYBOARD_PX });
      await seesTheNewest(page);
      await page.setViewportSize(PHONE.viewport);
      await seesTheNewest(page);
    }
  });

  check('a question after several messages is in view', async (running) => {
    const page = await openChat(running);
    await send(page, 'hello');
    say('What is known by now.\n'.repeat(10).trim());
    say('And one thing more.');
    const choices = ['a', 'b', 'c', 'd', 'e', 'f'].map((value) => ({ title: value.repeat(12), value }));
    say('Which one?', choices);
    await page.getByText('Which one?').waitFor();
    await seesTheNewest(page);
  });

  check('the field of an essay is low again at the next question', async (running) => {
    const page = await openChat(running);
    const height = () => page.locator(FIELD).evaluate((field) => field.clientHeight);
    const low = await height();
    await send(page, 'input:longText');
    const tall = await height();
    await send(page, 'input:choice');
    expect([tall > low, await height()]).toEqual([true, low]);
  });

  check('the other language, which the header offers, is not offered again', async (running) => {
    const page = await openChat(running);
    say('What can I do for you?', [
      { title: 'See my data', value: 'menu:disclosure' },
      { title: '日本語', value: 'command:language:ja' },
    ]);
    await page.getByText('What can I do for you?').waitFor();
    await expect(page.locator('.replies button').allInnerTexts()).resolves.toEqual(['See my data']);
    await expect(page.getByRole('button', { name: '日本語' }).count()).resolves.toBe(1);
  });

  check('the header is one line, and whatever can be pressed is as large as a finger', async (running) => {
    const page = await openChat(running);
    for (const scene of SCENES) {
      await send(page, scene);
      const small = await page.evaluate(
        (least) =>
          [...document.querySelectorAll('button, .quote a, .pick input')]
            .map((element) => [element.textContent, element.getBoundingClientRect().height] as const)
            .filter(([, height]) => height < least),
        TAP_PX,
      );
      expect([scene, small]).toEqual([scene, []]);
    }
    const header = await page.locator('.header').evaluate(({ clientHeight }) => clientHeight);
    expect(header).toBeLessThan(TAP_PX * 1.5);
  });

  check('axe-core finds nothing wrong in the dark', async (running) => {
    const page = await openChat(running, { colorScheme: 'dark' });
    await page.evaluate(AXE);
    for (const scene of SCENES) {
      await send(page, scene);
      const found = await page.evaluate(async () => {
        type Found = { id: string; nodes: { html: string }[] };
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Found[] }> } };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
      });
      expect([scene, found]).toEqual([scene, []]);
    }
  });
});
