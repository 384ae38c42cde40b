import type { Locale } from '../../locales';
import { newConversation } from '../domain/conversation/newConversation';
import type { ConversationStore } from '../ports/conversations';
import type { NewArrival } from '../ports/inbox';
import type { RunTurn } from '../ports/runTurn';

interface HearingArrivals {
  readonly conversations: Pick<ConversationStore, 'create'>;
  readonly runTurn: RunTurn;
  readonly defaultLanguage: Locale;
  /** What a channel knows of the language of whoever writes there first; undefined where it does not say. */
  readonly languageOf: (beginning: NewArrival['beginning']) => Promise<Locale | undefined>;
  readonly now: () => number;
}

/** Runs the turn of what came; the first of a conversation begins it. */
export function createHearArrival(parts: HearingArrivals) {
  return async ({ inbound, beginning }: Omit<NewArrival, 'id'>): Promise<void> => {
    if ((await parts.runTurn(inbound)) !== 'gone') return;
    const { channel, userId, reference } = beginning;
    const language = beginning.language ?? (await parts.languageOf(beginning)) ?? parts.defaultLanguage;
    const conversation = newConversation(inbound.conversationId, channel, language);
    await parts.conversations.create(conversation, { userId, reference, now: parts.now() });
    if ((await parts.runTurn(inbound)) === 'gone')
      throw new Error('A conversation was gone as soon as it had begun.');
  };
}
