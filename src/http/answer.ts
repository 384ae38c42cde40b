import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpAnswer } from '../ports/door';
import { leavesMuchUnread } from './limits';

/** How long a client that is still sending may take to read why it should not, before the line is cut. */
const LINGER_MS = 500;
const BODILESS: ReadonlySet<number> = new Set([204, 304]);

/** Sends an answer. What the client still has to send is not read, if it is much: the connection ends instead. */
export function send(req: IncomingMessage, res: ServerResponse, { status, body, headers }: HttpAnswer): void {
  if (res.headersSent) return;
  const bytes = Buffer.from(body ?? '');
  const all = { ...headers, ...(BODILESS.has(status) ? {} : { 'content-length': String(bytes.length) }) };
  // Set one by one, not given to writeHead: restify then leaves out what a 204 or 304 must not have.
  res.statusCode = status;
  res.setHeaders(new Map(Object.entries(all)));
  if (leavesMuchUnread(req)) lingerAndEnd(res, bytes);
  else res.end(bytes);
}

/** Ending at once would reset the connection, and the client would never see the answer. */
function lingerAndEnd(res: ServerResponse, body: Buffer): void {
  res.setHeader('connection', 'close');
  res.write(body);
  const timer = setTimeout(() => res.end(), LINGER_MS);
  res.once('close', () => {
    clearTimeout(timer);
  });
}
