import { accept } from '../../domain/outcome';
import type { Digests } from '../../ports/identityCodes';
import type { PasswordKeys } from '../../ports/passwordKeys';
import type { KnownBrowsers, SignInTries } from '../../ports/signInTries';
import type { StaffMember } from '../../ports/staff';
import { isPassword, NOBODYS_PASSWORD } from './password';
import { createPlaces } from './places';
import { signInLimits } from './signInLimits';
import { beginSession, type Entering, type EnterMeans } from './staffSession';

export interface SignInMeans extends EnterMeans {
  readonly digests: Pick<Digests, 'address' | 'network'>;
  readonly signInTries: SignInTries;
  readonly knownBrowsers: KnownBrowsers;
  readonly passwordKeys: PasswordKeys;
}

interface SignInAttempt extends Entering {
  readonly email: string;
  readonly password: string;
  /** What attempts from one place are counted by: the client's address, or its network. */
  readonly network: string;
  /** What the browser keeps of accounts that it has signed in to. */
  readonly kept?: readonly string[];
}

interface SignedIn {
  readonly member: StaffMember;
  /** The new cookie: 32 random bytes, base64url. */
  readonly token: string;
  /** What the browser is to keep, so that it is known next time. */
  readonly keep: string;
}

/** `busy`: the password was not looked at. The seconds tell when it is worth trying again. */
type NotSignedIn =
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'tooMany' | 'busy'; readonly retryAfter: number };
type Answer = { readonly ok: true; readonly value: SignedIn } | NotSignedIn;

/** How long a browser stays known after it was last used to sign in (ms). */
export const KNOWN_FOR_MS = 180 * 24 * 60 * 60 * 1000;
/** How many wait for their password to be looked at, beside those whose is. */
const WAITING = 8;
const BUSY_SECONDS = 5;

/**
 * Lets staff in by e-mail and password; an unknown address and a disabled account take as long and say the same as a
 * wrong password. A try is noted before its password is looked at and taken back when that was right, so that many at
 * once are no more than the limit. Known browsers have places of their own, which nobody else fills.
 */
export function createSignIn(means: SignInMeans) {
  const most = means.passwordKeys.atOnce + WAITING;
  const places = { known: createPlaces(most), unknown: createPlaces(most) };
  return async (attempt: SignInAttempt): Promise<Answer> => {
    const read = readAttempt(means, attempt);
    const enter = read.browser === undefined ? places.unknown : places.known;
    const answer = await enter(() => tryOnce(means, read));
    return answer === 'full' ? { ok: false, reason: 'busy', retryAfter: BUSY_SECONDS } : answer;
  };
}

interface ReadAttempt extends SignInAttempt {
  /** Digests of the address and the network. */
  readonly account: string;
  readonly from: string;
  /** The browser's id, when it is known to the account. */
  readonly browser?: string;
}

function readAttempt({ digests, knownBrowsers }: SignInMeans, attempt: SignInAttempt): ReadAttempt {
  const email = attempt.email.normalize('NFKC').trim().toLowerCase();
  const account = digests.address(email);
  const ids = (attempt.kept ?? []).map((kept) => knownBrowsers.read(kept, account, attempt.now));
  const browser = ids.find((id) => id !== undefined);
  const from = digests.network(attempt.network);
  return { ...attempt, email, account, from, ...(browser === undefined ? {} : { browser }) };
}

async function tryOnce(means: SignInMeans, attempt: ReadAttempt): Promise<Answer> {
  const { staff, audit, signInTries, passwordKeys } = means;
  const { email, password, account, now } = attempt;
  const id = means.random.id();
  const { from: network, browser } = attempt;
  const tried = { id, account, network, now, ...(browser === undefined ? {} : { browser }) };
  const noted = await signInTries.note(tried, signInLimits(browser !== undefined));
  if (noted !== 'noted')
    return { ok: false, reason: noted.told, retryAfter: Math.max(1, Math.ceil(noted.waitMs / 1000)) };
  const found = await staff.findByEmail(email);
  const right = await isPassword(password, found?.passwordHash ?? NOBODYS_PASSWORD, passwordKeys);
  if (found !== undefined && right && !found.disabled) {
    await signInTries.takeBack(id);
    return accept(await open(means, found.member, attempt));
  }
  await audit.append({ at: now, actor: 'desk', action: 'signInRefused', subject: `email.${account}` });
  return { ok: false, reason: 'wrong' };
}

async function open(means: SignInMeans, member: StaffMember, attempt: ReadAttempt): Promise<SignedIn> {
  const { account, browser, now } = attempt;
  const token = await beginSession(means, member, attempt);
  const id = browser ?? means.random.id();
  return { member, token, keep: means.knownBrowsers.make({ account, id, until: now + KNOWN_FOR_MS }) };
}
