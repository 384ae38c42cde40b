import { HOUR } from '../../src/domain/calendar/duration';
import { spoken } from '../support/contents';
import { tellStatus } from '../../src/usecases/tellStatus';
import { disableStaff } from '../../src/usecases/staff/disableStaff';
import { reportUndecided } from '../../src/usecases/reportUndecided';
import { hire, leaving, sendTicket, SETTINGS, actionsOf } from '../usecases/staff/support';
import { type Browser, createBrowser, type RunningConsole, startConsole } from './support';

let desk: RunningConsole;
let aya: Browser;

beforeEach(async () => {
  desk = await startConsole();
  await hire(desk.open, 'Aya');
  aya = createBrowser(desk.url);
});
afterEach(() => desk.close());

/** A ticket and its path, with Aya signed in. */
async function ticketFor(browser = aya, sending: Parameters<typeof sendTicket>[1] = {}) {
  const sent = await sendTicket(desk.open, sending);
  await browser.signIn('Aya');
  return { ...sent, path: `/console/tickets/${sent.ticketId}` };
}

const versionOn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

describe('without signing in', () => {
  test.each([
    ['GET', '/console', '/console/sign-in'],
    ['GET', '/console/tickets/abc', '/console/sign-in?next=%2Fconsole%2Ftickets%2Fabc'],
    ['POST', '/console/tickets/abc/personal-data', '/console/sign-in'],
    ['POST', '/console/tickets/abc/reply', '/console/sign-in'],
    ['POST', '/console/language', '/console/sign-in'],
  ])('%s %s leads to the sign-in page and tells nothing', async (method, path, location) => {
    const answer = await (method === 'GET' ? aya.get(path) : aya.post(path, { csrf: 'x' }));
    expect(answer).toMatchObject({ status: 303, location, html: '' });
  });

  test.each([
    'madoguchi_session=',
    `madoguchi_session=${'A'.repeat(43)}`,
    'madoguchi_session=a; madoguchi_session=b',
  ])('a cookie that opens nothing (%s) is as good as none', async (cookie) => {
    aya.kept.cookie = cookie;
    expect(await aya.get('/console')).toMatchObject({ status: 303, html: '' });
  });

  test('the sign-in page speaks the language of the browser or the one asked for', async () => {
    expect((await aya.get('/console/sign-in', { 'accept-language': 'ja-JP,en;q=0.5' })).html).toContain(
      'lang="ja"',
    );
    expect((await aya.get('/console/sign-in?lang=ja', { 'accept-language': 'en' })).html).toContain(
      'ログイン',
    );
    expect((await aya.get('/console/sign-in', { 'accept-language': 'sw' })).html).toContain(
      '<h1>Sign in</h1>',
    );
  });
});

