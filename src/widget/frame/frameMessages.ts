import { type Fields, isRecord } from '../transport/json';

/** What the chat tells the page around it. Nothing that was said in the chat is ever among it. */
export type FromChat =
  | { readonly madoguchi: 'ready' }
  | { readonly madoguchi: 'close' }
  | { readonly madoguchi: 'unread'; readonly count: number }
  /** By which the chat may be reopened; without it, the chat is over. */
  | { readonly madoguchi: 'handle'; readonly handle?: string };
/** What the page around it tells the chat. */
export type FromPage = { readonly madoguchi: 'opened' } | { readonly madoguchi: 'closed' };

/** Where a message came from; a MessageEvent fits. */
interface Sender {
  readonly origin: string;
  readonly source: unknown;
  readonly data: unknown;
}
/** Who alone may speak. */
interface Partner {
  readonly origin: string;
  readonly window: unknown;
}

/** What a partner said; undefined for anything from anybody else. */
function saidBy(partner: Partner, { origin, source, data }: Sender): Fields | undefined {
  const known = source !== null && source !== undefined && source === partner.window;
  return known && origin === partner.origin && isRecord(data) ? data : undefined;
}

/** Handles are JWTs. */
function isHandle(handle: unknown): handle is string {
  return typeof handle === 'string' && /^[\w.-]{1,1000}$/.test(handle);
}

/** Reads a message of the chat; undefined for anything from anybody else. */
export function readFromChat(event: Sender, chat: Partner): FromChat | undefined {
  const { madoguchi, count, handle } = saidBy(chat, event) ?? {};
  if (madoguchi === 'ready' || madoguchi === 'close') return { madoguchi };
  if (madoguchi === 'handle') return isHandle(handle) ? { madoguchi, handle } : { madoguchi };
  return madoguchi === 'unread' && isCount(count) ? { madoguchi, count } : undefined;
}

const isCount = (count: unknown): count is number => Number.isSafeInteger(count) && Number(count) >= 0;

/** Reads a message of the page around the chat; undefined for anything from anybody else. */
export function readFromPage(event: Sender, page: Partner): FromPage | undefined {
  const { madoguchi } = saidBy(page, event) ?? {};
  return madoguchi === 'opened' || madoguchi === 'closed' ? { madoguchi } : undefined;
}

/**
 * What the loader writes behind the `#` of the chat's address, where no server sees it: the page's origin, and the
 * handle that the page keeps. That is empty as long as there is none, and undefined where the page may keep none.
 */
export function frameHash(origin: string, handle: string | undefined): string {
  return `#host=${origin}${handle === undefined ? '' : `&handle=${handle}`}`;
}

/** Reads the page's origin there. */
export function pageOrigin(hash: string): string | undefined {
  const host = fieldsOf(hash).get('host');
  return host !== null && /^https?:\/\/[^/]+$/.test(host) ? host : undefined;
}

/** Reads the handle there: empty for one to come, undefined where the page wants none. */
export function pageHandle(hash: string): string | undefined {
  const handle = fieldsOf(hash).get('handle');
  return handle === null || isHandle(handle) ? (handle ?? undefined) : '';
}

const fieldsOf = (hash: string) => new URLSearchParams(hash.replace(/^#/, ''));
