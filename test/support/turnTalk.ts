import { randomUUID } from 'node:crypto';
import { newConversation } from '../../src/bot/newConversation';
import type { Heard } from '../../src/domain/conversation/conversation';
import { replyFrom, type WireReply } from './customer';
import type { Talk } from './filler';
import type { OpenDesk } from './openDesk';

/** A customer, already greeted, who is given the reply by the very turn that brings the message: nothing is read back. */
export async function createTurnTalk({ desk, stores, clock }: OpenDesk): Promise<Talk> {
  const conversationId = randomUUID();
  const begun = newConversation(conversationId, 'directline', 'en');
  await stores.conversations.create(begun, { userId: 'dl_test', now: clock.now() });
  const hear = async (heard: Heard) => {
    const said = await desk.runTurn({
      ...{ conversationId, activityId: randomUUID(), heard, group: false, reply: 'returned' },
      activity: { type: 'message', text: heard.text },
    });
    if (said === 'gone') throw new Error('The conversation is gone.');
    return said.map((activity) => replyFrom(activity as unknown as WireReply));
  };
  await hear({ kind: 'arrived', text: '' });
  return { says: (text) => hear({ kind: 'typed', text }) };
}
