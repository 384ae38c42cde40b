import { spoken } from '../support/contents';
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { sign } from 'jsonwebtoken';
import { WebSocket } from 'ws';
import en from '../../locales/en/http.json';
import ja from '../../locales/ja/http.json';
import { DIRECT_LINE_RATES } from '../../src/channels/directline/access';
import { becomeBrowser } from './browser';
import { type Running, sendRaw, startServer, until } from './support';

interface Grant {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl: string;
}
interface Seen {
  readonly id: string;
  readonly text?: string;
  readonly from: { readonly id: string; readonly role: string };
}
interface Sets {
  readonly activities: Seen[];
  readonly watermark: string;
}

let desk: Running;
becomeBrowser();
beforeAll(async () => {
  const plenty = { burst: 10_000, perSecond: 100 };
  desk = await startServer({ rates: { ...DIRECT_LINE_RATES, address: plenty, begin: plenty } });
});
afterAll(() => desk.server.stop());
afterEach(async () => {
  expect((await fetch(`${desk.publicUrl}/healthz`)).status).toBe(200);
});

const shop = { origin: 'https://shop.example' };
const bearer = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });
const at = (path: string) => `${desk.publicUrl}/v3/directline${path}`;
const ask = async (method: string, path: string, token: string, body?: unknown) => {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(at(path), { method, headers: bearer(token), ...sent });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Grant & Sets & { readonly id: string },
  };
};
const refusal = (reason: keyof typeof en.errors, code: string) => ({
  error: { code, message: en.errors[reason] },
});

async function generated(): Promise<Grant> {
  const response = await fetch(at('/tokens/generate'), { method: 'POST', headers: shop });
  return (await response.json()) as Grant;
}
async function begun(body: unknown = {}): Promise<Grant> {
  const { token } = await generated();
  return (await ask('POST', '/conversations', token, body)).body;
}
const post = (chat: Grant, activity: unknown) =>
  ask('POST', `/conversations/${chat.conversationId}/activities`, chat.token, activity);
const read = async (chat: Grant, watermark = '') =>
  (await ask('GET', `/conversations/${chat.conversationId}/activities?watermark=${watermark}`, chat.token))
    .body;

