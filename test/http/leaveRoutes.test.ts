import { locales } from '../../locales';
import { mountLeave } from '../../src/http/leaveRoutes';
import { createTranslator } from '../../src/i18n/translator';
import { createLeaveTokens } from '../../src/secrets/leaveTokens';
import { readMasterKey } from '../../src/secrets/masterKey';
import { settings, textOf } from '../site/support';
import { type Running, startServer } from './support';

const keyOf = (fill: number) => {
  const key = readMasterKey(Buffer.alloc(32, fill).toString('base64'));
  if (key === undefined) throw new Error('The test key is not a key.');
  return key;
};
const tokens = createLeaveTokens(keyOf(7));
const ID = 'abcdefghijklmnopqrstuv';
const TOKEN = tokens.make(ID);
let standing: Set<string>;
let desk: Running;

beforeAll(async () => {
  const leave = mountLeave({
    subscriptions: {
      stands: (id) => Promise.resolve(standing.has(id)),
      leave: (id) => Promise.resolve(standing.delete(id) ? 'left' : 'leftBefore'),
    },
    ...{ translator: await createTranslator(), settings, leaveTokens: tokens },
    ...{ now: () => 0, defaultLanguage: 'ja' },
  });
  desk = await startServer({ mounts: [leave] });
});
beforeEach(() => {
  standing = new Set([ID]);
});
afterAll(() => desk.server.stop());

const open = async (method: string, token: string, given: RequestInit = {}, lang = 'en') => {
  const url = `${desk.publicUrl}/policy-news/leave?lang=${lang}&t=${encodeURIComponent(token)}`;
  const answer = await fetch(url, { method, headers: { accept: 'text/html' }, ...given });
  return { status: answer.status, html: await answer.text() };
};

describe.each(['en', 'ja'] as const)('in %s', (lang) => {
  const { leaveNews } = locales[lang].site;

  test('opening the link shows one button and changes nothing, however often it is opened', async () => {
    for (const method of ['GET', 'HEAD', 'GET']) {
      const { status, html } = await open(method, TOKEN, {}, lang);
      expect(status).toBe(200);
      if (method === 'HEAD') continue;
      expect(html.match(/<button/gu)).toHaveLength(1);
      expect(textOf(html)).toContain(leaveNews.stop);
    }
    expect(standing.size).toBe(1);
  });

  test('the button stops the notices, and a second time it says that they were stopped', async () => {
    const { html } = await open('GET', TOKEN, {}, lang);
    const action = /<form method="post" action="(?<action>[^"]+)"/u.exec(html)?.groups?.['action'] ?? '';
    const press = async () => {
      const url = `${desk.publicUrl}${action.replaceAll('&amp;', '&')}`;
      return textOf(await (await fetch(url, { method: 'POST' })).text());
    };
    expect(await press()).toContain(leaveNews.left);
    expect(standing.size).toBe(0);
    expect(await press()).toContain(leaveNews.leftBefore);
    expect(textOf((await open('GET', TOKEN, {}, lang)).html)).toContain(leaveNews.leftBefore);
  });
});

test.each([
  ['a form', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
  ['a multipart form', 'multipart/form-data; boundary=x', '--x\r\n\r\nOne-Click\r\n--x--'],
  ['nothing', 'text/plain', ''],
])('the button of a mail program works too, with %s', async (_name, type, body) => {
  const { status } = await open('POST', TOKEN, { headers: { 'content-type': type }, body });
  expect([status, standing.size]).toEqual([200, 0]);
});

test.each([
  ['none', ''],
  ['a cut one', TOKEN.slice(0, -1)],
  ['the id alone', ID],
  ['one for another id', `${'x'.repeat(22)}.${TOKEN.split('.')[1] ?? ''}`],
  ['one of another desk', createLeaveTokens(keyOf(8)).make(ID)],
  ['a strange one', '"><script>alert(1)</script>'],
  ['a long one', 'x'.repeat(2000)],
])('a token that was not made here stops nothing: %s', async (_name, token) => {
  for (const method of ['GET', 'POST']) {
    const { status, html } = await open(method, token);
    expect([status, textOf(html).includes(locales.en.site.leaveNews.badLink)]).toEqual([404, true]);
    expect(html).not.toContain('alert(1)');
  }
  expect(standing.size).toBe(1);
});

test('the access log does not hold the token', async () => {
  await open('GET', TOKEN);
  expect(JSON.stringify(desk.lines)).not.toContain(TOKEN);
});
