import type { IncomingMessage } from 'node:http';

/** The path and query of a request whose URL was checked at the door; the Host header has no say in it. */
export function requestUrl({ url = '/' }: IncomingMessage): URL {
  return new URL(`http://desk${url}`);
}
