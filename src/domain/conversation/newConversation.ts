import type { Locale } from '../../../locales';
import type { Channel, Conversation, ConversationState } from './conversation';
import type { DeskNumber } from '../deskNumber';

export function newConversation(id: string, channel: Channel, language: Locale): Conversation {
  return begin(id, channel, { language, languageChosen: false });
}

/** A conversation that takes over of an earlier one what anybody may see of it, and what a code leads back to. */
export function reopenedConversation(
  id: string,
  { channel, state }: Conversation,
  begun: DeskNumber,
): Conversation {
  const { language, languageChosen, shownOpenly = [] } = state;
  return begin(id, channel, { language, languageChosen, shownOpenly, reopened: { begun } });
}

function begin(id: string, channel: Channel, state: Omit<ConversationState, 'dialogs'>): Conversation {
  return { id, channel, version: 0, watermark: 0, state: { ...state, dialogs: { dialogStack: [] } } };
}
