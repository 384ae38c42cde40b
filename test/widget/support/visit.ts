import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';

/** As the people who ask have them: most come by telephone. */
export const DEVICES = [
  ['a phone', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }],
  ['a desktop', { viewport: { width: 1280, height: 800 } }],
] as const satisfies readonly (readonly [name: string, options: BrowserContextOptions])[];

/** A page of a website with the desk on it. */
export interface Visit {
  readonly page: Page;
  readonly launcher: Locator;
  readonly chat: FrameLocator;
  readonly field: Locator;
  /** Opens the chat and waits for its first question. */
  readonly open: () => Promise<void>;
  /** Says something and waits until the desk has answered with something new. */
  readonly say: (text: string) => Promise<void>;
  readonly messages: () => Promise<readonly string[]>;
}

function visitOf(page: Page): Visit {
  const chat = page.frameLocator('iframe');
  const field = chat.locator('#message-field');
  const launcher = page.locator('madoguchi-desk .launcher');
  const answers = chat.locator('.message.desk, .message.staff');
  const ready = () => chat.locator('.replies button').first().waitFor();
  return {
    page,
    launcher,
    chat,
    field,
    open: async () => {
      await launcher.click();
      await ready();
    },
    say: async (text) => {
      const before = await answers.count();
      await field.fill(text);
      await field.press('Enter');
      await answers.nth(before).waitFor();
    },
    messages: () => chat.locator('.message .body').allInnerTexts(),
  };
}

/** Opens a page in a browser of its own; `prepare` may take away what older browsers lack, before anything is loaded. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(url);
  return visitOf(page);
}

/** Runs in every frame before anything else: the desk's frame has no storage, as where third parties get none. */
export async function blockStorage(page: Page, desk: string): Promise<void> {
  await page.addInitScript((origin) => {
    if (location.origin !== origin) return;
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }, desk);
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, each as its rule and the element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    type Found = { id: string; nodes: { html: string }[] };
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Found[] }> } };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
