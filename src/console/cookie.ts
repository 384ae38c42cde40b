import type { IncomingMessage, ServerResponse } from 'node:http';

const NAME = 'madoguchi_session';
const TOKEN = /^[\w-]{43}$/u;

/** The session token that a request brings; undefined when there is none, or several, or it has another shape. */
export function readSessionCookie({ headers }: IncomingMessage): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const values = pairs
    .filter((pair) => pair.startsWith(`${NAME}=`))
    .map((pair) => pair.slice(NAME.length + 1));
  const [token = ''] = values;
  return values.length === 1 && TOKEN.test(token) ? token : undefined;
}

/**
 * Gives the browser its session, or takes it away with an empty token. No Max-Age: it ends with the browser, and in
 * the database after twelve hours. Lax, not Strict, so that a link in a mail finds its reader signed in.
 */
export function writeSessionCookie(res: ServerResponse, token: string, secure: boolean): void {
  const attributes = ['Path=/console', 'HttpOnly', 'SameSite=Lax'];
  if (secure) attributes.push('Secure');
  if (token === '') attributes.push('Max-Age=0');
  res.setHeader('set-cookie', [`${NAME}=${token}`, ...attributes].join('; '));
}
