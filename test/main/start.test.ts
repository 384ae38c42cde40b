import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import enDemo from '../../locales/en/demo.json';
import jaDemo from '../../locales/ja/demo.json';
import { createLineClient } from '../support/lineClient';
import { runCli, writePolicy } from '../support/runCli';
import { killEveryMain, newFolder, removeFolder, runMain, startMain } from '../support/runMain';
import { until } from '../support/until';

afterAll(killEveryMain);

const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://privacy.example.com',
  TRUSTED_PROXIES: 'none',
  MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  SMTP_URL: 'smtp://127.0.0.1:2525',
  MAIL_FROM: 'Privacy desk <privacy@example.com>',
  COMPANY_NAME_JA: '港自動車株式会社',
  COMPANY_NAME_EN: 'Minato Motors Co., Ltd.',
  PRIVACY_OFFICER_EMAIL: 'officer@example.com',
};

const linkIn = (out: string) => /http\S+\/console\/enter\?t=[\w-]{43}/u.exec(out)?.[0] ?? '';

/** Follows the link of a demo and presses its button; gives the cookie and the page that one is led to. */
async function enter(url: string, link: string) {
  expect(await (await fetch(link)).text()).toContain('action="/console/enter"');
  const entered = await fetch(`${url}/console/enter`, {
    ...{ method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' } },
    body: new URLSearchParams({ t: new URL(link).searchParams.get('t') ?? '', language: 'en' }),
  });
  const cookie = entered.headers.get('set-cookie')?.split(';', 1).join() ?? '';
  const page = await fetch(`${url}/console`, { headers: { cookie } });
  return { cookie, html: await page.text() };
}

describe('the first start', () => {
  test('says where everything is and how to sign in, and closes in good order', async () => {
    const desk = await startMain();
    const { out } = desk.printed();
    expect(out).toContain(`${desk.url}/`);
    expect(out).toContain(`${desk.url}/console`);
    expect(out).toContain(`${desk.url}/console/mailbox`);
    expect(out).toMatch(/Sign in as staff@example\.com with the password \S{16} \(shown only now\)/u);
    expect((await fetch(`${desk.url}/readyz`)).status).toBe(200);
    expect(await desk.stop()).toBe(0);
    const key = await stat(path.join(desk.folder, 'master.key'));
    expect(key.mode & 0o777).toBe(0o600);
    await removeFolder(desk.folder);
  });

  test('closes within ten seconds, also while a mail server says nothing and somebody never ends what they send', async () => {
    const held: Socket[] = [];
    const silent = createServer((socket) => held.push(socket.on('error', () => undefined)));
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const { port } = silent.address() as AddressInfo;
    const desk = await startMain({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'desk@example.com' });
    const customer = await createLineClient({
      either: () => desk.url,
      every: () => [desk.url],
      network: '127.0.0.1',
      language: 'en',
    });
    for (const text of ['menu:disclosure', 'command:goOn', 'grace@example.com']) await customer.says(text);
    await until(() => Promise.resolve(held.length > 0 || undefined));
    const halfSaid = connect(Number(new URL(desk.url).port), '127.0.0.1').on('error', () => undefined);
    await once(halfSaid, 'connect');
    halfSaid.write(
      'POST /v3/directline/tokens/generate HTTP/1.1\r\nhost: desk\r\ncontent-length: 99\r\n\r\n{',
    );
    await pause(100);
    const began = performance.now();
    expect(await desk.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    for (const socket of [...held, halfSaid]) socket.destroy();
    silent.close();
    await removeFolder(desk.folder);
  }, 60_000);

  test('by npm hands a signal on, so that the desk closes in good order', async () => {
    const desk = await startMain({}, ['npm', 'start']);
    await desk.stop(); // waits until nothing holds the desk's output any more
    expect(desk.printed().out).toContain('The desk is closing');
    await removeFolder(desk.folder);
  }, 60_000);

  test('shows the password only once', async () => {
    const first = await startMain();
    await first.stop();
    const second = await startMain({ DATA_DIR: first.folder });
    expect(second.printed().out).not.toContain('Sign in as');
    await second.stop();
    await removeFolder(first.folder);
  });

  test('refuses another master key than the one the data was sealed under', async () => {
    const first = await startMain();
    await first.stop();
    const refused = await runMain({ DATA_DIR: first.folder, PORT: '0', MASTER_KEY: PRODUCTION.MASTER_KEY });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('encrypted under another master key');
    await removeFolder(first.folder);
  });

  test('does not open a demo to other machines', async () => {
    const refused = await runMain({ DATA_DIR: await newFolder(), PORT: '0', HOST: '0.0.0.0' });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('HOST opens a demo to other machines');
  });

  test('says so when the port is in use, and keeps the password for the start that succeeds', async () => {
    const first = await startMain();
    const folder = await newFolder();
    const refused = await runMain({ DATA_DIR: folder, PORT: new URL(first.url).port });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`Port ${new URL(first.url).port} is in use.`);
    expect(refused.out).not.toContain('Sign in as');
    await first.stop();
    const second = await startMain({ DATA_DIR: folder });
    expect(second.printed().out).toContain('Sign in as staff@example.com with the password');
    await second.stop();
    for (const used of [first.folder, folder]) await removeFolder(used);
  });

  test('every start of a demo prints a link that signs in once, to a queue that a button fills', async () => {
    const first = await startMain();
    const link = linkIn(first.printed().out);
    expect(new URL(link).origin).toBe(first.url);
    const { cookie, html } = await enter(first.url, link);
    const csrf = /name="csrf" value="([^"]+)"/u.exec(html)?.[1] ?? '';
    const seeded = await fetch(`${first.url}/console/demo/requests`, {
      ...{ method: 'POST', redirect: 'manual', headers: { cookie } },
      body: new URLSearchParams({ csrf }),
    });
    expect(seeded.headers.get('location')).toBe('/console?done=seeded');
    const queue = await fetch(`${first.url}/console?done=seeded`, { headers: { cookie } });
    const page = await queue.text();
    expect(page.match(/\/console\/tickets\//gu)).toHaveLength(enDemo.length + jaDemo.length);
    expect(page).toContain('There is no real person behind any of them');
    expect((await fetch(link)).status).toBe(410);
    await first.stop();
    const second = await startMain({ DATA_DIR: first.folder });
    const another = linkIn(second.printed().out);
    expect(new URL(another).search).not.toBe(new URL(link).search);
    expect((await enter(second.url, another)).html).toContain('Signed in as Demo');
    await second.stop();
    expect(first.printed().err + second.printed().err).not.toContain(new URL(link).search.slice(3));
    await removeFolder(first.folder);
  });
});

describe('production does not start', () => {
  test.each([
    ['without a master key', { MASTER_KEY: '' }, 'Please set MASTER_KEY'],
    ['without its public address', { PUBLIC_URL: '' }, 'Please set PUBLIC_URL'],
    ['without knowing its proxies', { TRUSTED_PROXIES: '' }, 'Please set TRUSTED_PROXIES'],
    ['without a mail server', { SMTP_URL: '', MAIL_FROM: '' }, 'Please set SMTP_URL'],
    ['without its name in Japanese', { COMPANY_NAME_JA: '' }, 'Please set COMPANY_NAME_JA'],
    ['without its name in English', { COMPANY_NAME_EN: '' }, 'Please set COMPANY_NAME_EN'],
    ['without anybody to alert of a leak', { PRIVACY_OFFICER_EMAIL: '' }, 'Please set PRIVACY_OFFICER_EMAIL'],
    ['with /api/messages open to anybody', { MESSAGES_ENDPOINT: 'on' }, 'anybody could speak as anybody'],
    ['on plain http', { PUBLIC_URL: 'http://privacy.example.com' }, 'please use https'],
    ['on the sample policy and without staff', {}, 'npm run policy -- publish'],
  ])('%s', async (_name, change, sentence) => {
    const folder = await newFolder();
    const refused = await runMain({ ...PRODUCTION, DATA_DIR: folder, PORT: '0', ...change });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(sentence);
    await removeFolder(folder);
  });

  test('on an approved policy that takes effect only later', async () => {
    const folder = await newFolder();
    const settings = { ...PRODUCTION, DATA_DIR: folder };
    const file = await writePolicy(folder);
    await runMain({ ...settings, PORT: '0' });
    await runCli(['staff', 'add', '--name', 'Hanako', '--email', 'hanako@example.com'], settings);
    const later = ['--effective', '2099-01-01', '--approved-by', 'Hanako'];
    const published = await runCli(['policy', 'publish', file, ...later], settings);
    expect(published.out).toContain('Until then no version is in force.');
    const refused = await runMain({ ...settings, PORT: '0' });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('version 2026-09 takes effect on 2099-01-01');
    await removeFolder(folder);
  });

  test('and no command makes a key of its own', async () => {
    const folder = await newFolder();
    const refused = await runCli(['staff', 'add', '--name', 'A', '--email', 'a@example.com'], {
      NODE_ENV: 'production',
      DATA_DIR: folder,
    });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('Please set MASTER_KEY');
    await removeFolder(folder);
  });

  test('on the account of a demo', async () => {
    const demo = await startMain({ MASTER_KEY: PRODUCTION.MASTER_KEY });
    await demo.stop();
    const refused = await runMain({ ...PRODUCTION, DATA_DIR: demo.folder, PORT: '0' });
    expect(refused.err).toContain('The demo staff account is in this database.');
    await removeFolder(demo.folder);
  });
});

describe('production starts', () => {
  test('once a policy is approved and somebody can sign in', async () => {
    const folder = await newFolder();
    const settings = { ...PRODUCTION, DATA_DIR: folder };
    const file = await writePolicy(folder);
    const first = await runMain({ ...settings, PORT: '0' });
    // An approval names an account, so that comes first.
    expect(first.err).toMatch(/Nobody can sign in to the console yet.*\n.*No policy is in force\./u);
    const added = await runCli(
      ['staff', 'add', '--name', 'Hanako', '--email', 'hanako@example.com'],
      settings,
    );
    expect(added.out).toContain('shown only now');
    const unapproved = await runCli(['policy', 'publish', file, '--by', 'Hanako'], settings);
    expect(unapproved).toMatchObject({ code: 2, out: '' });
    expect(unapproved.err).toContain('Nobody has approved these words');
    const approved = await runCli(['policy', 'approve', file, '--by', 'Hanako'], settings);
    expect(approved.out).toContain('approved by Hanako');
    const published = await runCli(['policy', 'publish', file, '--by', 'hanako@example.com'], settings);
    expect(published.out).toContain('It takes over at once');
    const status = await runCli(['policy', 'status'], settings);
    expect(status.out).toMatch(/^2026-09 +en \(original\) +2026-04-01 +in force +by Hanako, /mu);
    const desk = await startMain({ ...settings, HOST: '127.0.0.1' });
    expect((await fetch(`${desk.url}/policy/en`)).status).toBe(200);
    expect(desk.printed().out).not.toMatch(/mailbox|console\/enter/u);
    expect((await fetch(`${desk.url}/console/enter?t=x`)).status).toBe(404);
    expect(await desk.stop()).toBe(0);
    const me = ['--email', 'hanako@example.com', '--by', 'hanako@example.com'];
    await runCli(['staff', 'disable', ...me, '--even-the-last'], settings);
    const refused = await runMain({ ...settings, PORT: '0' });
    expect(refused.err).toContain('every account is disabled');
    expect((await runCli(['staff', 'enable', ...me], settings)).code).toBe(2);
    await runCli(['staff', 'add', '--name', 'Taro', '--email', 'taro@example.com'], settings);
    const back = ['staff', 'enable', '--email', 'hanako@example.com', '--by', 'Taro'];
    expect((await runCli(back, settings)).code).toBe(0);
    await removeFolder(folder);
  }, 90_000);
});

test('an account that a command disables is signed out of the desk that runs', async () => {
  const desk = await startMain();
  const settings = { DATA_DIR: desk.folder };
  const email = 'hanako@example.com';
  const adding = ['staff', 'add', '--name', 'Hanako', '--email', email, '--by', 'staff@example.com'];
  const added = await runCli(adding, settings);
  const password = / is (\S+) and is shown only now/u.exec(added.out)?.[1] ?? '';
  const signedIn = await fetch(`${desk.url}/console/sign-in`, {
    ...{ method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' } },
    body: new URLSearchParams({ email, password, language: 'en' }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';', 1).join() ?? '';
  const queue = () => fetch(`${desk.url}/console`, { headers: { cookie }, redirect: 'manual' });
  expect((await queue()).status).toBe(200);
  const disabled = await runCli(
    ['staff', 'disable', '--email', email, '--by', 'staff@example.com'],
    settings,
  );
  const file = path.join(desk.folder, 'madoguchi.sqlite');
  expect(disabled).toMatchObject({ code: 0, err: `The database is ${file}.\n` });
  expect((await queue()).headers.get('location')).toBe('/console/sign-in');
  await desk.stop();
  await removeFolder(desk.folder);
});
