import type { Locale } from '../../../locales';
import { isRecord, textIn, textsIn } from './json';
import type { OutgoingActivity } from './outgoing';

/** Why a call brought nothing: no network, try later, token refused, conversation gone for good, not accepted. */
export type Failure = 'offline' | 'busy' | 'expired' | 'gone' | 'refused';
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface Credentials {
  readonly conversationId: string;
  readonly token: string;
}
/** Credentials as the server hands them out; the stream's address carries a token of its own. */
export interface Grant extends Credentials {
  readonly expiresInSeconds: number;
  readonly streamUrl?: string;
}
export interface Batch {
  readonly activities: readonly unknown[];
  readonly watermark?: string;
}

/** The calls of Direct Line 3.0 that a chat needs. */
export interface Calls {
  generate(locale: Locale): Promise<Reply<Grant>>;
  /** Credentials of a new conversation that shows again what anybody may see of the one that the handle names. */
  reopen(handle: string): Promise<Reply<Grant>>;
  /** A handle of the conversation. */
  handle(credentials: Credentials): Promise<Reply<string>>;
  start(token: string, locale: Locale): Promise<Reply<Grant>>;
  reconnect(credentials: Credentials, watermark?: string): Promise<Reply<Grant>>;
  refresh(credentials: Credentials): Promise<Reply<Grant>>;
  activities(credentials: Credentials, watermark?: string): Promise<Reply<Batch>>;
  post(credentials: Credentials, activity: OutgoingActivity): Promise<Reply<unknown>>;
}

const TIMEOUT_MS = 10_000;
const USUAL_LIFETIME_SECONDS = 1_800;
const REFUSED: Reply<never> = { ok: false, failure: 'refused' };
const BY_STATUS: Readonly<Record<number, Failure>> = {
  401: 'expired',
  403: 'expired',
  404: 'gone',
  408: 'busy',
  410: 'gone',
  429: 'busy',
};

function failureOf(status: number): Failure {
  return BY_STATUS[status] ?? (status >= 500 ? 'busy' : 'refused');
}

interface Request {
  readonly path: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly method?: 'GET' | 'POST';
}

function options({ token, body, method = 'POST' }: Request, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = {};
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  const payload = body === undefined ? {} : { body: JSON.stringify(body) };
  return { method, headers, signal, cache: 'no-store', credentials: 'omit', ...payload };
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Ask = (request: Request) => Promise<Reply<unknown>>;

function createAsk(fetch: Fetch, base: string): Ask {
  return async (request) => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      abort.abort();
    }, TIMEOUT_MS);
    try {
      const response = await fetch(base + request.path, options(request, abort.signal));
      if (!response.ok) return { ok: false, failure: failureOf(response.status) };
      const text = await response.text();
      return { ok: true, value: text === '' ? {} : (JSON.parse(text) as unknown) };
    } catch {
      return { ok: false, failure: 'offline' };
    } finally {
      clearTimeout(timer);
    }
  };
}

function lifetimeIn(json: unknown): number {
  const seconds = isRecord(json) ? Number(json['expires_in']) : NaN;
  return seconds > 0 ? seconds : USUAL_LIFETIME_SECONDS;
}

/** `conversationId` and `token` may be left out by a refresh that changes only one of them. */
function readGrant(reply: Reply<unknown>, known?: Credentials): Reply<Grant> {
  if (!reply.ok) return reply;
  const { conversationId, token } = { ...known, ...textsIn(reply.value, ['conversationId', 'token']) };
  if (conversationId === undefined || token === undefined) return REFUSED;
  const streamUrl = textIn(reply.value, 'streamUrl');
  const value = { conversationId, token, expiresInSeconds: lifetimeIn(reply.value) };
  return { ok: true, value: streamUrl === undefined ? value : { ...value, streamUrl } };
}

/** Reads `{activities, watermark}` of a GET or of a frame of the stream. */
export function readBatch(json: unknown): Batch {
  const activities: readonly unknown[] =
    isRecord(json) && Array.isArray(json['activities']) ? json['activities'] : [];
  const watermark = isRecord(json) ? json['watermark'] : undefined;
  const known = typeof watermark === 'string' || typeof watermark === 'number';
  return { activities, ...(known ? { watermark: String(watermark) } : {}) };
}

const conversation = (id: string) => `/conversations/${encodeURIComponent(id)}`;
const since = (watermark?: string) =>
  watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;

/** `base` is the address of `/v3/directline`. No call throws: a failure is a value. */
export function createCalls(fetch: Fetch, base: string): Calls {
  const ask = createAsk(fetch, base);
  return {
    generate: async (locale) => readGrant(await ask({ path: '/tokens/generate', body: { locale } })),
    reopen: async (handle) => readGrant(await ask({ path: '/tokens/reopen', body: { handle } })),
    handle: async ({ conversationId, token }) => {
      const reply = await ask({ path: `${conversation(conversationId)}/handle`, token });
      if (!reply.ok) return reply;
      const handle = textIn(reply.value, 'handle');
      return handle === undefined ? REFUSED : { ok: true, value: handle };
    },
    start: async (token, locale) => readGrant(await ask({ path: '/conversations', token, body: { locale } })),
    reconnect: async (known, watermark) => {
      const path = conversation(known.conversationId) + since(watermark);
      return readGrant(await ask({ path, token: known.token, method: 'GET' }), known);
    },
    refresh: async (known) => readGrant(await ask({ path: '/tokens/refresh', token: known.token }), known),
    activities: async ({ conversationId, token }, watermark) => {
      const path = `${conversation(conversationId)}/activities${since(watermark)}`;
      const reply = await ask({ path, token, method: 'GET' });
      return reply.ok ? { ok: true, value: readBatch(reply.value) } : reply;
    },
    post: ({ conversationId, token }, activity) =>
      ask({ path: `${conversation(conversationId)}/activities`, token, body: activity }),
  };
}
