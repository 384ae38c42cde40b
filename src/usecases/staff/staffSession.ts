import { HOUR } from '../../domain/calendar/duration';
import { createHmac } from 'node:crypto';
import type { Locale } from '../../../locales';
import type { AuditLog } from '../../ports/audit';
import type { Random } from '../../ports/random';
import type { StaffMember, StaffSession, StaffStore } from '../../ports/staff';

/** How long a session lasts from signing in, whatever is done in it (ms). */
const SESSION_LIFETIME_MS = 12 * HOUR;

/** A session as a request finds it; `digest` is what the database knows of its cookie. */
export interface OpenSession extends StaffSession {
  readonly digest: string;
}

export interface SessionMeans {
  readonly staff: StaffStore;
  /** 32 bytes, derived from the master key for this alone. */
  readonly sessionKey: Uint8Array;
}

/** What it takes to let somebody in. */
export interface EnterMeans extends SessionMeans {
  readonly audit: Pick<AuditLog, 'append'>;
  readonly random: Random;
}

export interface Entering {
  readonly language: Locale;
  /** The cookie that came along; its session ends, so that nobody keeps a way in from before. */
  readonly previousToken?: string;
  readonly now: number;
}

const TOKEN_BYTES = 32;

/** A token that nobody guesses: 32 random bytes in base64url. */
export function makeToken(random: Random): string {
  return Buffer.from(random.bytes(TOKEN_BYTES)).toString('base64url');
}

/** Lets somebody in, which is on record with how it was done if not by password, and gives the new cookie. */
export async function beginSession(
  { staff, audit, random, sessionKey }: EnterMeans,
  { id }: StaffMember,
  { language, previousToken, now }: Entering,
  details: { readonly by?: string } = {},
): Promise<string> {
  const token = makeToken(random);
  await audit.append({ at: now, actor: id, action: 'signedIn', subject: id, details });
  if (previousToken !== undefined) await staff.closeSession(sessionDigest(sessionKey, previousToken));
  await staff.openSession({
    digest: sessionDigest(sessionKey, token),
    staffId: id,
    csrf: makeToken(random),
    language,
    now,
    expiresAt: now + SESSION_LIFETIME_MS,
  });
  return token;
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
