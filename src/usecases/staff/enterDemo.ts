import { timingSafeEqual } from 'node:crypto';
import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { StaffMember } from '../../ports/staff';
import {
  beginSession,
  type Entering,
  type EnterMeans,
  makeToken,
  sessionDigest,
  type SessionMeans,
} from './staffSession';

/** The account that the first start of a demo makes. */
export const DEMO_EMAIL = 'staff@example.com';

interface EnteringByLink extends Entering {
  readonly token: string;
}

/** A way into a demo without its password: a token that is good once, and for a quarter of an hour. */
export interface DemoEntrance {
  /** A new token, 32 random bytes in base64url; undefined when the demo account cannot sign in. The one before ends. */
  issue(now: number): Promise<string | undefined>;
  /** Whether a token would let somebody in; looking spends nothing. */
  isGood(token: string, now: number): Promise<boolean>;
  /** Spends the token and gives the new cookie. */
  enter(entering: EnteringByLink): Promise<Outcome<string, 'spent'>>;
}

const GOOD_FOR_MS = 15 * 60 * 1000;

/** Kept in this process alone, as a digest: it ends with the process whose start has printed it. */
export function createDemoEntrance(means: EnterMeans): DemoEntrance {
  const { random, sessionKey } = means;
  let issued: { readonly digest: string; readonly until: number } | undefined;
  const isIssued = (token: string, now: number) =>
    issued !== undefined && now < issued.until && isSame(sessionDigest(sessionKey, token), issued.digest);
  return {
    isGood: async (token, now) => isIssued(token, now) && (await demoAccount(means)) !== undefined,
    async issue(now) {
      if ((await demoAccount(means)) === undefined) return undefined;
      const token = makeToken(random);
      issued = { digest: sessionDigest(sessionKey, token), until: now + GOOD_FOR_MS };
      return token;
    },
    async enter(entering) {
      if (!isIssued(entering.token, entering.now)) return refuse('spent');
      issued = undefined; // before anything is waited for, so that of two at once only one comes in
      const member = await demoAccount(means);
      if (member === undefined) return refuse('spent');
      return accept(await beginSession(means, member, entering, { by: 'link' }));
    },
  };
}

async function demoAccount({ staff }: SessionMeans): Promise<StaffMember | undefined> {
  const found = await staff.findByEmail(DEMO_EMAIL);
  return found?.member.demo === true && !found.disabled ? found.member : undefined;
}

const isSame = (one: string, other: string) => timingSafeEqual(Buffer.from(one), Buffer.from(other));
