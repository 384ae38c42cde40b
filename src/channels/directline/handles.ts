import { z } from 'zod';
import type { ChatHandles } from './directLine';
import { createSignedClaims, type SigningOptions } from './signedClaims';

const payload = z.object({ chat: z.string().min(1) });

/** Handles of chats: they are signed under another key than Direct Line's tokens, so that neither is ever the other. */
export function createChatHandles(options: SigningOptions): ChatHandles {
  const signed = createSignedClaims(options, payload);
  return {
    lifetimeSeconds: options.lifetimeSeconds,
    issue: (conversationId) => signed.issue({ chat: conversationId }),
    read(handle) {
      const claims = signed.read(handle);
      return typeof claims === 'string' ? claims : { conversationId: claims.chat };
    },
  };
}
