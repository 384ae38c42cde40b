import { present } from '../domain/present';
import type { ConversationStore } from '../ports/conversations';
import type { HideInbound, Inbound } from '../ports/runTurn';
import { type Hiding, hideTyped } from './hideTyped';

/** Hides as the turn would, by what is open while the message comes; of a talk that has not begun nothing is open. */
export function createHideInbound(conversations: Pick<ConversationStore, 'load'>): HideInbound {
  return async (inbound) => {
    const loaded = await conversations.load(inbound.conversationId, inbound.activityId);
    const { draft = null, conversation } = loaded ?? {};
    const { heard, written, hidden, letThrough } = hideTyped(inbound, draft, conversation?.state ?? {});
    return { ...inbound, heard, written, hid: { kinds: hidden, ...present({ letThrough }) } };
  };
}

/** What was hidden in a message before it was kept; undefined where that is still to be done. */
export function hiddenOf({ heard, written, hid }: Inbound): Hiding | undefined {
  if (hid === undefined) return undefined;
  const { kinds: hidden, letThrough } = hid;
  return { heard, written, hidden, ...present({ letThrough }) };
}
