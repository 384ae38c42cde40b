import type { IncomingMessage, Server } from 'node:http';
import type { Refusal } from '../ports/door';

/** The largest body that is read, in bytes on the wire, which are the bytes it has: compressed bodies are refused. */
export const MAX_BODY_BYTES = 256 * 1024;
const MAX_URL_LENGTH = 4096;
const HOST = /^[\w.:[\]-]+$/;

/** The lengths of time (ms) after which a client that sends too slowly is cut off. */
export function limitTimes(server: Server): void {
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  // Longer than the minute that load balancers keep a connection, so that they are the ones to close it.
  server.keepAliveTimeout = 65_000;
  server.maxHeadersCount = 100;
}

/** What is wrong with a request before anybody asks what it wants. */
export function wrongAtTheDoor({ url = '', headers }: IncomingMessage): Refusal | undefined {
  if (url.length > MAX_URL_LENGTH) return 'addressTooLong';
  if (!isReadable(url, headers.host)) return 'badAddress';
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  return encoding === 'identity' ? undefined : 'encodedBody';
}

// The router builds a URL from the Host header, and one that it cannot read would end the process.
function isReadable(url: string, host = 'localhost'): boolean {
  return HOST.test(host) && url.startsWith('/') && URL.canParse(`http://${host}${url}`);
}

/** The length a request says its body has, in bytes; infinite when it does not say. */
export function declaredLength({ headers }: IncomingMessage): number {
  if (headers['transfer-encoding'] !== undefined) return Infinity;
  return Number(headers['content-length'] ?? 0);
}

/** True when a good part of the body was not read, and reading on would only do the sender's will. */
export function leavesMuchUnread(req: IncomingMessage): boolean {
  return !req.complete && declaredLength(req) > MAX_BODY_BYTES;
}
