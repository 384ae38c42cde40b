import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { MINUTE } from '../../src/domain/calendar/duration';
import { describeInBrowser } from '../support/browser';
import { createClock } from '../support/clock';
import { serveDemo } from '../support/serveDemo';
import { until } from '../support/until';
import { blockStorage, DEVICES, type Visit, visit } from './support/visit';
import { startWebsite, type Website } from './support/website';
import { sampled } from '../support/sample';

const QUESTION = 'Do you use cookies?';
const NAME = 'Grace Wanjiru';
const ENDS = 'This chat ends when you leave or reload this page.';
const GO_ON = 'Go on with what I began';

const clock = createClock();
let desk: Awaited<ReturnType<typeof serveDemo>>;
let website: Website;
let customers = 0;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  website = await startWebsite();
  desk = await serveDemo({ now: clock.now, trusted: website.origin });
});
afterAll(async () => {
  await desk.close();
  await website.close();
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  clock.pass(2 * 60 * MINUTE);
});

interface Wanted {
  readonly attributes?: string;
  readonly blocked?: boolean;
  /** A script of the website that runs before everything else. */
  readonly foreign?: string;
  readonly body?: string;
}

async function open(browser: Browser, device: BrowserContextOptions, wanted: Wanted): Promise<Visit> {
  const { attributes = 'data-remember', blocked = true, foreign = '', body = '' } = wanted;
  const tag = `<script src="${desk.origin}/widget.js" ${attributes} defer></script>`;
  website.put('/', { head: `<script>${foreign}</script>${tag}`, body });
  const prepare = async (page: Page) => {
    if (blocked) await blockStorage(page, desk.origin);
  };
  const visited = await visit(browser, website.origin, device, prepare);
  closing.push(() => visited.page.context().close());
  return visited;
}

/** All that the website keeps, which every script on it can read. */
const keptBy = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries([...Object.entries(sessionStorage), ...Object.entries(localStorage)] as [
      string,
      string,
    ][]),
  );
const handleIn = (page: Page) => page.evaluate(() => sessionStorage.getItem('madoguchi-desk') ?? '');
const remembers = (page: Page) => until(async () => ((await handleIn(page)) === '' ? undefined : true));

/** The newest code that was mailed to this address. */
const codeFor = (address: string) =>
  until(async () => {
    const mails = await desk.stores.mailbox.list(100);
    const mail = mails.find(({ to, id }) => to === address && id.startsWith('code.'));
    return /\d{6}/u.exec(mail?.subject ?? '')?.[0];
  });

/** Asks something, begins a disclosure, confirms an address of one's own and gives a name. Gives the address. */
async function confide({ open: openChat, say }: Visit): Promise<string> {
  const address = `grace.${(customers += 1)}@example.com`;
  await openChat();
  await say(QUESTION);
  await say('menu:disclosure');
  await say('command:goOn');
  await say(address);
  await say(await codeFor(address));
  await say('self');
  await say(NAME);
  return address;
}

async function comeBack({ page, open: openChat }: Visit): Promise<void> {
  await page.reload();
  await openChat();
}

/** Writes down everything that is said to the page, from before the desk's script runs. */
const EAVESDROPPER = `
  window.heard = [];
  const hear = ({ data, origin }) => window.heard.push([origin, data]);
  addEventListener('message', hear, true);
  for (const name of ['postMessage', 'fetch', 'open'])
    window[name] = new Proxy(window[name], { apply: (own, self, given) => (window.heard.push([name, ...given.map(String)]), Reflect.apply(own, self, given)) });
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (...given) { window.heard.push(given); return setItem.apply(this, given); };
`;

/** Whatever a script of the website can read: what it heard, what is kept, every element and its attributes, addresses. */
const allThatCanBeRead = (page: Page) =>
  page.evaluate(() => {
    const found: unknown[] = [
      Reflect.get(window, 'heard'),
      Object.entries(sessionStorage),
      Object.entries(localStorage),
    ];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        found.push(
          element.outerHTML,
          element.textContent,
          [...element.attributes].map(({ value }) => value),
        );
        if (element.shadowRoot !== null) look(element.shadowRoot);
        if (!(element instanceof HTMLIFrameElement)) continue;
        found.push(element.src, element.name);
        for (const name of ['document', 'location', 'sessionStorage', 'localStorage', 'name', 'length', '0'])
          try {
            const inside: unknown = Reflect.get(element.contentWindow ?? {}, name);
            found.push(
              name === 'location' ? String(inside) : JSON.stringify(inside),
              element.contentDocument?.body.innerHTML,
            );
          } catch (error) {
            found.push(String(error));
          }
      }
    };
    look(document);
    for (const name of Object.getOwnPropertyNames(window)) {
      const value: unknown = Reflect.get(window, name);
      if (['string', 'number', 'boolean'].includes(typeof value)) found.push([name, value]);
    }
    found.push(document.cookie, history.state, location.href, performance.getEntries());
    return JSON.stringify(found);
  });

