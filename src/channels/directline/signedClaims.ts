import { JsonWebTokenError, sign, TokenExpiredError, verify } from 'jsonwebtoken';
import type { z } from 'zod';
import { SECOND } from '../../domain/calendar/duration';

const ISSUER = 'madoguchi';

/** `key` signs for one purpose only: at least 32 bytes, the same in every process. `now` is in ms. */
export interface SigningOptions {
  readonly key: Buffer;
  readonly now: () => number;
  readonly lifetimeSeconds: number;
}

/** JWTs of one purpose. Signed with HS256, and nothing else is taken, whatever a token's own header says. */
export function createSignedClaims<T>(
  { key, now, lifetimeSeconds }: SigningOptions,
  payload: z.ZodType<T, object>,
) {
  const seconds = () => Math.floor(now() / SECOND);
  return {
    issue: (claims: z.input<typeof payload>): string =>
      sign({ ...claims, iat: seconds() }, key, {
        algorithm: 'HS256',
        issuer: ISSUER,
        expiresIn: lifetimeSeconds,
      }),
    read(token: string): T | 'expired' | 'invalid' {
      try {
        const checks = { algorithms: ['HS256' as const], issuer: ISSUER, clockTimestamp: seconds() };
        const read = payload.safeParse(verify(token, key, checks));
        return read.success ? read.data : 'invalid';
      } catch (error) {
        return unreadable(error);
      }
    },
  };
}

function unreadable(error: unknown): 'expired' | 'invalid' {
  if (error instanceof TokenExpiredError) return 'expired';
  // A payload that is no JSON throws a SyntaxError from inside the library.
  if (error instanceof JsonWebTokenError || error instanceof SyntaxError) return 'invalid';
  throw error;
}
