import type { DeskNumber } from '../../domain/deskNumber';
import type { ConversationStore, Loaded } from '../../ports/conversations';
import type { DirectLineClaims, DirectLineDesk } from './directLine';
import type { TicketStore } from '../../ports/tickets';
import { reopenedConversation } from '../../domain/conversation/newConversation';

interface ReopenOptions {
  readonly conversations: Pick<ConversationStore, 'load' | 'create'>;
  readonly tickets: Pick<TicketStore, 'ofConversation'>;
  readonly now: () => number;
}

/** No activity has this id, so that nothing is taken for a repetition. */
const REOPENING = 'reopening';

/**
 * Reopens a chat for somebody who has its handle and nothing else, and who may be a foreign script: what was typed
 * stays where it is, and a form or a request that was begun there is reached by a code to its address only.
 */
export function createReopenChat({ conversations, tickets, now }: ReopenOptions): DirectLineDesk['reopen'] {
  return async (earlierId: string, { conversationId, userId }: DirectLineClaims) => {
    const earlier = await conversations.load(earlierId, REOPENING);
    if (earlier === undefined) return 'gone';
    const begun = await begunIn(tickets, earlier);
    await conversations.create(reopenedConversation(conversationId, earlier.conversation, begun), {
      userId,
      now: now(),
    });
    return 'reopened';
  };
}

/**
 * The form that is being filled, the request that was sent last, or what was begun in a chat before that one. Where
 * nothing was, a number that leads nowhere, and the same one however often: codes are counted by it like by any other.
 */
async function begunIn(
  tickets: ReopenOptions['tickets'],
  { conversation, draft }: Loaded,
): Promise<DeskNumber> {
  if (draft?.number !== undefined) return { of: 'draft', number: draft.number };
  const [sent] = await tickets.ofConversation(conversation.id);
  if (sent !== undefined) return { of: 'request', number: sent.receiptNumber };
  return conversation.state.reopened?.begun ?? { of: 'draft', number: `none ${conversation.id}` };
}
