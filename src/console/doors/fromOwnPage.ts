import type { IncomingMessage } from 'node:http';

/**
 * Whether a form was sent from the desk's own pages. Signing in has no session to hang a token on, so the browser's
 * word is taken; one that gives none is refused.
 */
export function isFromOwnPage({ headers }: IncomingMessage, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin !== undefined && headers.origin === new URL(publicUrl).origin;
}
