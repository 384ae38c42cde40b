import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { type FakeDesk, startFakeDesk, startHostPage } from './support/fakeDesk';
import { violations } from './support/visit';

const FIELD = '#message-field';
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

let desk: FakeDesk;
const closing: (() => Promise<void> | void)[] = [];

beforeEach(async () => {
  desk = await startFakeDesk();
  closing.push(desk.close);
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function openPage(running: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await running.newContext(options);
  context.setDefaultTimeout(6_000);
  const page = await context.newPage();
  closing.push(() => context.close());
  await page.goto(url);
  return page;
}

async function openChat(
  running: Browser,
  language = 'en',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(running, `${desk.origin}/chat?lang=${language}`, options);
  await page.waitForSelector('.replies button');
  return page;
}

async function send(page: Page, text: string): Promise<void> {
  const before = await page.locator('.message.desk, .message.staff').count();
  await page.fill(FIELD, text);
  await page.press(FIELD, 'Enter');
  await page.locator('.message.desk, .message.staff').nth(before).waitFor();
}

const postedTexts = () => desk.posted.map(({ text }) => text);
const fieldHasFocus = (page: Page) => page.evaluate(() => document.activeElement?.id === 'message-field');
const stored = (page: Page) => page.evaluate(() => Object.keys(sessionStorage));

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describeInBrowser('the chat in a browser', (browser) => {
  const check = (name: string, run: (running: Browser) => Promise<void>) => {
    test(name, () => run(browser()));
  };

  describe('typing', () => {
    check('the Enter that ends a conversion does not send, the next one does', async (running) => {
      const page = await openChat(running, 'ja');
      await page.focus(FIELD);
      const input = await page.context().newCDPSession(page);
      await input.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
      const pressed = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
      await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...pressed });
      await input.send('Input.insertText', { text: '日本' });
      await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed, windowsVirtualKeyCode: 13 });
      await page.waitForTimeout(100);
      expect([await page.inputValue(FIELD), postedTexts()]).toEqual(['日本', []]);
      await page.keyboard.press('Enter');
      await page.getByText('承りました：日本').waitFor();
      expect(postedTexts()).toEqual(['日本']);
    });

    check(
      'the order of Safari, the end of the conversion before its Enter, does not send',
      async (running) => {
        const page = await openChat(running, 'ja');
        await page.fill(FIELD, '日本');
        await page.evaluate(() => {
          const field = document.getElementById('message-field');
          const enter = { key: 'Enter', bubbles: true, cancelable: true };
          field?.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
          field?.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }));
          field?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '日本' }));
          field?.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 13 }));
        });
        await page.waitForTimeout(100);
        expect([await page.inputValue(FIELD), postedTexts()]).toEqual(['日本', []]);
      },
    );

    check('Shift+Enter breaks the line and Enter sends both', async (running) => {
      const page = await openChat(running);
      await page.focus(FIELD);
      await page.keyboard.type('one');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('two');
      await page.keyboard.press('Enter');
      await page.getByText('We heard: one').waitFor();
      expect([postedTexts(), await fieldHasFocus(page)]).toEqual([['one\ntwo'], true]);
    });

    test.each([
      ['at no question', undefined, 5001, 1],
      ['at no question, and by far', undefined, 100_000, 95_000],
      ['at a question that takes less', 'input:longText', 2001, 1],
      ['at one for six digits, where a question may be asked instead', 'input:code', 301, 1],
    ])('what is too long %s stays, and a sentence says so', async (_where, scene, length, over) => {
      const page = await openChat(browser());
      if (scene !== undefined) await send(page, scene);
      const posted = postedTexts().length;
      const text = 'x'.repeat(length);
      await page.fill(FIELD, text);
      await page.press(FIELD, 'Enter');
      await page.getByText(new RegExp(`This is ${over} characters? too long`, 'u')).waitFor();
      expect([postedTexts().length, await page.inputValue(FIELD)]).toEqual([posted, text]);
      expect(await page.locator('.send').getAttribute('aria-disabled')).toBe('true');
      await page.fill(FIELD, text.slice(over));
      await page.press(FIELD, 'Enter');
      await page.locator('.message.customer').last().waitFor();
      expect(postedTexts().at(-1)).toBe(text.slice(over));
    });

    check('the focus stays in the input when the question changes its kind', async (running) => {
      const page = await openChat(running);
      for (const kind of ['email', 'date', 'code', 'longText']) {
        await send(page, `input:${kind}`);
        expect([kind, await fieldHasFocus(page)]).toEqual([kind, true]);
      }
    });
  });

  describe('coming back', () => {
    check('a reload keeps the question, its buttons and what was typed', async (running) => {
      const page = await openChat(running);
      await send(page, 'input:code');
      await page.fill(FIELD, '12');
      await page.reload();
      await page.getByText('Please answer this one.').waitFor();
      expect(await page.inputValue(FIELD)).toBe('12');
      expect(await page.getAttribute(FIELD, 'autocomplete')).toBe('one-time-code');
      expect(await page.locator('.message').count()).toBe(3);
    });

    check('a cut stream is back within a second', async (running) => {
      const page = await openChat(running);
      desk.cutSockets();
      desk.say({ text: 'while away', extras: { kind: 'say', language: 'en' } });
      await page.getByText('while away').waitFor({ timeout: 1_000 });
    });

    check('where sockets are turned away the chat works all the same', async (running) => {
      desk.refusing.sockets = true;
      const page = await openChat(running);
      await send(page, 'hello');
      expect(postedTexts()).toEqual(['hello']);
    });

    check('offline it says so, keeps the message, and sends it later', async (running) => {
      const page = await openChat(running);
      await page.context().setOffline(true);
      await page.fill(FIELD, 'later');
      await page.press(FIELD, 'Enter');
      await page.getByText('Will be sent when you are back online').waitFor();
      await page.context().setOffline(false);
      await page.getByText('We heard: later').waitFor();
      expect(postedTexts()).toEqual(['later']);
    });

    check('a conversation that is gone is said to be gone', async (running) => {
      const page = await openChat(running);
      desk.forgetAll();
      await page.reload();
      await page.getByRole('heading', { name: 'This chat is no longer available' }).waitFor();
      await page.getByRole('button', { name: 'Start a new chat' }).click();
      await page.waitForSelector('.replies button');
      expect(await fieldHasFocus(page)).toBe(true);
    });
  });

  describe('ending', () => {
    check('asks once, tells the desk and leaves nothing in the tab', async (running) => {
      const page = await openChat(running);
      expect(await stored(page)).toEqual(['madoguchi']);
      await page.getByRole('button', { name: 'End and clear' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'End and clear' }).click();
      await page.getByRole('heading', { name: 'This chat is closed' }).waitFor();
      await page.waitForTimeout(200);
      expect([await stored(page), desk.posted.map(({ type }) => type)]).toEqual([[], ['endOfConversation']]);
    });

    check('the dialog keeps the focus inside and gives it back on Escape', async (running) => {
      const page = await openChat(running);
      await page.getByRole('button', { name: 'End and clear' }).click();
      for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab']) {
        await page.keyboard.press(key);
        expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
      }
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('End and clear');
    });
  });

  describe('for everyone', () => {
    describe.each(['en', 'ja'])('in %s', (language) => {
      check('axe-core finds nothing wrong, wherever the chat stands', async (running) => {
        const page = await openChat(running, language, { reducedMotion: 'reduce' });
        expect(await violations(page)).toEqual([]);
        for (const scene of [
          'quote',
          'input:date',
          'input:code',
          'summary',
          'receipt',
          'staff',
          'input:longText',
        ]) {
          await send(page, scene);
          expect([scene, await violations(page)]).toEqual([scene, []]);
        }
        await page.locator('.tools button').last().click();
        expect(await violations(page)).toEqual([]);
        await page.locator('dialog .filled').click();
        await page.waitForSelector('.over');
        expect(await violations(page)).toEqual([]);
      });

      check('nothing is wider than 320 pixels', async (running) => {
        const page = await openChat(running, language, PHONE);
        for (const scene of ['quote', 'input:date', 'summary', 'receipt', 'staff', 'x'.repeat(250)]) {
          await send(page, scene);
          expect([scene, await overflow(page)]).toEqual([scene, 0]);
        }
      });
    });

    check('every message has its language and the widget speaks the one that was chosen', async (running) => {
      const page = await openChat(running, 'en');
      await page.getByRole('button', { name: '日本語' }).click();
      await page.getByRole('button', { name: '終了して消去' }).waitFor();
      const languages = await page
        .locator('.message.desk .body')
        .evaluateAll((all) => all.map((body) => body.getAttribute('lang')));
      expect([languages, await page.getAttribute('html', 'lang')]).toEqual([['en', 'ja'], 'ja']);
      expect(desk.posted).toMatchObject([
        { text: 'command:language:ja', channelData: { postBack: true, madoguchi: { title: '日本語' } } },
      ]);
    });

    check('the whole of it works by keyboard', async (running) => {
      const page = await openChat(running);
      const tabTo = async (name: string) => {
        for (let presses = 0; presses < 30; presses += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate((wanted) => document.activeElement?.textContent === wanted, name)) return;
        }
        throw new Error(`${name} was not reached`);
      };
      await tabTo('See my data');
      await page.keyboard.press('Enter');
      await page.getByText('We heard: request:disclosure').waitFor();
      expect(await fieldHasFocus(page)).toBe(true);
      await page.keyboard.type('summary');
      await page.keyboard.press('Enter');
      await page.getByText('Is everything right?').waitFor();
      await page.keyboard.press('Shift+Tab');
      await tabTo('Change: E-mail address');
      await page.keyboard.press('Space');
      await page.getByText('We heard: edit:email').waitFor();
      expect(desk.posted.at(-1)).toMatchObject({
        channelData: { madoguchi: { title: 'Change: E-mail address' } },
      });
    });

    check('a long provision is folded and can be read whole', async (running) => {
      const page = await openChat(running, 'en', PHONE);
      await send(page, 'quote');
      const quote = page.locator('blockquote');
      const folded = await quote.evaluate((element) => element.clientHeight);
      await page.getByRole('button', { name: 'Read the whole provision' }).click();
      expect(await quote.evaluate((element) => element.clientHeight)).toBeGreaterThan(folded);
      const link = page.locator('figcaption a');
      expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([
        '/policy/en/3#third-party-provision',
        '_blank',
      ]);
    });

    check('what a customer typed is text, whatever it looks like', async (running) => {
      const page = await openChat(running);
      await send(page, '<img src=x onerror=alert(1)> مرحبا');
      const own = page.locator('.message.customer .text');
      expect([await own.textContent(), await own.getAttribute('dir')]).toEqual([
        '<img src=x onerror=alert(1)> مرحبا',
        'auto',
      ]);
    });
  });

  describe('on a website', () => {
    async function openHost(running: Browser) {
      const host = await startHostPage(desk.origin);
      closing.push(host.close);
      const page = await openPage(running, host.origin);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (/Content Security|postMessage/.test(message.text())) complaints.push(message.text());
      });
      const launcher = page.getByRole('button', { name: 'Privacy desk' });
      await launcher.waitFor();
      return { page, launcher, complaints, chat: page.frameLocator('iframe') };
    }

    check(
      'the launcher opens the chat, and Escape puts it away and gives the focus back',
      async (running) => {
        const { page, launcher, chat, complaints } = await openHost(running);
        await launcher.focus();
        await page.keyboard.press('Enter');
        await chat.locator('.replies button').first().waitFor();
        expect(await launcher.getAttribute('aria-expanded')).toBe('true');
        await page.keyboard.press('Escape');
        await page.locator('iframe').waitFor({ state: 'hidden' });
        const focused = await page.evaluate(
          () => document.activeElement?.shadowRoot?.activeElement?.className,
        );
        expect([await launcher.getAttribute('aria-expanded'), focused]).toEqual(['false', 'launcher']);
        desk.say({ text: 'news', extras: { kind: 'staff', language: 'en' } });
        await page.getByText('New messages: 1').waitFor();
        expect([complaints, await violations(page)]).toEqual([[], []]);
      },
    );

    check('nobody but the chat itself can close the panel', async (running) => {
      const { page, launcher, chat } = await openHost(running);
      await launcher.click();
      await chat.locator('.replies button').first().waitFor();
      await page.evaluate(() => {
        window.postMessage({ madoguchi: 'close' }, '*');
      });
      await page.waitForTimeout(200);
      expect(await page.locator('iframe').isVisible()).toBe(true);
      await chat.getByRole('button', { name: 'Close' }).click();
      await page.locator('iframe').waitFor({ state: 'hidden' });
    });
  });
});
