import { newConversation } from '../domain/conversation/newConversation';
import type { NewArrival } from '../ports/inbox';
import type { ChannelParts, FirstLanguage } from './channel';
import { runBegun } from './runBegun';

type Parts = Pick<ChannelParts, 'conversations' | 'runTurn' | 'defaultLanguage' | 'now'>;
/** Hears one arrival; throws where it could not be heard. */
export type HearArrival = (came: Omit<NewArrival, 'id'>) => Promise<void>;

/** Runs the turn of what came by a door that answers at once; the first of a conversation begins it. */
export function createHearArrival(parts: Parts, firstLanguage: FirstLanguage): HearArrival {
  const { conversations, runTurn, defaultLanguage, now } = parts;
  return async ({ inbound, beginning }) => {
    await runBegun(runTurn, inbound, async () => {
      const { channel, userId, reference } = beginning;
      const language = (await firstLanguage(beginning)) ?? defaultLanguage;
      const conversation = newConversation(inbound.conversationId, channel, language);
      await conversations.create(conversation, { userId, reference, now: now() });
    });
  };
}
