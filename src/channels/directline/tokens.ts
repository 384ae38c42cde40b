import { z } from 'zod';
import type { DirectLineTokens } from './directLine';
import { createSignedClaims, type SigningOptions } from './signedClaims';

const payload = z.object({ user: z.string().min(1), conv: z.string().min(1) });

/** Direct Line tokens as the official clients expect them: a JWT whose `user` claim is the customer's id. */
export function createDirectLineTokens(options: SigningOptions): DirectLineTokens {
  const signed = createSignedClaims(options, payload);
  return {
    lifetimeSeconds: options.lifetimeSeconds,
    issue: ({ userId, conversationId }) =>
      signed.issue({ bot: 'madoguchi', user: userId, conv: conversationId }),
    read(token) {
      const claims = signed.read(token);
      return typeof claims === 'string' ? claims : { userId: claims.user, conversationId: claims.conv };
    },
  };
}
