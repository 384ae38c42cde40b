import { DAY } from '../../domain/calendar/duration';
import { accept } from '../../domain/outcome';
import type { Digests } from '../../ports/identityCodes';
import type { PasswordKeys } from '../../ports/passwordKeys';
import type { KnownBrowsers, SignInRefused, SignInTries, SignInTry } from '../../ports/signInTries';
import type { StaffMember } from '../../ports/staff';
import { isPassword, NOBODYS_PASSWORD } from './password';
import { createPlaces, createPlacesEach } from './places';
import { createRefusedLately } from './refusedLately';
import { signInLimits } from './signInLimits';
import { beginSession, type Entering, type EnterMeans } from './staffSession';

interface SignInMeans extends EnterMeans {
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
interface NotLooked {
  readonly ok: false;
  readonly reason: 'tooMany' | 'busy';
  readonly retryAfter: number;
}
type Looked =
  { readonly ok: true; readonly value: SignedIn } | { readonly ok: false; readonly reason: 'wrong' };
type SignInAnswer = Looked | NotLooked;

/** How long a browser stays known after it was last used to sign in (ms). */
export const KNOWN_FOR_MS = 180 * DAY;
/** How many wait for their password to be looked at, beside those whose is. */
const WAITING = 8;
const BUSY_SECONDS = 5;

/** Of one network at once, so that none takes every place. */
const OF_A_NETWORK = 3;

/**
 * Lets staff in by e-mail and password; an unknown address and a disabled account take as long and say the same as a
 * wrong password. A try is noted before its password is looked at and taken back when that was right, so that many at
 * once are no more than the limit. Known browsers have places of their own, which nobody else fills; of the others no
 * network has more than a few, and whoever was over a limit a moment ago has none.
 */
export function createSignIn(means: SignInMeans) {
  const most = means.passwordKeys.atOnce + WAITING;
  const places = { known: createPlaces(most), unknown: createPlaces(most) };
  const ofNetwork = createPlacesEach(OF_A_NETWORK);
  const lately = createRefusedLately();
  return async (attempt: SignInAttempt): Promise<SignInAnswer> => {
    const read = readAttempt(means, attempt);
    const again = lately.find(read.tried);
    if (again !== undefined) return refusal(again);
    const known = read.tried.browser !== undefined;
    const look = () => tryOnce(means, read);
    const answer = known
      ? await places.known(look)
      : await ofNetwork(read.tried.network, () => places.unknown(look));
    if (answer === 'full') return { ok: false, reason: 'busy', retryAfter: BUSY_SECONDS };
    if ('ok' in answer) return answer;
    lately.remember(read.tried, answer);
    return refusal(answer);
  };
}

function refusal({ told, waitMs }: SignInRefused): NotLooked {
  return { ok: false, reason: told, retryAfter: Math.max(1, Math.ceil(waitMs / 1000)) };
}

interface ReadAttempt extends SignInAttempt {
  readonly tried: SignInTry;
}

function readAttempt({ digests, knownBrowsers, random }: SignInMeans, attempt: SignInAttempt): ReadAttempt {
  const email = attempt.email.normalize('NFKC').trim().toLowerCase();
  const [account, network] = [digests.address(email), digests.network(attempt.network)];
  const ids = (attempt.kept ?? []).map((kept) => knownBrowsers.read(kept, account, attempt.now));
  const browser = ids.find((id) => id !== undefined);
  const tried = { id: random.id(), account, network, now: attempt.now };
  return { ...attempt, email, tried: browser === undefined ? tried : { ...tried, browser } };
}

async function tryOnce(means: SignInMeans, attempt: ReadAttempt): Promise<Looked | SignInRefused> {
  const { staff, audit, signInTries, passwordKeys } = means;
  const { email, password, tried } = attempt;
  const noted = await signInTries.note(tried, signInLimits(tried.browser !== undefined));
  if (noted !== 'noted') return noted;
  const found = await staff.findByEmail(email);
  const right = await isPassword(password, found?.passwordHash ?? NOBODYS_PASSWORD, passwordKeys);
  if (found !== undefined && right && !found.disabled) {
    await signInTries.takeBack(tried.id);
    return accept(await open(means, found.member, attempt));
  }
  const subject = `email.${tried.account}`;
  await audit.append({ at: tried.now, actor: 'desk', action: 'signInRefused', subject });
  return { ok: false, reason: 'wrong' };
}

async function open(means: SignInMeans, member: StaffMember, attempt: ReadAttempt): Promise<SignedIn> {
  const { account, browser, now } = attempt.tried;
  const token = await beginSession(means, member, attempt);
  const id = browser ?? means.random.id();
  return { member, token, keep: means.knownBrowsers.make({ account, id, until: now + KNOWN_FOR_MS }) };
}