describe('signing in', () => {
  test('gives a cookie that scripts cannot read and that stays on the console', async () => {
    const answer = await aya.signIn('Aya');
    expect(answer).toMatchObject({ status: 303, location: '/console' });
    const [session, browser] = answer.headers.getSetCookie();
    expect(session).toMatch(/^madoguchi_session=[\w-]{43}; Path=\/console; HttpOnly; SameSite=Lax$/);
    expect(browser).toMatch(
      /^madoguchi_browser_[\w-]{16}=[\w.-]+; Path=\/console\/sign-in; HttpOnly; SameSite=Strict; Max-Age=15552000$/,
    );
    const queue = await aya.get('/console');
    expect(queue.html).toContain('Signed in as Aya');
    expect(queue.headers.get('cache-control')).toBe('no-store');
  });

  test('leads back to the page that was asked for, and never out of the console', async () => {
    const own = { 'sec-fetch-site': 'same-origin' };
    const fields = { email: 'aya@desk.example', password: 'correct horse battery' };
    const ticket = await aya.post('/console/sign-in', { ...fields, next: '/console/tickets/abc' }, own);
    expect(ticket.location).toBe('/console/tickets/abc');
    for (const next of ['https://evil.example/', '//evil.example', '/console/../x', '/console/sign-out'])
      expect((await aya.post('/console/sign-in', { ...fields, next }, own)).location).toBe('/console');
  });

  test('with a wrong password says so in a sentence and keeps the address', async () => {
    const answer = await aya.signIn('Aya', 'not the password');
    expect(answer.status).toBe(401);
    expect(answer.html).toContain('do not go together');
    expect(answer.html).toContain('value="aya@desk.example"');
    expect(answer.html).not.toContain('not the password');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('stops listening after five wrong tries, the right password included', async () => {
    for (let tries = 0; tries < 5; tries += 1) await aya.signIn('Aya', 'not the password');
    const answer = await aya.signIn('Aya');
    expect(answer.status).toBe(429);
    expect(answer.html).toContain('wait 15 minutes');
    expect(answer.headers.get('retry-after')).toBe('900');
    expect((await createBrowser(desk.url).signIn('Aya', undefined, '198.51.100.1')).status).toBe(303);
  });

  test('stays open to a browser that was here before, whatever others do from its network', async () => {
    await aya.signIn('Aya');
    await aya.submit('/console/sign-out');
    const stranger = createBrowser(desk.url);
    for (let tries = 0; tries < 5; tries += 1) await stranger.signIn('Aya', 'not the password');
    expect((await stranger.signIn('Aya')).status).toBe(429);
    expect((await aya.signIn('Aya')).status).toBe(303);
    expect(aya.kept.browser).not.toContain('aya@');
  });

  test('in a burst from one network has at most twenty looked at, and the others are told kindly', async () => {
    const burst = Array.from({ length: 300 }, (_unused, index) =>
      createBrowser(desk.url).signIn(`No${index}`, 'not the password'),
    );
    const answers = await Promise.all(burst);
    const looked = answers.filter(({ status }) => status === 401);
    const turned = answers.filter(({ status }) => status === 429);
    expect(looked.length).toBeLessThanOrEqual(20);
    expect(looked.length + turned.length).toBe(300);
    for (const { headers, html } of turned) {
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(html).toMatch(/password was not looked at|wait 15 minutes/);
    }
    expect((await actionsOf(desk.open)).filter((action) => action === 'signInRefused')).toHaveLength(
      looked.length,
    );
    expect((await aya.signIn('Aya', undefined, '198.51.100.1')).status).toBe(303);
  }, 60_000);

  test.each([
    ['another website', { 'sec-fetch-site': 'cross-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['nobody knows where', {}],
  ])('from %s is refused', async (_where, headers) => {
    const fields = { email: 'aya@desk.example', password: 'correct horse battery' };
    const answer = await aya.post('/console/sign-in', fields, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test("from the desk's own origin is taken by browsers that tell no more", async () => {
    const fields = { email: 'aya@desk.example', password: 'correct horse battery' };
    expect((await aya.post('/console/sign-in', fields, { origin: desk.url })).status).toBe(303);
  });

  test('ends with signing out, for the cookie as well', async () => {
    await aya.signIn('Aya');
    const { cookie } = aya.kept;
    const answer = await aya.submit('/console/sign-out');
    expect(answer.location).toBe('/console/sign-in?out=1&lang=en');
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    aya.kept.cookie = cookie;
    expect((await aya.get('/console')).status).toBe(303);
  });
});

describe('forms', () => {
  test.each(['claim', 'release', 'match', 'reply', 'complete', 'personal-data', 'transcript'])(
    '%s without the token of the session is refused on a kind page and changes nothing',
    async (form) => {
      const { path } = await ticketFor();
      await actionsOf(desk.open);
      for (const csrf of ['', 'A'.repeat(43)]) {
        const answer = await aya.post(`${path}/${form}`, { csrf, version: '1', text: 'hi' });
        expect(answer.status).toBe(403);
        expect(answer.html).toContain('Nothing was changed');
      }
      expect(await actionsOf(desk.open)).toEqual(['staffAdded', 'signedIn']);
    },
  );

  test('the language is kept in the session and comes back to the same page', async () => {
    const { path } = await ticketFor();
    await aya.get(path);
    const answer = await aya.submit('/console/language', { language: 'ja', back: path });
    expect(answer.location).toBe(path);
    const page = await aya.get(path);
    expect(page.html).toContain('<html lang="ja">');
    expect(page.html).toContain('担当する');
  });
});

describe('the queue', () => {
  test('is kind when it is empty', async () => {
    await aya.signIn('Aya');
    expect((await aya.get('/console')).html).toContain('Nothing is waiting');
  });

  test('shows what waits, when a suit becomes possible, and nothing personal', async () => {
    const { receiptNumber } = await ticketFor();
    const { html } = await aya.get('/console');
    expect(html).toContain(receiptNumber);
    expect(html).toContain('Disclosure of personal data');
    expect(html).toContain('7 Dec 2026');
    expect(html).toContain('Waiting');
    expect(html).not.toMatch(/Wanjiru|grace@/);
  });

  test('warns when the day is near', async () => {
    await ticketFor();
    desk.open.clock.pass(12 * 24 * HOUR);
    await aya.signIn('Aya');
    expect((await aya.get('/console')).html).toContain('in 3 days');
    desk.open.clock.pass(3 * 24 * HOUR);
    await aya.signIn('Aya');
    expect((await aya.get('/console')).html).toContain('already possible');
  });

  test('has no mailbox unless the desk has one', async () => {
    await aya.signIn('Aya');
    expect((await aya.get('/console')).html).not.toContain('/console/mailbox');
    expect((await aya.get('/console/mailbox')).status).toBe(404);
  });
});

describe('a ticket', () => {
  test('is masked until its data is opened, for that page only and on record', async () => {
    const { path } = await ticketFor();
    const masked = await aya.get(path);
    expect(masked.html).toContain('G•• W••');
    expect(masked.html).toContain('Holds g•••@example.com (code confirmed on 22 Nov 2026');
    expect(masked.html).toContain('Not checked against our records');
    expect(masked.html).not.toMatch(/Wanjiru|grace@/);
    const shown = await aya.submit(`${path}/personal-data`);
    expect(shown.html).toContain('Grace Wanjiru');
    expect((await aya.get(path)).html).not.toContain('Wanjiru');
    expect((await actionsOf(desk.open)).slice(2)).toEqual([
      'ticketOpened',
      'personalDataOpened',
      'ticketOpened',
    ]);
  });

  const NAIROBI = { kind: 'lines', text: 'P.O. Box 12345-00100\nNairobi\nKenya', country: 'KE' } as const;
  const CHIYODA = { kind: 'postcode', postcode: '1000001', towns: ['東京都千代田区千代田'] } as const;
  const ME = { who: 'self', name: 'Grace Wanjiru', data: ['all'] };
  test.each([
    [
      'a complaint',
      { type: 'complaint', answers: { words: 'Calls.', answer: 'phone', phone: '+254712345678' } },
      ['Answer wanted by phone:', '+254712345678', '•••• 78'],
    ],
    [
      'an inquiry',
      { type: 'inquiry', answers: { words: 'How long?', answer: 'post', place: NAIROBI } },
      ['Answer wanted by post:', 'P.O. Box 12345-00100\nNairobi\nKenya', '••••••••'],
    ],
    [
      'a disclosure',
      {
        type: 'disclosure',
        answers: { ...ME, method: 'paper', place: CHIYODA, street: '1-1, Room 405', fee: 'understood' },
      },
      ['Answer wanted by post:', '〒100-0001 東京都千代田区千代田, 1-1, Room 405', '••••••••, ••••••••'],
    ],
    [
      'an erasure',
      { type: 'erasure', answers: { ...ME, ground: 'notNeeded', method: 'phone', phone: '+81312345678' } },
      ['Answer wanted by phone:', '+81312345678', '•••• 78'],
    ],
  ] as const)('says in its head where the answer to %s is wanted', async (_what, sending, told) => {
    const [how, where, masked] = told;
    const { path } = await ticketFor(aya, sending);
    const headOf = ({ html }: { readonly html: string }) =>
      /<div class="ticket-head">.*?<\/p><\/div>/su.exec(html)?.[0].replace(/<[^>]*>/gu, '') ?? '';
    const closed = await aya.get(path);
    expect(headOf(closed)).toContain(`${how} ${masked}`);
    expect(closed.html).not.toContain(where);
    expect(headOf(await aya.submit(`${path}/personal-data`))).toContain(`${how} ${where}`);
  });

  test.each([
    ['by e-mail and here', { type: 'disclosure' }],
    ['in the chat', { type: 'inquiry' }],
    ['not at all', { type: 'complaint' }],
  ] as const)('says nothing of it in its head where it is wanted %s', async (_how, sending) => {
    const { path } = await ticketFor(aya, sending);
    expect((await aya.get(path)).html).not.toContain('Answer wanted by');
  });

  test('shows its conversation only when that is opened on record', async () => {
    const { path } = await ticketFor(aya, { said: ['what do you hold of me', 'Let us see.'] });
    expect((await aya.get(path)).html).not.toContain('what do you hold');
    const shown = await aya.submit(`${path}/transcript`);
    expect(shown.html).toMatch(/Customer.*what do you hold of me.*Desk.*Let us see\./s);
    expect((await actionsOf(desk.open)).at(-1)).toBe('transcriptOpened');
  });

  test('that is not there says so kindly', async () => {
    await aya.signIn('Aya');
    const answer = await aya.get('/console/tickets/nothing-here');
    expect(answer.status).toBe(404);
    expect(answer.html).toContain('There is no such request');
  });

  test('shows hostile text as text and writes out what would turn it around', async () => {
    const words = '<script>alert(1)</script>"\'><img src=x> \u202eevil\u2066 & co';
    const { path } = await ticketFor(aya, {
      type: 'complaint',
      answers: { words, answer: 'chat' },
      said: [words],
    });
    await aya.get(path);
    for (const page of [await aya.submit(`${path}/personal-data`), await aya.submit(`${path}/transcript`)]) {
      expect(page.html).not.toMatch(/<script|<img/);
      expect(page.html).toContain('&lt;script>alert(1)&lt;/script>');
      expect(page.html).toContain('[U+202E]evil[U+2066]');
      expect(page.html).not.toMatch(/[\u202e\u2066]/u);
    }
  });

  test.each([
    ['grace@gm\u0430il.com', 'The domain mixes writing systems: gm\u0430il.com is really xn--gmil-63d.com.'],
    [
      'grace@xn--gmil-63d.com',
      'The domain mixes writing systems: gm\u0430il.com is really xn--gmil-63d.com.',
    ],
    [
      'grace@\u4f8b\u3048.jp',
      'The domain is not in Latin letters alone: \u4f8b\u3048.jp is the same as xn--r8jz45g.jp',
    ],
  ])('tells beside the address %s how its domain is written, masked or opened', async (address, sentence) => {
    const { path } = await ticketFor(aya, { identity: { address, confirmedAt: desk.open.clock.now() } });
    const pages = [await aya.get(path), await aya.submit(`${path}/personal-data`)];
    for (const { html } of pages) {
      expect(/<h2 id="identity">.*?<\/section>/su.exec(html)?.[0]).toContain(sentence);
      expect(/<h2 id="ways">.*?<\/section>/su.exec(html)?.[0]).toContain(sentence);
    }
  });

  test('says nothing of the domain of an ordinary address', async () => {
    const { path } = await ticketFor();
    expect((await aya.get(path)).html).not.toContain('The domain ');
  });

  test('tells plainly what could not be delivered', async () => {
    const { path } = await ticketFor();
    const { stores, clock } = desk.open;
    const [receipt] = await stores.outbox.take(clock.now(), clock.now() + HOUR, 1);
    if (receipt === undefined) throw new Error('There is no receipt.');
    await stores.outbox.failed(receipt, { reason: 'refusedAddress', now: clock.now() });
    const { html } = await aya.get(path);
    expect(html).toContain('Mail with the receipt number');
    expect(html).toContain('this address does not exist or takes no mail');
    expect((await aya.get('/console')).html).toContain('not delivered: 1');
  });

  test.each([
    ['ECONNREFUSED', 'could not be reached, however often it was tried (ECONNREFUSED)'],
    ['550 no such mailbox', 'Sending failed (550 no such mailbox).'],
    ['toString', 'Sending failed (toString).'],
    ['timeout', 'did not answer in time'],
  ])('tells why in words: %s', async (reason, told) => {
    const { path } = await undelivered(reason);
    expect((await aya.get(path)).html).toContain(told);
  });

  async function undelivered(reason = 'blocked') {
    const { path } = await ticketFor();
    const { stores, clock } = desk.open;
    const due = await stores.outbox.take(clock.now(), clock.now() + HOUR, 100);
    const receipt = due.find(({ ticketId = '' }) => path.endsWith(ticketId));
    if (receipt === undefined) throw new Error('There is no receipt.');
    await stores.outbox.failed(receipt, { reason, now: clock.now() });
    const { html } = await aya.get(path);
    return { path, fields: { version: '1', message: receipt.id }, html };
  }

  test('lets what did not arrive be sent again, or be settled with how', async () => {
    const { path, fields } = await undelivered();
    const wakes = desk.wakes();
    const again = await aya.submit(`${path}/again`, fields);
    expect(again.location).toBe(`${path}?done=again`);
    expect(desk.wakes()).toBe(wakes + 1);
    const sent = (await aya.get(again.location)).html;
    expect(sent).toContain('It is being sent once more.');
    expect(sent).toContain('Sent again by Aya: Mail with the receipt number');
    expect(sent).toContain('the desk goes on trying');
    expect(sent).not.toContain('Send again<');

    const other = await undelivered();
    const settled = await aya.submit(`${other.path}/settle`, {
      ...other.fields,
      text: 'Called <b>today</b>.',
    });
    const { html } = await aya.get(settled.location);
    expect(html).toContain('It no longer counts as undelivered.');
    expect(html).toContain('Settled in another way by Aya: Mail with the receipt number');
    expect(html).toContain('Called &lt;b>today&lt;/b>.');
  });

  test('asks how it was settled at the field, and loses nothing when a colleague was faster', async () => {
    const { path, fields } = await undelivered();
    const empty = await aya.submit(`${path}/settle`, { ...fields, text: ' ' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('<details open');
    expect(empty.html.match(/Please write how it was settled/gu)).toHaveLength(2);
    await aya.submit(`${path}/again`, fields);
    const late = await aya.submit(`${path}/settle`, { ...fields, text: 'Called them on Monday.' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Called them on Monday.');
  });

  test('has no script and no style of its own, so that the strict policy holds', async () => {
    const { path } = await ticketFor();
    await aya.get(path);
    await aya.submit(`${path}/claim`, { version: '1' });
    const { html, headers } = await aya.get(path);
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('working on a ticket', () => {
  async function second() {
    await hire(desk.open, 'Ken');
    const ken = createBrowser(desk.url);
    await ken.signIn('Ken');
    return ken;
  }

  async function claimedByAya(sending: Parameters<typeof sendTicket>[1] = {}) {
    const sent = await ticketFor(aya, sending);
    await aya.get(sent.path);
    const answer = await aya.submit(`${sent.path}/claim`, { version: '1' });
    expect(answer.location).toBe(`${sent.path}?done=claimed`);
    return { ...sent, version: versionOn((await aya.get(sent.path)).html) };
  }

  test('one of two people gets it, and the other reads whose it is', async () => {
    const { path } = await ticketFor();
    const ken = await second();
    const told = await Promise.all(
      [aya, ken].map((browser) => browser.submit(`${path}/claim`, { version: '1' })),
    );
    expect(told.map(({ status }) => status).sort()).toEqual([303, 409]);
    const late = told.find(({ status }) => status === 409);
    expect(late?.html).toContain('changed while you were at it');
    expect(late?.html).toMatch(/(Aya|Ken) has been working on this request/);
  });

  test('a forgotten claim can be taken over', async () => {
    const { path } = await claimedByAya();
    desk.open.clock.pass(25 * HOUR);
    const ken = await second();
    expect((await ken.get('/console')).html).toContain('may be taken over');
    expect((await ken.get(path)).html).toContain('Take it over');
    expect((await ken.submit(`${path}/claim`, { version: '2' })).status).toBe(303);
  });

  test('what a disabled colleague was working on is free again, says why, and their page is signed out', async () => {
    const { path, ticketId } = await claimedByAya();
    await second();
    const { staff, staffAccounts: accounts } = desk.open.stores;
    const wanted = { email: 'aya@desk.example', by: 'ken@desk.example', evenTheLast: false };
    await disableStaff(
      { staff, accounts, audit: desk.open.stores.audit },
      { ...wanted, now: desk.open.clock.now() },
    );
    const late = await aya.submit(`${path}/reply`, { version: '2', text: 'Hello.' });
    expect(late.location).toBe('/console/sign-in');
    const ken = createBrowser(desk.url);
    await ken.signIn('Ken');
    const { html } = await ken.get(path);
    expect(html).toContain('Put back by Ken, because the account of whoever worked on it was disabled');
    expect(html).toContain('Take this request');
    expect((await desk.open.stores.tickets.find(ticketId))?.line.status).toBe('waiting');
  });

  test('what is put back is free again', async () => {
    const { path, version } = await claimedByAya();
    expect((await aya.submit(`${path}/release`, { version })).location).toBe(`${path}?done=released`);
    expect((await aya.get(path)).html).toContain('Take this request');
  });

  test('an answer that was overtaken is shown again, not lost', async () => {
    const { path, version } = await claimedByAya();
    await aya.submit(`${path}/reply`, { version, text: 'first' });
    const late = await aya.submit(`${path}/reply`, { version, text: 'second & last' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('changed while you were at it');
    expect(late.html).toMatch(/<textarea[^>]*>second &amp; last<\/textarea>/);
    expect(versionOn(late.html)).toBe(String(Number(version) + 1));
  });

  test('what was written for a ticket that somebody took over is kept on the page', async () => {
    const { path, version } = await claimedByAya();
    desk.open.clock.pass(25 * HOUR);
    const ken = await second();
    await ken.submit(`${path}/claim`, { version });
    await aya.signIn('Aya');
    const late = await aya.submit(`${path}/reply`, { version, text: 'an hour of work' });
    expect(late.status).toBe(409);
    expect(late.html).toMatch(/Your text, not sent.*<textarea[^>]*>an hour of work<\/textarea>/s);
  });

  test('granting is explained and refused before a match, and done after it in one step', async () => {
    const { path, version } = await claimedByAya();
    const grant = { outcome: 'granted', text: 'Here it is.\r\nRegards' };
    const early = await aya.submit(`${path}/complete`, { version, ...grant });
    expect(early.status).toBe(422);
    expect(early.html).toContain('record a match with our records before granting');
    expect(early.html).toContain('Here it is.');
    await aya.submit(`${path}/match`, { version, compared: ['email', 'name', 'shoe size'] });
    const matched = await aya.get(path);
    expect(matched.html).toContain(
      'Matched with our records: e-mail address, name. Recorded by Aya on 22 Nov 2026',
    );
    const wakes = desk.wakes();
    const done = await aya.submit(`${path}/complete`, { version: versionOn(matched.html), ...grant });
    expect(done.location).toBe(`${path}?done=completed`);
    expect(desk.wakes()).toBe(wakes + 1);
    const closed = await aya.get(done.location);
    expect(closed.html).toContain('the customer is being told');
    expect(closed.html).toContain('Closed by Aya: Granted');
    const messages = await leaving(desk.open);
    expect(messages.map(({ delivery }) => delivery.kind).sort()).toEqual(['mail', 'talk']);
    expect(JSON.stringify(messages)).toContain('Here it is.\\nRegards');
  });

  test.each([
    ['a decision', { text: 'Sorry.' }, 'choose one of the decisions'],
    ['a decision of the list', { outcome: 'answered', text: 'Sorry.' }, 'choose one of the decisions'],
    ['a ground when refusing', { outcome: 'refused', text: 'Sorry.' }, 'choose the ground'],
    ['a match when granting a part', { outcome: 'grantedInPart', text: 'Some of it.' }, 'record a match'],
    ['a notice', { outcome: 'noSuchData', text: ' ' }, 'write something'],
  ])('closing without %s is refused in a sentence', async (_what, fields, sentence) => {
    const { path, version } = await claimedByAya();
    const answer = await aya.submit(`${path}/complete`, { version, ...fields });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(sentence);
    expect(answer.html).toContain('<title>Error: ');
  });

  test('a refusal makes a suit possible at once, and the page says so', async () => {
    const { path, version } = await claimedByAya();
    const fields = { outcome: 'refused', ground: 'procedureNotFollowed', text: 'Sorry.' };
    await aya.submit(`${path}/complete`, { version, ...fields });
    expect((await aya.get(path)).html).toContain(
      '22 Nov 2026, since the request was not granted in full (Art. 39)',
    );
  });

  test('a grant of a part asks for the ground of the rest, tells it, and makes a suit possible at once', async () => {
    const { path, version } = await claimedByAya();
    await aya.submit(`${path}/match`, { version, compared: ['email'] });
    const matched = await aya.get(path);
    expect(matched.html).toMatch(
      /<input type="radio" name="outcome" value="grantedInPart"[^>]* data-ground/u,
    );
    const fields = { version: versionOn(matched.html), outcome: 'grantedInPart', text: 'Some of it.' };
    const asked = await aya.submit(`${path}/complete`, fields);
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('choose the ground');
    expect(asked.html).toContain('Some of it.');
    await aya.submit(`${path}/complete`, { ...fields, ground: 'harmToRights' });
    const { html } = await aya.get(path);
    expect(html).toContain('22 Nov 2026, since the request was not granted in full (Art. 39)');
    expect(html).toContain(
      'Ground: It could harm the life, body, property or other rights of the person or somebody else',
    );
    const talk = (await leaving(desk.open)).find(({ delivery }) => delivery.kind === 'talk');
    expect(talk?.delivery).toMatchObject({ utterances: [{}, { key: 'status:groundOfPart' }, {}] });
  });

  test('a decision is told to staff in their own words, not in those to the customer', async () => {
    const { path, version } = await claimedByAya();
    await aya.submit('/console/language', { language: 'ja', back: '/console' });
    expect((await aya.get(path)).html).toContain('知らせた手数料の支払いを確認できなかったため');
    const decision = { outcome: 'refused', ground: 'feeNotPaid', text: 'Sorry.' };
    await aya.submit(`${path}/complete`, { version, ...decision });
    for (const { html } of [await aya.get('/console'), await aya.get(path)]) {
      expect(html).toContain('請求に応じない');
      expect(html).not.toMatch(/ご請求|お知らせした手数料/u);
    }
  });

  test.each<[string, Parameters<typeof sendTicket>[1], string]>([
    [
      'a chat and an address',
      {},
      'The answer appears in the chat where the customer wrote last; a mail only says that there is one.',
    ],
    ['a chat alone', { type: 'inquiry' }, 'The answer appears in the chat where the customer wrote last.'],
    [
      'a chat and nobody who wants an answer',
      { type: 'complaint' },
      'The answer is shown in the chat when the customer opens it.',
    ],
  ])('the hint at an answer says where it goes from a request with %s', async (_what, sending, told) => {
    const { path } = await claimedByAya(sending);
    const { html } = await aya.get(path);
    const hint = /id="reply-hint">([^<]*)</u.exec(html)?.[1];
    expect(hint).toBe(`The customer reads English. ${told}`);
  });

  test('a grant of everything leaves no suit', async () => {
    const { path, version } = await claimedByAya();
    await aya.submit(`${path}/match`, { version, compared: ['email'] });
    const { html } = await aya.get(path);
    await aya.submit(`${path}/complete`, { version: versionOn(html), outcome: 'granted', text: 'Here.' });
    expect((await aya.get(path)).html).toContain('none, since the request was granted in full');
  });

  test('a grant of a part from before grounds were asked for stays readable', async () => {
    const { path, ticketId } = await claimedByAya();
    const { stores, clock } = desk.open;
    const from = (await stores.tickets.find(ticketId))?.line;
    if (from === undefined) throw new Error('There is no ticket.');
    const outcome = 'grantedInPart';
    await stores.tickets.change({
      ...{ from, by: from.claimedBy ?? '', now: clock.now(), messages: [] },
      to: { ...from, version: from.version + 1, status: 'completed', outcome, closedAt: clock.now() },
      event: { kind: 'completed', outcome, text: 'Some of it.' },
      audit: { at: clock.now(), actor: 'aya', action: 'ticketCompleted', subject: ticketId },
    });
    const { html } = await aya.get(path);
    expect(html).toContain('Closed by Aya: Granted in part');
    expect(html).toContain('Some of it.');
    expect(html).toContain('22 Nov 2026, since the request was not granted in full (Art. 39)');
    expect(html).not.toContain('Ground:');
    const ticket = await stores.tickets.find(ticketId);
    expect(ticket === undefined ? [] : tellStatus(ticket)).toMatchObject([
      { key: 'status:lineClosed' },
      { key: 'status:outcome' },
      { key: 'status:answers' },
      { text: 'Some of it.' },
      { key: 'status:awaited.completed' },
    ]);
  });

  test('a ground left over from another decision is not held against anybody', async () => {
    const { path, version } = await claimedByAya();
    const fields = { outcome: 'noSuchData', ground: 'harmToRights', text: 'We hold nothing.' };
    expect((await aya.submit(`${path}/complete`, { version, ...fields })).status).toBe(303);
  });

  test('a complaint that needs no answer is closed with its notice', async () => {
    const { path, version } = await claimedByAya({ type: 'complaint' });
    const page = await aya.get(path);
    expect(page.html).toContain('The customer needs no answer');
    expect(page.html).not.toContain('Check against our records');
    await aya.submit(`${path}/complete`, { version, outcome: 'answered', text: 'Thank you.' });
    expect((await leaving(desk.open)).map(({ delivery }) => delivery.kind)).toEqual(['talk']);
  });
});

test('a conversation whose words are gone is shown as one of which nothing is kept', async () => {
  const { path, conversationId } = await ticketFor();
  const { stores, clock } = desk.open;
  const open = async () => (await aya.submit(`${path}/transcript`)).html;
  expect(await open()).toContain('I want to see my data');
  clock.pass(31 * 24 * HOUR);
  await stores.sweep('desk');
  await aya.signIn('Aya');
  const { html } = await aya.get(path);
  expect(html).toContain('Told in the chat where the customer wrote last (Website).');
  expect(await open()).toContain('Nothing is kept of the conversation any more.');
  const answer = { activityId: 'answer', from: 'staff', content: spoken('Here is your answer.') } as const;
  await stores.conversations.append(conversationId, [answer], clock.now());
  const shown = await open();
  expect(shown).toContain('Here is your answer.');
  expect(shown).not.toContain('I want to see my data');
});

test('a request that lies undecided for years says when that was reported, until it is decided', async () => {
  const { path, ticketId } = await ticketFor();
  const { stores, clock } = desk.open;
  expect((await aya.get(path)).html).not.toContain('lain undecided');
  clock.pass(1095 * 24 * HOUR);
  await stores.sweep('desk');
  const reported = await reportUndecided({ ...stores, settings: SETTINGS });
  expect(reported.map(({ id }) => id)).toEqual([ticketId]);
  await aya.signIn('Aya');
  expect((await aya.get(path)).html).toContain('which was reported on 21 Nov 2029, 10:00');
  await stores.options.database.knex('tickets').update({ status: 'completed' });
  expect((await aya.get(path)).html).not.toContain('lain undecided');
});

describe('the mailbox of the demo', () => {
  test('is linked, shows mails as text, and is opened on record', async () => {
    await desk.close();
    desk = await startConsole({ withMailbox: true });
    await hire(desk.open, 'Aya');
    aya = createBrowser(desk.url);
    await aya.signIn('Aya');
    const { stores, clock } = desk.open;
    expect((await aya.get('/console')).html).toContain('href="/console/mailbox"');
    expect((await aya.get('/console/mailbox')).html).toContain('No mail yet');
    const mail = { id: 'm1', to: 'grace@example.com', subject: 'Your code: 123456', text: '<b>Hello</b>' };
    await stores.mailbox.put(mail, clock.now());
    const { html } = await aya.get('/console/mailbox');
    expect(html).toContain('Your code: 123456');
    expect(html).toContain('&lt;b>Hello&lt;/b>');
    expect((await actionsOf(desk.open)).filter((action) => action === 'mailboxOpened')).toHaveLength(2);
  });
});
