import { isRecord } from './json';

/** What the chat tells the page around it. Nothing that was said in the chat is ever among it. */
export type FromChat =
  | { readonly madoguchi: 'ready' }
  | { readonly madoguchi: 'close' }
  | { readonly madoguchi: 'unread'; readonly count: number };
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

function isFrom({ origin, source }: Sender, partner: Partner): boolean {
  return source !== null && source !== undefined && origin === partner.origin && source === partner.window;
}

/** Reads a message of the chat; undefined for anything from anybody else. */
export function readFromChat(event: Sender, chat: Partner): FromChat | undefined {
  if (!isFrom(event, chat) || !isRecord(event.data)) return undefined;
  const { madoguchi, count } = event.data;
  if (madoguchi === 'ready' || madoguchi === 'close') return { madoguchi };
  const counted = madoguchi === 'unread' && typeof count === 'number' && Number.isSafeInteger(count);
  return counted ? { madoguchi: 'unread', count: Math.max(0, count) } : undefined;
}

/** Reads a message of the page around the chat; undefined for anything from anybody else. */
export function readFromPage(event: Sender, page: Partner): FromPage | undefined {
  if (!isFrom(event, page) || !isRecord(event.data)) return undefined;
  const { madoguchi } = event.data;
  return madoguchi === 'opened' || madoguchi === 'closed' ? { madoguchi } : undefined;
}

/** The loader writes the page's origin behind the `#` of the chat's address, where no server sees it. */
export function pageOrigin(hash: string): string | undefined {
  const host = new URLSearchParams(hash.replace(/^#/, '')).get('host');
  return host !== null && /^https?:\/\/[^/]+$/.test(host) ? host : undefined;
}
