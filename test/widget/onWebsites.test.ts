import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { sampled } from '../support/sample';
import { serveDemo } from '../support/serveDemo';
import { DEVICES, violations, type Visit, visit } from './support/visit';
import { startWebsite, type WebPage, type Website } from './support/website';

type Desk = Awaited<ReturnType<typeof serveDemo>>;
type Prepare = (page: Page) => Promise<unknown>;

let desk: Desk;
let website: Website;
/** A website that the desk does not trust. */
let stranger: Website;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  website = await startWebsite();
  stranger = await startWebsite();
  desk = await serveDemo({ now: () => Date.now(), trusted: website.origin });
});
afterAll(async () => {
  await desk.close();
  await website.close();
  await stranger.close();
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const tag = (attributes = '') => `<script src="${desk.origin}/widget.js" ${attributes} defer></script>`;

async function open(
  browser: Browser,
  page: WebPage,
  options: BrowserContextOptions,
  { prepare, on = website }: { readonly prepare?: Prepare; readonly on?: Website } = {},
): Promise<Visit> {
  on.put('/', page);
  const visited = await visit(browser, on.origin, options, prepare);
  closing.push(() => visited.page.context().close());
  return visited;
}

/** What of the desk there is to be pressed, with or without a shadow root. */
const seen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('madoguchi-desk')]
      .flatMap((host) => [...(host.shadowRoot ?? host).querySelectorAll('.launcher, a:not(.panel *)')])
      .filter(
        (shown) =>
          shown.getBoundingClientRect().height > 40 && getComputedStyle(shown).visibility === 'visible',
      )
      .map((shown) => shown.textContent),
  );

/** The chat's frames that were asked for so far. */
function loadsOf(page: Page): readonly string[] {
  const loads: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.url().startsWith(`${desk.origin}/chat`))
      loads.push(request.url());
  });
  return loads;
}

/** What Turbo, Livewire, Astro and others do at every link: a new body, whose scripts run. */
const replaceBody = (page: Page) =>
  page.evaluate(async (src) => {
    const body = document.createElement('body');
    const script = document.createElement('script');
    body.innerHTML = '<main><h1>Another page</h1></main>';
    script.src = src;
    body.append(script);
    const loaded = new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
    document.documentElement.replaceChild(body, document.body);
    await loaded;
  }, `${desk.origin}/widget.js`);

/** Everything that a page may put in the place of all there was. */
const RENEWALS: readonly (readonly [name: string, renew: () => void])[] = [
  [
    'a new root element',
    () => {
      const root = document.createElement('html');
      root.innerHTML = '<head><title>New</title></head><body><main><h1>New</h1></main></body>';
      document.replaceChild(root, document.documentElement);
    },
  ],
  [
    'new contents of the root element',
    () => {
      document.documentElement.innerHTML =
        '<head><title>New</title></head><body><main><h1>New</h1></main></body>';
    },
  ],
  [
    'a page that is written anew',
    () => {
      document.open();
      // By another name, since it ought not to be called: pages still do.
      const write: unknown = Reflect.get(document, 'write');
      if (typeof write === 'function')
        write.call(document, '<!doctype html><title>New</title><main><h1>New</h1></main>');
      document.close();
    },
  ],
  [
    'a script that takes away what it does not know',
    () => {
      for (const unknown of document.querySelectorAll('madoguchi-desk')) unknown.remove();
    },
  ],
];

const DRAFT = 'half a sentence';
const WHOLE_CSP = (source: string) =>
  `default-src 'none'; script-src ${source}; frame-src ${source}; style-src 'self'`;
/** Browsers before 2022, of which Safari 14 is the oldest that the chat is for. */
const withoutSheets: Prepare = (page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'CSSStyleSheet', {
      value: function CSSStyleSheet() {
        throw new TypeError('Illegal constructor');
      },
    });
    for (const root of [ShadowRoot.prototype, Document.prototype])
      Reflect.deleteProperty(root, 'adoptedStyleSheets');
  });
