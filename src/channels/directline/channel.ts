import type { Channel } from '../channel';
import { createDirectLineAccess, DIRECT_LINE_RATES } from './access';
import { createDirectLineDesk } from './desk';
import { DIRECT_LINE_ROOT, directLineDoors } from './door';
import { createChatHandles } from './handles';
import { createDirectLineTokens } from './tokens';
import { DIRECT_LINE_TRAITS } from './traits';

const TOKEN_SECONDS = 30 * 60;
/** From the customer's last message on, for which the chat asks for a new one. */
const HANDLE_SECONDS = 30 * 60;

/** The chat on the website and on any other that embeds it: our own Direct Line 3.0. */
export const directLine: Channel = {
  traits: DIRECT_LINE_TRAITS,
  connect(parts) {
    const { now, keyFor } = parts;
    const tokenKey = keyFor('direct-line-token');
    const tokens = createDirectLineTokens({ key: tokenKey, now, lifetimeSeconds: TOKEN_SECONDS });
    const handles = createChatHandles({ key: keyFor('chat-handle'), now, lifetimeSeconds: HANDLE_SECONDS });
    const access = createDirectLineAccess({ ...parts, tokens, rates: DIRECT_LINE_RATES });
    const desk = createDirectLineDesk(parts);
    const doors = directLineDoors({ ...parts, tokens, handles, access, desk });
    return { doors, crossOrigin: DIRECT_LINE_ROOT };
  },
};
