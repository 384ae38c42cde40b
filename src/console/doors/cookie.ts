import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECOND } from '../../domain/calendar/duration';

const NAME = 'madoguchi_session';
/** Followed by the beginning of what it holds, so that a browser that several people share knows each of them. */
const BROWSER = 'madoguchi_browser_';
const MOST_BROWSER_COOKIES = 20;
const TOKEN = /^[\w-]{43}$/u;

/** The session token that a request brings; undefined when there is none, or several, or it has another shape. */
export function readSessionCookie({ headers }: IncomingMessage): string | undefined {
  const values = valuesOf(headers.cookie, `${NAME}=`);
  const [token = ''] = values;
  return values.length === 1 && TOKEN.test(token) ? token : undefined;
}

/** What the browser keeps of accounts that it has signed in to, as it sends it: nothing of it is checked here. */
export function readBrowserCookies({ headers }: IncomingMessage): readonly string[] {
  const pairs = valuesOf(headers.cookie, BROWSER).slice(0, MOST_BROWSER_COOKIES);
  return pairs.map((pair) => pair.slice(pair.indexOf('=') + 1));
}

function valuesOf(header: string | undefined, beginning: string): readonly string[] {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(beginning)).map((pair) => pair.slice(beginning.length));
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

interface BrowserCookie {
  readonly keep: string;
  /** Milliseconds. */
  readonly keepFor: number;
  readonly secure: boolean;
}

/** Gives the browser what it is known by when somebody signs in the next time; only the sign-in form gets to see it. */
export function addBrowserCookie(res: ServerResponse, { keep, keepFor, secure }: BrowserCookie): void {
  const maxAge = `Max-Age=${Math.floor(keepFor / SECOND)}`;
  const attributes = ['Path=/console/sign-in', 'HttpOnly', 'SameSite=Strict', maxAge];
  if (secure) attributes.push('Secure');
  res.appendHeader('set-cookie', [`${BROWSER}${keep.slice(0, 16)}=${keep}`, ...attributes].join('; '));
}