const withoutShadow: Prepare = (page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(Element.prototype, 'attachShadow');
    Reflect.deleteProperty(window, 'customElements');
  });
const asOldAsSafari14: Prepare = async (page) => {
  await withoutSheets(page);
  await page.addInitScript(() => {
    for (const list of [Array, String]) Reflect.deleteProperty(list.prototype, 'at');
    for (const name of ['findLast', 'toSorted', 'toReversed', 'with'])
      Reflect.deleteProperty(Array.prototype, name);
    for (const name of ['showModal', 'show', 'close', 'open'])
      Reflect.deleteProperty(HTMLDialogElement.prototype, name);
    for (const name of ['hasOwn', 'groupBy']) Reflect.deleteProperty(Object, name);
    Reflect.deleteProperty(String.prototype, 'replaceAll');
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
    Reflect.deleteProperty(window, 'structuredClone');
  });
};

/** What lies over the frame. */
const cover = (page: Page) => page.locator('madoguchi-desk .cover');
/** The browser's own error page stands in the frame: it must not be seen, nor reached by keyboard. */
const frameIsHidden = (page: Page) =>
  page.locator('iframe').evaluate((frame) => getComputedStyle(frame).visibility === 'hidden');
const refuseChat = (page: Page) => page.context().route(`${desk.origin}/chat?*`, (route) => route.abort());
const [[, phone], [, desktop]] = DEVICES;