/** Exchanges the handle as any script of the website can, and does with the chat that it opens whatever it can think of. */
const allThatTheHandleGives = (page: Page, origin: string) =>
  page.evaluate(async (base) => {
    const json = { 'content-type': 'application/json' };
    const ask = async (path: string, init: RequestInit) =>
      (await fetch(`${base}/v3/directline${path}`, init)).json() as Promise<Record<string, string>>;
    const handle = sessionStorage.getItem('madoguchi-desk') ?? '';
    const opened = await ask('/tokens/reopen', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ handle }),
    });
    const headers = { ...json, authorization: `Bearer ${opened['token']}` };
    const chat = `/conversations/${opened['conversationId']}`;
    const said: unknown[] = [opened, await ask('/conversations', { method: 'POST', headers, body: '{}' })];
    const tries = [
      'help',
      'how is my request?',
      'request:add',
      'back',
      'reopened:goOn',
      '000000',
      '123456',
      'code:resend',
    ];
    for (const text of [
      ...tries,
      'continue where I left off',
      '111111',
      'command:otherLanguage',
      'what did I write before?',
    ])
      said.push(
        await ask(`${chat}/activities`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ type: 'message', text }),
        }),
      );
    said.push(await ask(`${chat}/activities?watermark=0`, { headers }), await ask(chat, { headers }));
    // With the handle in place of the token, and with the new token at the conversation that the handle names.
    const earlier = String((JSON.parse(atob(handle.split('.')[1] ?? '')) as { chat: unknown }).chat);
    for (const authorization of [`Bearer ${handle}`, headers.authorization])
      for (const path of ['/activities', '/activities?watermark=0', '', '/stream'])
        said.push(await ask(`/conversations/${earlier}${path}`, { headers: { authorization } }));
    return JSON.stringify(said);
  }, origin);

