import { JsonWebTokenError, sign, TokenExpiredError, verify } from 'jsonwebtoken';
import { z } from 'zod';
import type { DirectLineClaims, DirectLineTokens } from '../../ports/directLine';

const ISSUER = 'madoguchi';
const payload = z.object({ user: z.string().min(1), conv: z.string().min(1) });

/** `key` signs every token: at least 32 bytes, the same in every process. `now` is in ms. */
export interface TokenOptions {
  readonly key: Buffer;
  readonly now: () => number;
  readonly lifetimeSeconds: number;
}

/**
 * Direct Line tokens as the official clients expect them: a JWT whose `user` claim is the customer's id.
 * Signed with HS256, and nothing else is taken, whatever a token's own header says.
 */
export function createDirectLineTokens({ key, now, lifetimeSeconds }: TokenOptions): DirectLineTokens {
  const seconds = () => Math.floor(now() / 1000);
  return {
    lifetimeSeconds,
    issue({ userId, conversationId }) {
      const claims = { bot: ISSUER, user: userId, conv: conversationId, iat: seconds() };
      return sign(claims, key, { algorithm: 'HS256', issuer: ISSUER, expiresIn: lifetimeSeconds });
    },
    read(token) {
      try {
        const checks = { algorithms: ['HS256' as const], issuer: ISSUER, clockTimestamp: seconds() };
        return claimsIn(verify(token, key, checks));
      } catch (error) {
        return unreadable(error);
      }
    },
  };
}

function claimsIn(verified: unknown): DirectLineClaims | 'invalid' {
  const { success, data } = payload.safeParse(verified);
  return success ? { userId: data.user, conversationId: data.conv } : 'invalid';
}

function unreadable(error: unknown): 'expired' | 'invalid' {
  if (error instanceof TokenExpiredError) return 'expired';
  // A payload that is no JSON throws a SyntaxError from inside the library.
  if (error instanceof JsonWebTokenError || error instanceof SyntaxError) return 'invalid';
  throw error;
}