describeInBrowser('the chat on a website', (browser) => {
  const check = (name: string, run: (running: Browser) => Promise<void>) => {
    test(name, () => run(browser()));
  };

  describe.each(sampled(DEVICES.slice(0, 1), [...DEVICES]))('on %s', (_name, device) => {
    describe('whose pages change', () => {
      check('a new body before the chat was opened leaves the launcher, once', async (running) => {
        const { page, open: openChat } = await open(running, { head: tag() }, device);
        for (let turns = 0; turns < 3; turns += 1) await replaceBody(page);
        expect(await seen(page)).toEqual(['Privacy desk']);
        await openChat();
      });

      check('a new body while the chat is open leaves it untouched', async (running) => {
        const { page, open: openChat, field } = await open(running, { head: tag() }, device);
        const loads = loadsOf(page);
        await openChat();
        await field.fill(DRAFT);
        for (let turns = 0; turns < 3; turns += 1) await replaceBody(page);
        const draft = await field.inputValue();
        expect([draft, loads.length, await seen(page)]).toEqual([DRAFT, 1, ['Privacy desk']]);
      });
    });

    describe('where the frame cannot load', () => {
      check(
        'offline it says so, can be closed, and opens by itself when the network is back',
        async (running) => {
          const { page, launcher, chat } = await open(running, { head: tag() }, device);
          await page.context().setOffline(true);
          await launcher.click();
          await page.getByText('You seem to be offline.').waitFor();
          expect([await frameIsHidden(page), await seen(page)]).toEqual([true, ['Privacy desk']]);
          await cover(page).getByRole('button', { name: 'Close' }).click();
          await cover(page).waitFor({ state: 'hidden' });
          expect(await launcher.getAttribute('aria-expanded')).toBe('false');
          await launcher.click();
          await page.getByText('You seem to be offline.').waitFor();
          await page.context().setOffline(false);
          await chat.locator('.replies button').first().waitFor();
          expect([await frameIsHidden(page), await cover(page).isVisible()]).toEqual([false, false]);
        },
      );

      check('refused, it can be tried again, and opened in a new tab', async (running) => {
        const { page, launcher, chat } = await open(running, { head: tag() }, device);
        await refuseChat(page);
        await launcher.click();
        await page.getByText('The chat could not be opened.').waitFor();
        expect(await frameIsHidden(page)).toBe(true);
        const link = cover(page).getByRole('link', { name: 'Open in a new tab' });
        expect(await link.getAttribute('href')).toBe(`${desk.origin}/chat?lang=en`);
        expect(await violations(page)).toEqual([]);
        await page.context().unroute(`${desk.origin}/chat?*`);
        await cover(page).getByRole('button', { name: 'Try again' }).click();
        await chat.locator('.replies button').first().waitFor();
        expect(await cover(page).isVisible()).toBe(false);
      });

      check('on a website that is not trusted there is a way to the chat', async (running) => {
        const { page, launcher } = await open(running, { head: tag() }, device, { on: stranger });
        await launcher.click();
        await page.getByText('The chat could not be opened.').waitFor();
        expect(await frameIsHidden(page)).toBe(true);
        const link = cover(page).getByRole('link', { name: 'Open in a new tab' });
        const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
        await opened.waitForSelector('.replies button');
      });

      check('where the website allows no frame the launcher becomes a link', async (running) => {
        const policy = `script-src ${desk.origin}; frame-src 'none'`;
        const headers = { 'content-security-policy': policy };
        const { page, launcher } = await open(running, { head: tag(), headers }, device);
        await launcher.click();
        await page.getByText('The chat cannot be opened on this website.').waitFor();
        expect(await cover(page).getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
        await page.keyboard.press('Escape');
        await cover(page).waitFor({ state: 'hidden' });
        expect(await launcher.evaluate((link: HTMLAnchorElement) => [link.tagName, link.target])).toEqual([
          'A',
          '_blank',
        ]);
        const [opened] = await Promise.all([page.context().waitForEvent('page'), launcher.click()]);
        await opened.waitForSelector('.replies button');
      });
    });
  });

  describe('on a telephone, too,', () => {
    const device = phone;

    describe('all of whose page is replaced', () => {
      check('a body that was set aside and is shown again brings no second one', async (running) => {
        const { page, open: openChat, messages } = await open(running, { head: tag() }, device);
        const aside = await page.evaluateHandle(() => document.body.cloneNode(true));
        await openChat();
        const before = await messages();
        await replaceBody(page);
        await page.evaluate((body) => {
          document.documentElement.replaceChild(body, document.body);
        }, aside);
        await page.waitForFunction(() => document.querySelectorAll('madoguchi-desk').length === 1);
        expect([await seen(page), await messages()]).toEqual([['Privacy desk'], before]);
      });

      test.each(RENEWALS)('after %s it is back with the same chat, open as it was', async (_what, renew) => {
        const {
          page,
          open: openChat,
          say,
          messages,
          field,
          launcher,
        } = await open(browser(), { head: tag() }, device);
        await openChat();
        await say('Do you use cookies?');
        await field.fill(DRAFT);
        const before = await messages();
        await page.evaluate(renew);
        await field.waitFor();
        expect([await messages(), await field.inputValue()]).toEqual([before, DRAFT]);
        expect(await launcher.getAttribute('aria-expanded')).toBe('true');
        expect(await seen(page)).toEqual(['Privacy desk']);
      });
    });

    describe('on which somebody is typing', () => {
      check('the chat comes back without taking the focus away', async (running) => {
        const head = `${tag()}<style>input { position: fixed; top: 0 }</style>`;
        const page = { head, body: '<label>Search <input id="search"></label>' };
        // On a telephone the panel lies over all of the page, and nobody can be typing there.
        const { page: shown, open: openChat, chat } = await open(running, page, desktop);
        await openChat();
        await shown.locator('#search').click();
        await shown.evaluate(() => document.querySelector('madoguchi-desk')?.remove());
        await chat.locator('.replies button').first().waitFor();
        await shown.waitForTimeout(200);
        await shown.keyboard.type('prado');
        expect(await shown.locator('#search').inputValue()).toBe('prado');
      });
    });

    describe('that is isolated', () => {
      test.each(['require-corp', 'credentialless'])(
        'by COEP %s, the chat is there and keeps itself',
        async (policy) => {
          const headers = {
            'cross-origin-embedder-policy': policy,
            'cross-origin-opener-policy': 'same-origin',
          };
          const {
            page,
            open: openChat,
            say,
            messages,
            launcher,
          } = await open(browser(), { head: tag(), headers }, device);
          expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
          await openChat();
          await say('Do you use cookies?');
          const before = await messages();
          await page.reload();
          await launcher.click();
          await page.frameLocator('iframe').getByText('Do you use cookies?').waitFor();
          expect(await messages()).toEqual(before);
        },
      );

      check('and names the digest of the script', async (running) => {
        const script = Buffer.from(await (await fetch(`${desk.origin}/widget.js`)).arrayBuffer());
        const digest = Buffer.from(await crypto.subtle.digest('SHA-384', script)).toString('base64');
        const headers = { 'cross-origin-embedder-policy': 'require-corp' };
        const head = tag(`integrity="sha384-${digest}" crossorigin`);
        const { open: openChat } = await open(running, { head, headers }, device);
        await openChat();
      });
    });

    describe('in a browser that lacks something', () => {
      check('without constructed style sheets it looks as everywhere', async (running) => {
        const { page, open: openChat } = await open(running, { head: tag() }, device, {
          prepare: withoutSheets,
        });
        const style = await page.locator('.launcher').evaluate((element) => {
          const { position, backgroundColor, borderRadius } = getComputedStyle(element);
          return { position, backgroundColor, borderRadius };
        });
        expect(style).toEqual({
          position: 'fixed',
          backgroundColor: 'rgb(13, 86, 96)',
          borderRadius: '26px',
        });
        await openChat();
      });

      test.each([
        ['them and with a strict content security policy', withoutSheets, true],
        ['shadow roots', withoutShadow, false],
      ])('without %s it is a link, which stays', async (_what, prepare, strict) => {
        const headers: Record<string, string> = strict
          ? { 'content-security-policy': WHOLE_CSP(desk.origin) }
          : {};
        const { page } = await open(browser(), { head: tag('data-language="ja"'), headers }, device, {
          prepare,
        });
        const link = page.locator('madoguchi-desk a');
        expect(
          await link.evaluate((a: HTMLAnchorElement) => [a.textContent, a.href, a.target, a.rel]),
        ).toEqual(['個人情報のご相談', `${desk.origin}/chat?lang=ja`, '_blank', 'noopener']);
        const box = await link.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(device.viewport.width - 20, 0);
        expect(box?.height).toBeGreaterThan(44);
        await replaceBody(page);
        await link.waitFor();
        expect(await seen(page)).toEqual(['個人情報のご相談']);
        const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
        await opened.waitForSelector('.replies button');
      });

      check('as old as Safari 14 the chat works, and can be ended', async (running) => {
        const {
          page,
          chat,
          open: openChat,
          say,
        } = await open(running, { head: tag() }, device, {
          prepare: asOldAsSafari14,
        });
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        await openChat();
        await say('Do you use cookies?');
        await chat.getByRole('button', { name: 'End and clear' }).click();
        const dialog = chat.getByRole('dialog');
        await dialog.waitFor();
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        expect(await page.locator('iframe').isVisible()).toBe(true);
        await chat.getByRole('button', { name: 'End and clear' }).click();
        await dialog.getByRole('button', { name: 'End and clear' }).click();
        await chat.getByRole('heading', { name: 'This chat is closed' }).waitFor();
        expect(errors).toEqual([]);
      });
    });
  });

  describe('at a desk, too,', () => {
    const device = desktop;

    describe('that does not want it', () => {
      check('whoever takes it away again and again is not fought with', async (running) => {
        const { page } = await open(running, { head: tag() }, device);
        const returns = await page.evaluate(async () => {
          let taken = 0;
          new MutationObserver(() => {
            const [found] = document.getElementsByTagName('madoguchi-desk');
            if (found === undefined) return;
            taken += 1;
            found.remove();
          }).observe(document, { childList: true, subtree: true });
          document.querySelector('madoguchi-desk')?.remove();
          await new Promise((resolve) => setTimeout(resolve, 1500));
          return taken;
        });
        expect(returns).toBeGreaterThan(2);
        expect(returns).toBeLessThan(8);
      });
    });

    describe('whose script is there more than once', () => {
      test.each([
        ['twice in the page', () => ({ head: tag() + tag() }), undefined],
        [
          'in the head and in the body, at once',
          () => ({ head: tag().replace('defer', ''), body: tag().replace('defer', '') }),
          undefined,
        ],
        ['twice where there can only be a link', () => ({ head: tag() + tag() }), withoutShadow],
      ] as const)('%s, it is seen once', async (_what, source, prepare) => {
        const { page } = await open(browser(), source(), device, prepare === undefined ? {} : { prepare });
        await page.waitForSelector('madoguchi-desk', { state: 'attached' });
        await replaceBody(page);
        expect(await seen(page)).toEqual(['Privacy desk']);
      });
    });

    describe('whose own rules are not meant for it', () => {
      test.each([
        'div:empty { display: none }',
        ':empty { display: none !important }',
        '@layer reset { body > :not(main), madoguchi-desk { display: none !important; opacity: 0 !important } }',
        ':not(:defined) { visibility: hidden }',
        'body > * { all: unset !important; pointer-events: none !important; transform: scale(0) !important }',
        'button, a, svg, span { display: none !important; width: 0 !important; color: red !important }',
      ])('%s', async (rule) => {
        const {
          page,
          launcher,
          open: openChat,
        } = await open(browser(), { head: `<style>${rule}</style>${tag()}` }, device);
        await launcher.waitFor();
        const box = await launcher.boundingBox();
        const { width, height } = device.viewport;
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(width - 20, 0);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(height - 20, 0);
        expect(await seen(page)).toEqual(['Privacy desk']);
        await openChat();
      });
    });

    describe('where the frame does not load as it should', () => {
      check('slow, it offers more after a while, and shows the chat when it comes', async (running) => {
        const { page, launcher, chat } = await open(running, { head: tag() }, device, {
          prepare: (fresh) => fresh.clock.install(),
        });
        let goOn = () => {};
        const held = new Promise<void>((resolve) => (goOn = resolve));
        await page.context().route(`${desk.origin}/chat?*`, async (route) => {
          await held;
          await route.continue();
        });
        await launcher.click();
        await page.getByText('Opening the chat').waitFor();
        const again = cover(page).getByRole('button', { name: 'Try again' });
        expect(await again.isVisible()).toBe(false);
        await page.clock.fastForward(8_000);
        await again.waitFor();
        goOn();
        await chat.locator('.replies button').first().waitFor();
        expect(await cover(page).isVisible()).toBe(false);
      });

      check('nobody but the chat in the frame takes the cover away', async (running) => {
        const { page, launcher } = await open(running, { head: tag() }, device);
        await refuseChat(page);
        await launcher.click();
        await page.getByText('The chat could not be opened.').waitFor();
        await page.evaluate((origin) => {
          window.postMessage({ madoguchi: 'ready' }, '*');
          const forged = { data: { madoguchi: 'ready' }, origin, source: window };
          window.dispatchEvent(new MessageEvent('message', forged));
        }, desk.origin);
        await page.waitForTimeout(200);
        expect([await cover(page).isVisible(), await frameIsHidden(page)]).toEqual([true, true]);
      });

      check('the cover holds the focus, and gives it to the chat', async (running) => {
        const { page, launcher, chat } = await open(running, { head: tag() }, device);
        const focused = () =>
          page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
        await refuseChat(page);
        await launcher.focus();
        await page.keyboard.press('Enter');
        await page.getByText('The chat could not be opened.').waitFor();
        expect(await focused()).toBe('close');
        await page.keyboard.press('Tab');
        expect(await focused()).toBe('again');
        await page.context().unroute(`${desk.origin}/chat?*`);
        await page.keyboard.press('Enter');
        await chat.locator('.replies button').first().waitFor();
        expect(await focused()).toBe('frame');
        await page.keyboard.press('Escape');
        await page.locator('iframe').waitFor({ state: 'hidden' });
        expect(await focused()).toBe('launcher');
      });
    });
  });
});
