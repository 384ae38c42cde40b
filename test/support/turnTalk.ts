import { randomUUID } from 'node:crypto';
import { newConversation } from '../../src/domain/conversation/newConversation';
import type { Heard } from '../../src/domain/conversation/conversation';
import { written } from './contents';
import { replyOf } from './customer';
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
      written: { ...written(heard.text), kind: heard.kind },
    });
    if (said === 'gone') throw new Error('The conversation is gone.');
    return said.map(replyOf);
  };
  await hear({ kind: 'arrived', text: '' });
  return { says: (text) => hear({ kind: 'typed', text }) };
}
