import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1)$/u;
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/u;
/** What proxies and tunnels add to what they pass on. */
const PASSED_ON: readonly string[] = [
  ...['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'],
  ...['x-real-ip', 'x-client-ip', 'x-cluster-client-ip', 'true-client-ip', 'cf-connecting-ip', 'via'],
];

interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/**
 * Whether a request was made on the very machine that the desk runs on: from a loopback address, to a loopback name,
 * and passed on by nobody. A tunnel comes from a loopback address too, and gives itself away by one of the others.
 */
export function isFromThisMachine({ headers, socket }: Asked): boolean {
  const passedOn = PASSED_ON.some((name) => headers[name] !== undefined);
  return !passedOn && LOOPBACK.test(socket.remoteAddress ?? '') && LOOPBACK_HOST.test(headers.host ?? '');
}