describeInBrowser('a chat that the browser does not keep', (browser) => {
  describe.each(sampled(DEVICES.slice(0, 1), [...DEVICES]))('on %s', (_name, device) => {
    test('says at its start that it ends with the page, and does', async () => {
      const visited = await open(browser(), device, { attributes: '' });
      const { page, chat, say, messages } = visited;
      await visited.open();
      await chat.getByText(ENDS).waitFor();
      await say(QUESTION);
      expect(await keptBy(page)).toEqual({});
      await comeBack(visited);
      expect((await messages()).join()).not.toContain('cookies');
    });

    test('with data-remember shows again what was quoted, and nothing that was typed', async () => {
      const visited = await open(browser(), device, {});
      const { page, chat, messages } = visited;
      const address = await confide(visited);
      await comeBack(visited);
      await chat.getByText('Welcome back.').waitFor();
      await chat.locator('figure.quote').waitFor();
      const shown = (await messages()).join();
      for (const typed of [QUESTION, NAME, address]) expect(shown).not.toContain(typed);
      expect(Object.keys(await keptBy(page))).toEqual(['madoguchi-desk']);
    });

    test('and with a fresh code goes on with the form', async () => {
      const visited = await open(browser(), device, {});
      const { chat, say } = visited;
      const address = await confide(visited);
      await comeBack(visited);
      clock.pass(2 * MINUTE);
      const before = await codeFor(address);
      await chat.getByRole('button', { name: GO_ON }).click();
      await chat.getByText('we sent a six-digit code').waitFor();
      const fresh = await until(async () => {
        const code = await codeFor(address);
        return code === before ? undefined : code;
      });
      await say(fresh);
      await chat.getByText('Your answers are all here').waitFor();
    });
  });

  const [[, phone], [, desktop]] = DEVICES;

  test.each([
    ['en', '', ENDS],
    ['en', 'data-remember', 'only the quoted passages stay, for 30 minutes'],
    ['ja', '', 'このチャットは終了します'],
    ['ja', 'data-remember', '30分間残るのは引用した条項だけです'],
  ])('says so in %s, with what is remembered: %p', async (language, remember, sentence) => {
    const attributes = `data-language="${language}" ${remember}`;
    const visited = await open(browser(), phone, { attributes });
    await visited.open();
    await visited.chat.locator('.fleeting', { hasText: sentence }).waitFor();
  });

  test('one that the browser keeps says nothing of the kind, and gives the website nothing', async () => {
    const visited = await open(browser(), desktop, { blocked: false });
    const { page, chat, say, messages } = visited;
    await visited.open();
    await say(QUESTION);
    expect(await chat.locator('.fleeting').count()).toBe(0);
    const before = await messages();
    expect(await keptBy(page)).toEqual({});
    await page.reload();
    await visited.launcher.click();
    await chat.getByText(QUESTION).waitFor();
    expect(await messages()).toEqual(before);
  });

  test('a frame with the attribute `credentialless` is one that is not kept', async () => {
    const body = `<iframe credentialless width="360" height="500" src="${desk.origin}/chat?lang=en"></iframe>`;
    const { chat } = await open(browser(), desktop, { blocked: false, attributes: '', body });
    await chat.getByText(ENDS).waitFor();
  });

  test('half an hour of silence is the end of it, and every word begins it anew', async () => {
    const visited = await open(browser(), desktop, {});
    const { page, chat, say } = visited;
    await visited.open();
    await say(QUESTION);
    await remembers(page);
    clock.pass(20 * MINUTE);
    const before = await handleIn(page);
    await say('quote:security');
    await until(async () => ((await handleIn(page)) === before ? undefined : true));
    clock.pass(20 * MINUTE);
    await comeBack(visited);
    await chat.getByText('Welcome back.').waitFor();
    expect(await chat.locator('figure.quote').count()).toBe(2);
    await remembers(page);
    clock.pass(31 * MINUTE);
    await comeBack(visited);
    await chat.getByText('automatic privacy desk').waitFor();
    expect(await chat.getByText('Welcome back.').count()).toBe(0);
  });

  test('whoever ends it leaves nothing to be reopened', async () => {
    const visited = await open(browser(), phone, {});
    const { page, chat, say } = visited;
    await visited.open();
    await say(QUESTION);
    await remembers(page);
    const handle = await handleIn(page);
    await chat.getByRole('button', { name: 'End and clear' }).click();
    await chat.getByRole('dialog').getByRole('button', { name: 'End and clear' }).click();
    await chat.getByRole('heading', { name: 'This chat is closed' }).waitFor();
    await until(async () => ((await handleIn(page)) === '' ? true : undefined));
    await page.evaluate((old) => {
      sessionStorage.setItem('madoguchi-desk', old);
    }, handle);
    await comeBack(visited);
    await chat.getByText('automatic privacy desk').waitFor();
  });

  test('a frame that is taken off the page is back, open, with what may be shown again', async () => {
    const visited = await open(browser(), phone, {});
    const { page, chat, say } = visited;
    await visited.open();
    await say(QUESTION);
    await remembers(page);
    await page.evaluate(() => {
      document.documentElement.innerHTML =
        '<head><title>New</title></head><body><main><h1>New</h1></main></body>';
    });
    await chat.getByText('Welcome back.').waitFor();
    await chat.locator('figure.quote').waitFor();
  });

  test('a handle that is none begins a new chat', async () => {
    const visited = await open(browser(), desktop, {
      foreign: "sessionStorage.setItem('madoguchi-desk', '<b>no handle</b>&host=https://evil.example')",
    });
    await visited.open();
    await visited.chat.getByText('automatic privacy desk').waitFor();
  });

  test.each([
    ['in a frame without storage, whose handle the website has', true],
    ['in a frame with storage', false],
  ])('a foreign script on the website gets nothing personal: %s', async (_where, blocked) => {
    const visited = await open(browser(), desktop, { foreign: EAVESDROPPER, blocked });
    const { page, chat } = visited;
    const address = await confide(visited);
    await visited.say('all');
    const shown = (await visited.messages()).join();
    const personal = [address, address.split('@')[0] ?? '', NAME, QUESTION, await codeFor(address)];
    const draftNumber = /[2-9A-Z]{4}-[2-9A-Z]{4}/u.exec(shown)?.[0] ?? 'none';
    // What is looked for is there: in the frame, where the customer sees it.
    for (const words of [NAME, QUESTION]) expect(shown).toContain(words);
    await chat.locator('.quiet.square').click();
    const read = await allThatCanBeRead(page);
    expect(read).toContain('ready');
    const given = blocked ? await allThatTheHandleGives(page, desk.origin) : '';
    if (blocked) {
      await remembers(page);
      expect(read).toContain(await handleIn(page));
      // It did get in, as far as anybody may.
      expect(given).toContain('"provision":"cookies"');
      expect(given).toContain('we sent a six-digit code');
    }
    for (const words of [...personal, draftNumber]) expect(read + given).not.toContain(words);
  });
});
