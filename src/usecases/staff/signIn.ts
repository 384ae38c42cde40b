import type { Locale } from '../../../locales';
import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { AuditLog } from '../../ports/audit';
import type { Digests } from '../../ports/identityCodes';
import type { Random } from '../../ports/random';
import type { StaffMember } from '../../ports/staff';
import { oneAtATime } from './oneAtATime';
import { isPassword, NOBODYS_PASSWORD } from './password';
import { SESSION_LIFETIME_MS, sessionDigest, type SessionMeans } from './staffSession';

type SignInRefusal = 'wrong' | 'tooMany';

interface SignInMeans extends SessionMeans {
  readonly audit: Pick<AuditLog, 'append'>;
  readonly random: Random;
  readonly digests: Pick<Digests, 'address' | 'network'>;
}

interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** What attempts from one place are counted by: the client's address, or its network. */
  readonly network: string;
  readonly language: Locale;
  /** The cookie that came along; its session ends, so that nobody keeps a way in from before. */
  readonly previousToken?: string;
  readonly now: number;
}

interface SignedIn {
  readonly member: StaffMember;
  /** The new cookie: 32 random bytes, base64url. */
  readonly token: string;
}

/** Refusals within these milliseconds count, and so many of them close the door until the oldest is that old. */
const WINDOW_MS = 15 * 60 * 1000;
const MOST_PER_EMAIL = 5;
const MOST_PER_NETWORK = 20;
const TOKEN_BYTES = 32;

/**
 * Lets staff in by e-mail and password; an unknown address and a disabled account take as long and say the same as a
 * wrong password.
 */
export function createSignIn(means: SignInMeans) {
  const inTurn = oneAtATime();
  return (attempt: SignInAttempt): Promise<Outcome<SignedIn, SignInRefusal>> => {
    const email = attempt.email.normalize('NFKC').trim().toLowerCase();
    const keys: Keys = {
      email: `email.${means.digests.address(email)}`,
      network: `network.${means.digests.network(attempt.network)}`,
    };
    // Otherwise a hundred guesses sent at once would all be checked before the first is counted.
    return inTurn(keys.email, () => tryOnce(means, { ...attempt, email }, keys));
  };
}

interface Keys {
  readonly email: string;
  readonly network: string;
}

async function tryOnce(
  means: SignInMeans,
  attempt: SignInAttempt,
  keys: Keys,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  const { staff, audit } = means;
  const { email, password, now } = attempt;
  if (await isClosed(means, keys, now)) return refuse('tooMany');
  const found = await staff.findByEmail(email);
  const right = await isPassword(password, found?.passwordHash ?? NOBODYS_PASSWORD);
  if (found !== undefined && right && !found.disabled)
    return accept(await open(means, found.member, attempt));
  await staff.noteRefused(keys.email, now);
  await staff.noteRefused(keys.network, now);
  await audit.append({ at: now, actor: 'desk', action: 'signInRefused', subject: keys.email });
  return refuse('wrong');
}

async function isClosed({ staff }: SignInMeans, keys: Keys, now: number): Promise<boolean> {
  const since = now - WINDOW_MS;
  if ((await staff.refusedSince(keys.email, since)) >= MOST_PER_EMAIL) return true;
  return (await staff.refusedSince(keys.network, since)) >= MOST_PER_NETWORK;
}

async function open(
  { staff, audit, random, sessionKey }: SignInMeans,
  member: StaffMember,
  { language, previousToken, now }: SignInAttempt,
): Promise<SignedIn> {
  const token = Buffer.from(random.bytes(TOKEN_BYTES)).toString('base64url');
  await audit.append({ at: now, actor: member.id, action: 'signedIn', subject: member.id });
  if (previousToken !== undefined) await staff.closeSession(sessionDigest(sessionKey, previousToken));
  await staff.openSession({
    digest: sessionDigest(sessionKey, token),
    staffId: member.id,
    csrf: Buffer.from(random.bytes(TOKEN_BYTES)).toString('base64url'),
    language,
    now,
    expiresAt: now + SESSION_LIFETIME_MS,
  });
  return { member, token };
}