describe('A token', () => {
  test.each([
    ['a trusted website', 'https://shop.example', 200],
    ['the desk itself', 'self', 200],
    ['another website', 'https://evil.example', 403],
    ['a website that looks alike', 'https://shop.example.evil.example', 403],
    ['a page without an origin', 'null', 403],
    ['nowhere', undefined, 403],
  ])('is given to %s as it should be', async (_name, origin, status) => {
    const from = origin === 'self' ? desk.publicUrl : origin;
    const headers: Record<string, string> = from === undefined ? {} : { origin: from };
    const response = await fetch(at('/tokens/generate'), { method: 'POST', headers });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe(status === 200 ? from : null);
    expect(response.headers.get('vary')).toBe('Origin');
    const body = (await response.json()) as Grant;
    if (status === 200)
      expect(body).toMatchObject({ expires_in: 1800, token: expect.stringContaining('.') as string });
    else expect(body).toEqual(refusal('untrustedOrigin', 'OriginNotTrusted'));
  });

  test('names the customer and the conversation, and is for one customer only', async () => {
    const [one, other] = [await generated(), await generated()];
    const claims = JSON.parse(Buffer.from(one.token.split('.')[1] ?? '', 'base64url').toString()) as object;
    expect(claims).toMatchObject({ user: expect.stringMatching(/^dl_/) as string, conv: one.conversationId });
    expect(one.conversationId).not.toBe(other.conversationId);
  });

  test('is renewed while it is good', async () => {
    const { token, conversationId } = await generated();
    desk.clock.now += 60_000;
    const renewed = await ask('POST', '/tokens/refresh', token);
    expect(renewed).toMatchObject({ status: 200, body: { conversationId, expires_in: 1800 } });
    expect(renewed.body.token).not.toBe(token);
  });

  test('asks first, when another website asks', async () => {
    const preflight = await fetch(at('/conversations'), { method: 'OPTIONS', headers: shop });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization');
    const evil = await fetch(at('/conversations'), {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    });
    expect(evil.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('A handle', () => {
  const from = (origin: string) => ({ origin, 'content-type': 'application/json' });
  const reopen = async (handle: unknown, origin = 'https://shop.example') => {
    const init = { method: 'POST', headers: from(origin), body: JSON.stringify({ handle }) };
    const response = await fetch(at('/tokens/reopen'), init);
    return { status: response.status, body: (await response.json()) as Grant };
  };
  const handleOf = async ({ conversationId, token }: Grant) => {
    const { status, body } = await ask('POST', `/conversations/${conversationId}/handle`, token);
    return { status, body: body as unknown as { handle: string; expires_in: number } };
  };

  test('is given with the token, opens another conversation, and is good for half an hour', async () => {
    const chat = await begun();
    const { status, body } = await handleOf(chat);
    expect([status, body.expires_in]).toEqual([200, 1800]);
    const reopened = await reopen(body.handle);
    expect(reopened).toMatchObject({ status: 200, body: { expires_in: 1800 } });
    expect(reopened.body.conversationId).not.toBe(chat.conversationId);
    const theirs = await ask('GET', `/conversations/${chat.conversationId}/activities`, reopened.body.token);
    expect(theirs).toMatchObject({ status: 403, body: refusal('otherConversation', 'BadArgument') });
    desk.clock.now += 1_801_000;
    expect(await reopen(body.handle)).toEqual({ status: 403, body: refusal('tokenExpired', 'TokenExpired') });
  });

  test('is no token, and a token is no handle', async () => {
    const chat = await begun();
    const { handle } = (await handleOf(chat)).body;
    expect(await read({ ...chat, token: handle })).toEqual(refusal('badToken', 'BadArgument'));
    expect(await reopen(chat.token)).toEqual({ status: 403, body: refusal('badToken', 'BadArgument') });
  });

  test.each([
    ['nothing', undefined],
    ['a number', 7],
    ['rubbish', 'e30.e30.e30'],
    ['one of another key', sign({ chat: 'x', iss: 'madoguchi' }, Buffer.alloc(32, 7), { expiresIn: '1y' })],
    ['more than anybody was given', 'x'.repeat(2000)],
  ])('that is %s opens nothing', async (_name, handle) => {
    expect(await reopen(handle)).toEqual({ status: 403, body: refusal('badToken', 'BadArgument') });
  });

  test('of a conversation that is gone opens nothing', async () => {
    const chat = await begun();
    const { handle } = (await handleOf(chat)).body;
    desk.forget(chat.conversationId);
    expect(await reopen(handle)).toEqual({
      status: 404,
      body: refusal('conversationGone', 'ConversationNotFound'),
    });
  });

  test('is taken from trusted websites only, and given to nobody without a token', async () => {
    const chat = await begun();
    const { handle } = (await handleOf(chat)).body;
    expect(await reopen(handle, 'https://evil.example')).toEqual({
      status: 403,
      body: refusal('untrustedOrigin', 'OriginNotTrusted'),
    });
    const other = await begun();
    expect((await handleOf({ ...chat, token: other.token })).status).toBe(403);
    expect((await handleOf({ ...chat, token: '' })).status).toBe(401);
  });
});

describe('Whoever may not pass is told so as the real service tells it', () => {
  const key = Buffer.alloc(32, 7);
  const claims = { user: 'dl_x', conv: 'mine', iss: 'madoguchi' };
  const expired = sign({ ...claims, iat: 1_700_000_000 }, key, { expiresIn: 60 });
  const forged = sign(claims, 'another key', { expiresIn: '10y' });
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;
  const stronger = sign({ ...claims, iat: 1_799_999_999 }, key, { algorithm: 'HS512', expiresIn: '1h' });
  const nobody = sign({ iss: 'madoguchi', iat: 1_799_999_999 }, key, { expiresIn: '1h' });

  test.each([
    ['no token', '', 401, 'missingToken', 'Unauthorized'],
    ['an expired one', expired, 403, 'tokenExpired', 'TokenExpired'],
    ['a forged one', forged, 403, 'badToken', 'BadArgument'],
    ['an unsigned one', unsigned, 403, 'badToken', 'BadArgument'],
    ['one signed in another way', stronger, 403, 'badToken', 'BadArgument'],
    ['one without a name', nobody, 403, 'badToken', 'BadArgument'],
    ['no JWT', 'abc', 403, 'badToken', 'BadArgument'],
    ['a JWT of rubbish', 'e30.e30.e30', 403, 'badToken', 'BadArgument'],
  ] as const)('%s', async (_name, token, status, reason, code) => {
    for (const [method, path] of [
      ['GET', '/conversations/mine'],
      ['POST', '/tokens/refresh'],
    ] as const) {
      expect(await ask(method, path, token)).toMatchObject({ status, body: refusal(reason, code) });
    }
    const stream = new WebSocket(`${at('/conversations/mine/stream').replace('http', 'ws')}?t=${token}`);
    const message = await new Promise((resolve) =>
      stream.once('error', (error) => {
        resolve(error.message);
      }),
    );
    expect(message).toBe(`Unexpected server response: ${String(token === '' ? 403 : status)}`);
  });

  test('the token of another conversation', async () => {
    const [mine, theirs] = [await begun(), await begun()];
    const path = `/conversations/${theirs.conversationId}`;
    const said = { status: 403, body: refusal('otherConversation', 'BadArgument') };
    expect(await ask('GET', path, mine.token)).toMatchObject(said);
    expect(await ask('GET', `${path}/activities`, mine.token)).toMatchObject(said);
    expect(await ask('POST', `${path}/activities`, mine.token, { type: 'message', text: 'x' })).toMatchObject(
      said,
    );
    expect((await read(theirs)).activities).toHaveLength(1);
  });

  test('a conversation that is gone', async () => {
    const chat = await begun();
    desk.forget(chat.conversationId);
    const said = { status: 404, body: refusal('conversationGone', 'ConversationNotFound') };
    expect(await ask('GET', `/conversations/${chat.conversationId}`, chat.token)).toMatchObject(said);
    expect(await post(chat, { type: 'message', text: 'x' })).toMatchObject(said);
    const token = desk.tokens.issue({ userId: 'dl_x', conversationId: 'gone' });
    expect(await ask('POST', '/conversations', token)).toMatchObject(said);
  });
});

describe('A conversation', () => {
  test.each<[string, Record<string, string>, unknown, string]>([
    ['the language it names', { 'accept-language': 'en' }, { locale: 'ja-JP' }, 'ja'],
    ['the language of the browser', { 'accept-language': 'ja,en;q=0.8' }, undefined, 'ja'],
    [
      'the language of the browser when it names none that is spoken',
      { 'accept-language': 'ja' },
      { locale: 'sw', user: { id: 'me' } },
      'ja',
    ],
    ["the desk's own when nobody says", { 'accept-language': '*' }, { locale: 5 }, 'en'],
  ])('begins in %s', async (_name, headers, body, language) => {
    const { token } = await generated();
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(at('/conversations'), {
      method: 'POST',
      headers: { ...bearer(token), ...headers },
      ...sent,
    });
    expect(response.status).toBe(201);
    const chat = (await response.json()) as Grant;
    expect(chat.streamUrl).toMatch(
      /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/.*\/stream\?watermark=0&t=/,
    );
    expect((await read(chat)).activities[0]?.text).toBe(`hello in ${language}`);
    expect((await ask('POST', '/conversations', token)).status).toBe(200);
  });

  test('keeps its activities under ids and watermarks that clients count by', async () => {
    const chat = await begun();
    const { body } = await post(chat, {
      type: 'message',
      text: 'hi',
      channelData: { clientActivityID: 'a-1' },
    });
    const all = await read(chat);
    expect(body.id).toBe(all.activities[1]?.id);
    expect(all.watermark).toBe('3');
    expect(all.activities[1]).toMatchObject({
      id: `${chat.conversationId}|0000002`,
      type: 'message',
      text: 'hi',
      channelId: 'directline',
      timestamp: '2023-11-14T22:13:20.000Z',
      conversation: { id: chat.conversationId },
      from: { role: 'user', id: expect.stringMatching(/^dl_/) as string },
      channelData: { clientActivityID: 'a-1' },
    });
    expect(all.activities[2]?.from.role).toBe('bot');
    expect((await read(chat, '2')).activities.map(({ text }) => text)).toEqual(['you said hi']);
    expect(await read(chat, '3')).toEqual({ activities: [], watermark: '3' });
    expect(
      (await ask('GET', `/conversations/${chat.conversationId}/activities?watermark=x`, chat.token)).body,
    ).toEqual(refusal('badWatermark', 'BadArgument'));
  });

  test('hears the same activity once', async () => {
    const chat = await begun();
    const again = { type: 'message', text: 'once', channelData: { clientActivityID: 'same' } };
    const answers = await Promise.all([post(chat, again), post(chat, again), post(chat, again)]);
    const all = await read(chat);
    expect(all.watermark).toBe('3');
    expect(answers.map(({ body }) => body.id)).toEqual(Array(3).fill(all.activities[1]?.id));
  });

  test('passes on what it knows and drops the rest', async () => {
    const chat = await begun();
    const known = {
      type: 'message',
      text: '\u0000\u202e削除 👨‍👩‍👧‍👦',
      value: 'v',
      name: 'n',
      locale: 'ja',
      channelData: { postBack: true, clientActivityID: 'known', madoguchi: { title: '同意する' } },
    };
    const madoguchi = { title: '同意する', kind: 'receipt' };
    const sent = {
      ...known,
      from: { id: 'dl_admin', role: 'bot' },
      id: '7',
      attachments: [{}],
      entities: [],
      channelData: { ...known.channelData, extra: 1, madoguchi },
    };
    await post(chat, sent);
    expect(desk.heard.at(-1)).toEqual({
      id: chat.conversationId,
      activityId: 'c.known',
      activity: known,
      clientAddress: '127.0.0.1',
    });
  });

  test.each<[string, unknown, number, string]>([
    ['no object', '[]', 400, 'badActivity'],
    ['nothing', undefined, 400, 'badActivity'],
    ['no type', { text: 'x' }, 400, 'badActivity'],
    ['a type for machines', { type: 'invoke', name: 'x' }, 400, 'badActivity'],
    ['a text that is none', { type: 'message', text: { a: 1 } }, 400, 'badActivity'],
    ['a value too long', { type: 'message', value: 'x'.repeat(1001) }, 400, 'badActivity'],
    ['malformed JSON', '{"type":', 400, 'malformedBody'],
    ['100,001 characters', { type: 'message', text: 'x'.repeat(100_001) }, 413, 'textTooLong'],
    ['more than is read', { type: 'message', text: '漢'.repeat(100_000) }, 413, 'tooLarge'],
  ])('refuses %s', async (_name, activity, status, reason) => {
    const answer = await post(await begun(), activity);
    expect(answer).toMatchObject({
      status,
      body: { error: { message: en.errors[reason as 'badActivity'] } },
    });
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['100,000 characters', { type: 'message', text: 'x'.repeat(100_000) }, { text: 'x'.repeat(100_000) }],
    [
      'flags and joined families',
      { type: 'message', text: '🇯🇵👩‍🚀'.repeat(500) },
      { text: '🇯🇵👩‍🚀'.repeat(500) },
    ],
    ['half a character', { type: 'message', text: '\ud83d' }, {}],
    [
      'an event whose value is an object',
      { type: 'event', name: 'webchat/join', value: { language: 'ja' } },
      { name: 'webchat/join' },
    ],
    ['the end', { type: 'endOfConversation' }, { type: 'endOfConversation' }],
    [
      'an id that is not sane',
      { type: 'message', text: 'x', channelData: { clientActivityID: '../../etc' } },
      { channelData: {} },
    ],
  ])('takes %s', async (_name, activity, passed) => {
    const answer = await post(await begun(), activity);
    expect(answer.status).toBe(200);
    expect(desk.heard.at(-1)?.activity).toMatchObject(passed);
  });

  test.each(['typing', 'conversationUpdate'])('has nothing to say to %s', async (type) => {
    const chat = await begun();
    expect((await post(chat, { type })).status).toBe(200);
    expect((await read(chat)).activities).toHaveLength(1);
  });

  test('does not take files, and does not read them', async () => {
    const chat = await begun();
    const body = new FormData();
    body.append('file', new Blob([Buffer.alloc(10_000_000)]), 'my-number-card.jpg');
    const response = await fetch(at(`/conversations/${chat.conversationId}/upload`), {
      method: 'POST',
      headers: { authorization: `Bearer ${chat.token}`, 'accept-language': 'ja' },
      body,
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toEqual({
      error: { code: 'UnsupportedMediaType', message: ja.errors.noUploads },
    });
  });

  test('that fails says nothing about why', async () => {
    const answer = await post(await begun(), { type: 'message', text: 'break' });
    expect(answer).toMatchObject({ status: 500, body: refusal('failed', 'ServiceError') });
    expect(JSON.stringify(desk.lines)).not.toContain('090');
  });
});

describe('Too much', () => {
  test('from one conversation waits, and the others go on', async () => {
    const [mine, theirs] = [await begun(), await begun()];
    const statuses = [];
    for (let count = 0; count < 31; count += 1) statuses.push((await post(mine, { type: 'typing' })).status);
    expect(statuses).toEqual([...Array<number>(30).fill(200), 429]);
    const waiting = await post(mine, { type: 'typing' });
    expect(waiting.headers.get('retry-after')).toBe('1');
    expect(waiting.body).toEqual(refusal('tooMany', 'TooManyRequests'));
    expect((await post(theirs, { type: 'typing' })).status).toBe(200);
    desk.clock.elapsed += 1000;
    expect((await post(mine, { type: 'typing' })).status).toBe(200);
  });

  test('from one address waits, as a trusted proxy tells it', async () => {
    const rates = { ...DIRECT_LINE_RATES, begin: { burst: 1, perSecond: 0.1 } };
    const other = await startServer({ rates, trustedProxies: ['127.0.0.0/8'] });
    const from = (address: string) =>
      fetch(`${other.publicUrl}/v3/directline/tokens/generate`, {
        method: 'POST',
        headers: { ...shop, 'x-forwarded-for': address },
      });
    expect((await from('203.0.113.5')).status).toBe(200);
    const second = await from('198.51.100.1, 203.0.113.5');
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '10']);
    expect((await from('203.0.113.6')).status).toBe(200);
    await other.server.stop();
  });
});

/** Staff say as much as this. */
function sayOften(conversationId: string, times: number, more = ''): void {
  for (let count = 0; count < times; count += 1) {
    const text = more === '' ? String(count) : `${String(count)} ${more}`;
    desk.say(conversationId, 'staff', `s${String(count)}`, spoken(text));
  }
}

/** Collects what a stream brings. */
function follow(url: string) {
  const socket = new WebSocket(url);
  const sets: Sets[] = [];
  const state = { closed: 0 };
  socket.on('message', (data: Buffer) => sets.push(JSON.parse(data.toString()) as Sets));
  socket.on('close', (code) => (state.closed = code));
  socket.on('error', () => undefined);
  const texts = () => sets.flatMap(({ activities }) => activities.map(({ text }) => text));
  return { socket, sets, state, texts };
}

describe('A stream', () => {
  test('brings everything to each of two windows, from where each of them was', async () => {
    const chat = await begun();
    const one = follow(chat.streamUrl);
    await until(() => one.texts().length === 1);
    const other = follow(chat.streamUrl.replace('watermark=0', 'watermark=1'));
    await post(chat, { type: 'message', text: 'both' });
    await until(() => one.texts().length === 3 && other.texts().length === 2);
    expect(one.texts()).toEqual(['hello in en', 'both', 'you said both']);
    expect(other.texts()).toEqual(['both', 'you said both']);
    expect(one.sets.at(-1)?.watermark).toBe('3');
    const late = follow(chat.streamUrl.replace('watermark=0', 'watermark=-'));
    await until(() => late.texts().length === 3);
    for (const { socket } of [one, other, late]) socket.close();
    await until(() => desk.rooms.get(chat.conversationId)?.watchers.size === 0);
  });

  test('brings a long history in order and in one part', async () => {
    const chat = await begun();
    sayOften(chat.conversationId, 120);
    const reader = follow(chat.streamUrl);
    await until(() => reader.texts().length === 121);
    expect(reader.sets.map(({ watermark }) => watermark)).toEqual(['121']);
    reader.socket.close();
  });

  test('brings a history too long for one part in as few as hold it', async () => {
    const chat = await begun();
    sayOften(chat.conversationId, 30, 'x'.repeat(100_000));
    const reader = follow(chat.streamUrl);
    await until(() => reader.texts().length === 31);
    expect(
      reader
        .texts()
        .slice(1)
        .every((text, index) => text?.startsWith(`${String(index)} `)),
    ).toBe(true);
    expect(reader.sets.map(({ watermark }) => watermark)).toEqual(['10', '19', '28', '31']);
    reader.socket.close();
  });

  test('is not opened without a way to it', async () => {
    const chat = await begun();
    const { pathname, search } = new URL(chat.streamUrl);
    const knock = (path: string, more = '') =>
      sendRaw(
        desk.port,
        `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n${more}\r\n`,
      );
    expect(await knock(pathname + search)).toMatch(/^HTTP\/1.1 101/);
    expect(await knock(pathname + search, 'Origin: https://evil.example\r\n')).toMatch(/^HTTP\/1.1 403/);
    expect(await knock(`${pathname}${search}&watermark=0`.replace('=0', '=x'))).toMatch(/^HTTP\/1.1 400/);
    expect(await knock(pathname)).toMatch(/^HTTP\/1.1 401/);
    expect(await knock('/anything')).toMatch(/^HTTP\/1.1 404/);
    expect(await knock('//[')).toMatch(/^HTTP\/1.1 40[04]/);
    expect((await fetch(at(pathname.replace('/v3/directline', '')))).status).toBe(426);
    expect(JSON.stringify(desk.lines)).not.toContain(chat.token);
  });

  test('is not opened without end', async () => {
    const chat = await begun();
    const readers = Array.from({ length: 11 }, () => follow(chat.streamUrl));
    await until(() => readers.filter(({ state }) => state.closed === 1006).length === 1);
    for (const { socket } of readers) socket.close();
    await until(() => readers.every(({ state }) => state.closed !== 0));
  });

  test('ends when the conversation is gone for good', async () => {
    const chat = await begun();
    const reader = follow(chat.streamUrl);
    await until(() => reader.texts().length === 1);
    const room = desk.rooms.get(chat.conversationId);
    desk.forget(chat.conversationId);
    for (const changed of room?.watchers ?? []) changed();
    await until(() => reader.state.closed === 1000);
  });

  test('is cut when nobody reads it', async () => {
    const other = await startServer({ keepAliveMs: 200 });
    const token = other.tokens.issue({ userId: 'dl_x', conversationId: 'slow' });
    await other.desk.start({ userId: 'dl_x', conversationId: 'slow' }, 'en');
    const url = `${other.publicUrl.replace('http', 'ws')}/v3/directline/conversations/slow/stream?t=${token}`;
    const [reading, sleeping] = [follow(url), follow(url)];
    await until(() => reading.texts().length === 1 && sleeping.texts().length === 1);
    sleeping.socket.pause();
    const long = 'x'.repeat(50_000);
    for (let count = 0; count < 100; count += 1) other.say('slow', 'desk', String(count), spoken(long));
    await until(() => other.rooms.get('slow')?.watchers.size === 1);
    expect(reading.socket.readyState).toBe(WebSocket.OPEN);
    await until(() => reading.texts().length === 101);
    reading.socket.close();
    sleeping.socket.terminate();
    await other.server.stop();
  });

  test('is told when the desk stops', async () => {
    const other = await startServer();
    const token = other.tokens.issue({ userId: 'dl_x', conversationId: 'c' });
    await other.desk.start({ userId: 'dl_x', conversationId: 'c' }, 'en');
    const reader = follow(
      `${other.publicUrl.replace('http', 'ws')}/v3/directline/conversations/c/stream?t=${token}`,
    );
    await until(() => reader.texts().length === 1);
    await other.server.stop();
    await until(() => reader.state.closed === 1001);
  });
});

describe('The official client', () => {
  const client = async (options: object = {}) => {
    const { token } = await generated();
    // The client waits 3 to 15 seconds by this number before it comes back; here a tenth of a second.
    const random = () => -0.242;
    const line = new DirectLine({ token, domain: at(''), ...options, ...{ random } });
    const seen: Activity[] = [];
    const statuses: ConnectionStatus[] = [];
    line.connectionStatus$.subscribe((status) => statuses.push(status));
    line.activity$.subscribe(
      (activity) => seen.push(activity),
      () => undefined,
    );
    const say = (text: string) => line.postActivity({ type: 'message', text, from: { id: '' } }).toPromise();
    const texts = () => seen.map((activity) => (activity.type === 'message' ? activity.text : undefined));
    const room = () => desk.rooms.get((line as unknown as { conversationId: string }).conversationId);
    return { line, seen, statuses, say, texts, room };
  };

  test.each([
    ['over a WebSocket', {}],
    ['by polling', { webSocket: false, pollingInterval: 200 }],
  ])('is greeted, says something, and is answered: %s', async (_name, options) => {
    const { line, seen, statuses, say, texts } = await client({
      ...options,
      conversationStartProperties: { locale: 'ja-JP' },
    });
    await until(() => texts().length === 1);
    const id: unknown = await say('こんにちは');
    await until(() => texts().length === 3);
    expect(seen[1]?.id).toBe(id);
    expect(texts()).toEqual(['hello in ja', 'こんにちは', 'you said こんにちは']);
    expect(seen[1]?.from.id).toMatch(/^dl_/);
    expect(statuses).toContain(ConnectionStatus.Online);
    line.end();
  });

  test('comes back when the line is cut, and misses nothing and hears nothing twice', async () => {
    const { line, say, texts, room } = await client();
    await until(() => texts().length === 1);
    await say('before');
    await until(() => texts().length === 3);
    desk.cut();
    await until(() => room()?.watchers.size === 0);
    await say('meanwhile');
    await until(() => texts().length === 5);
    await say('after');
    await until(() => texts().length === 7);
    expect(texts()).toEqual([
      'hello in en',
      'before',
      'you said before',
      'meanwhile',
      'you said meanwhile',
      'after',
      'you said after',
    ]);
    line.end();
  });

  test.each([
    ['over a WebSocket', {}],
    ['by polling', { webSocket: false, pollingInterval: 200 }],
  ])('has a long history in its order when it goes on in a new window: %s', async (_name, options) => {
    const chat = await begun();
    sayOften(chat.conversationId, 150);
    const { conversationId, token, streamUrl } = chat;
    const again = await client({ ...options, conversationId, token, streamUrl });
    await until(() => again.texts().length === 151);
    const id: unknown = await again.say('and now?');
    await until(() => again.texts().length === 153);
    const numbers = Array.from({ length: 150 }, (_, count) => String(count));
    expect(again.texts()).toEqual(['hello in en', ...numbers, 'and now?', 'you said and now?']);
    expect(again.seen[151]?.id).toBe(id);
    again.line.end();
  });

  test('learns that its conversation has ended', async () => {
    const { line, texts, room } = await client();
    const ended = new Promise((resolve) => {
      line.activity$.subscribe({ error: resolve });
    });
    await until(() => texts().length === 1);
    const watchers = [...(room()?.watchers ?? [])];
    desk.forget((line as unknown as { conversationId: string }).conversationId);
    for (const changed of watchers) changed();
    expect(await ended).toMatchObject({ message: 'conversation ended' });
    line.end();
  });
});
