import { createHmac } from 'node:crypto';
import type { StaffSession, StaffStore } from '../../ports/staff';

/** How long a session lasts from signing in, whatever is done in it (ms). */
export const SESSION_LIFETIME_MS = 12 * 60 * 60 * 1000;

/** A session as a request finds it; `digest` is what the database knows of its cookie. */
export interface OpenSession extends StaffSession {
  readonly digest: string;
}

export interface SessionMeans {
  readonly staff: StaffStore;
  /** 32 bytes, derived from the master key for this alone. */
  readonly sessionKey: Uint8Array;
}

/** HMAC-SHA-256: whoever reads the database cannot make a cookie from it. */
export function sessionDigest(sessionKey: Uint8Array, token: string): string {
  return createHmac('sha256', sessionKey).update(token).digest('base64url');
}

/** The session that a cookie opens; undefined when it opens none, or none any more. */
export async function findSession(
  { staff, sessionKey }: SessionMeans,
  token: string,
  now: number,
): Promise<OpenSession | undefined> {
  const digest = sessionDigest(sessionKey, token);
  const session = await staff.session(digest, now);
  return session === undefined ? undefined : { ...session, digest };
}
