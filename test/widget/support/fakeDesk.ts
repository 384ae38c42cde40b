import { readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { answer, greeting, type Said } from './script';

type Fields = Record<string, unknown>;

/** A desk with nothing behind it: the widget's pages and the Direct Line that it talks to. */
export interface FakeDesk {
  readonly origin: string;
  /** Every activity that was posted and not a repetition, in order. */
  readonly posted: Fields[];
  /** While true, sockets are turned away. */
  refusing: { sockets: boolean; posts: boolean; tokens: boolean };
  /** How many sockets were opened since the start. */
  sockets(): number;
  cutSockets(): void;
  /** From now on every token given out so far is too old. */
  expireTokens(): void;
  forgetAll(): void;
  /** Says something without being asked. */
  say(said: Said): void;
  readonly close: () => Promise<void>;
}

interface State {
  readonly origin: () => string;
  readonly conversations: Map<string, Fields[]>;
  readonly sockets: Map<WebSocket, string>;
  readonly posted: Fields[];
  readonly refusing: FakeDesk['refusing'];
  readonly tokens: { valid: number };
  opened: number;
  count: number;
}

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";
const WIDGET = join(__dirname, '../../../src/widget');

/** In two steps: restify, when any test of this process has loaded it, makes `writeHead` give nothing back. */
function reply(response: ServerResponse, head: readonly [number, OutgoingHttpHeaders], body: string): void {
  response.writeHead(...head);
  response.end(body);
}

/** One of the widget's scripts, as `npm run build` left it. */
const built = (script: string) => readFileSync(join(__dirname, '../../../dist/widget', script), 'utf8');

function chatPage(url: URL): string {
  const language = url.searchParams.get('lang') === 'en' ? 'en' : 'ja';
  const number = url.searchParams.get('number');
  const data = `data-language="${language}" data-company="Jin Jidosha Japan Co., Ltd."${number === null ? '' : ` data-number="${number}"`}`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Chat</title><link rel="stylesheet" href="/chat.css"></head><body><main id="chat" ${data}></main><script src="/chat.js" defer></script></body></html>`;
}

/** Said first in a chat that was opened by the handle `good`. */
const WELCOME_BACK: Said = { text: 'Welcome back.', extras: { kind: 'say', language: 'en' } };
const language = (fields: Fields) => (fields['locale'] === 'en' ? ('en' as const) : ('ja' as const));

function append(state: State, id: string, activity: Fields): void {
  const activities = state.conversations.get(id);
  if (activities === undefined) return;
  activities.push({
    ...activity,
    id: `${id}|${activities.length + 1}`,
    timestamp: '2026-05-04T01:02:03.000Z',
  });
  const frame = JSON.stringify({ activities: activities.slice(-1), watermark: String(activities.length) });
  for (const [socket, conversation] of state.sockets) if (conversation === id) socket.send(frame);
}

function appendSaid(state: State, id: string, { text, extras, actions = [] }: Said): void {
  append(state, id, {
    type: 'message',
    from: { id: 'desk', role: 'bot' },
    text,
    locale: extras.language,
    suggestedActions: { actions: actions.map((action) => ({ type: 'postBack', ...action })) },
    channelData: { madoguchi: extras },
  });
}

function grant(state: State, id: string) {
  const token = `${id}.${state.tokens.valid}`;
  const after = state.conversations.get(id)?.length ?? 0;
  const streamUrl = `${state.origin().replace('http', 'ws')}/v3/directline/conversations/${id}/stream?t=${token}&watermark=${after}`;
  return { conversationId: id, token, expires_in: 1800, streamUrl };
}

function handlePost(state: State, id: string, body: Fields): Fields {
  const channelData = body['channelData'] as Fields;
  const clientId = channelData['clientActivityID'];
  const repeated = state.posted.some(
    (known) => (known['channelData'] as Fields)['clientActivityID'] === clientId,
  );
  if (repeated) return { id: 'repeated' };
  state.posted.push(body);
  if (body['type'] === 'message') {
    const text = String(body['text']);
    append(state, id, { ...body, from: { id: 'user', role: 'user' } });
    const [, , spoken = language(body)] = text.startsWith('command:language:') ? text.split(':') : [];
    if (text !== 'silence') appendSaid(state, id, answer(text, spoken === 'en' ? 'en' : 'ja'));
  }
  return { id: `${id}|posted` };
}

interface Call {
  readonly method: string;
  readonly url: URL;
  readonly token: string;
  readonly body: Fields;
}
type Result = readonly [number, unknown];

function directLine(state: State, { method, url, token, body }: Call): Result {
  const path = url.pathname.replace('/v3/directline', '');
  if (path === '/tokens/generate')
    return [200, { ...grant(state, `c${(state.count += 1)}`), streamUrl: undefined }];
  if (path === '/tokens/reopen')
    return body['handle'] === 'good'
      ? [200, { ...grant(state, `reopened${(state.count += 1)}`), streamUrl: undefined }]
      : [403, { error: { code: 'BadArgument' } }];
  const id = token.split('.')[0] ?? '';
  if (path === '/conversations') {
    state.conversations.set(id, []);
    const granted = grant(state, id);
    appendSaid(state, id, id.startsWith('reopened') ? WELCOME_BACK : greeting(language(body)));
    return [201, granted];
  }
  const activities = state.conversations.get(id);
  if (activities === undefined) return [404, { error: { code: 'BadArgument' } }];
  if (path === '/tokens/refresh') return state.refusing.tokens ? [403, {}] : [200, grant(state, id)];
  if (!token.endsWith(`.${state.tokens.valid}`)) return [403, { error: { code: 'TokenExpired' } }];
  if (!path.endsWith('/activities')) return [200, grant(state, id)];
  if (method === 'GET') {
    const after = Number(url.searchParams.get('watermark') ?? 0);
    return [200, { activities: activities.slice(after), watermark: String(activities.length) }];
  }
  return state.refusing.posts ? [400, {}] : [200, handlePost(state, id, body)];
}

async function bodyOf(request: IncomingMessage): Promise<Fields> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? {} : (JSON.parse(text) as Fields);
}

function createHandler(state: State) {
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/chat.js': ['text/javascript', built('chat.js')],
    '/widget.js': ['text/javascript', built('loader.js')],
    '/chat.css': ['text/css', readFileSync(join(WIDGET, 'chat.css'), 'utf8')],
  };
  return async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', state.origin());
    const file = url.pathname === '/chat' ? (['text/html', chatPage(url)] as const) : files[url.pathname];
    if (file !== undefined) {
      const headers = { 'content-type': `${file[0]}; charset=utf-8`, 'content-security-policy': CSP };
      reply(response, [200, headers], file[1]);
      return;
    }
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const call = { method: request.method ?? 'GET', url, token, body: await bodyOf(request) };
    const [status, json] = url.pathname.startsWith('/v3/') ? directLine(state, call) : ([404, {}] as const);
    reply(response, [status, { 'content-type': 'application/json' }], JSON.stringify(json));
  };
}

function acceptSockets(state: State, server: Server): void {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (state.refusing.sockets) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const url = new URL(request.url ?? '/', state.origin());
      const id = url.pathname.split('/')[4] ?? '';
      const after = Number(url.searchParams.get('watermark'));
      const activities = state.conversations.get(id) ?? [];
      state.opened += 1;
      state.sockets.set(opened, id);
      opened.on('close', () => state.sockets.delete(opened));
      opened.send('');
      if (activities.length > after) {
        opened.send(
          JSON.stringify({ activities: activities.slice(after), watermark: String(activities.length) }),
        );
      }
    });
  });
}

function listenOnAnyPort(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

/** Starts a fake desk on a free port of this machine. */
export async function startFakeDesk(): Promise<FakeDesk> {
  let origin = 'http://127.0.0.1';
  const state: State = {
    origin: () => origin,
    conversations: new Map(),
    sockets: new Map(),
    posted: [],
    refusing: { sockets: false, posts: false, tokens: false },
    tokens: { valid: 1 },
    opened: 0,
    count: 0,
  };
  const handle = createHandler(state);
  const server = createServer((request, response) => void handle(request, response));
  acceptSockets(state, server);
  origin = await listenOnAnyPort(server);
  const cutSockets = () => {
    for (const socket of state.sockets.keys()) socket.terminate();
  };
  return {
    origin,
    posted: state.posted,
    refusing: state.refusing,
    sockets: () => state.opened,
    cutSockets,
    expireTokens: () => {
      state.tokens.valid += 1;
    },
    forgetAll: () => {
      state.conversations.clear();
    },
    say: (said) => {
      for (const id of state.conversations.keys()) appendSaid(state, id, said);
    },
    close: () => {
      cutSockets();
      server.closeAllConnections();
      return new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
    },
  };
}

/** A page of somebody's website, on an origin of its own, that embeds the desk under a strict policy. */
export async function startHostPage(desk: string): Promise<{ origin: string; close: () => void }> {
  const policy = `default-src 'none'; script-src ${desk}; frame-src ${desk}; style-src 'self'`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Used cars</title></head><body><main><h1>Used cars from Japan</h1><p>Stock of the week.</p><a href="#stock">See the stock</a></main><script src="${desk}/widget.js" data-language="en" defer></script></body></html>`;
  const server = createServer((_request, response) => {
    reply(response, [200, { 'content-type': 'text/html', 'content-security-policy': policy }], html);
  });
  const origin = await listenOnAnyPort(server);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin, close };
}
