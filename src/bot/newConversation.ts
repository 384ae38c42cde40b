import type { Locale } from '../../locales';
import type { Channel, Conversation } from '../domain/conversation/conversation';

export function newConversation(id: string, channel: Channel, language: Locale): Conversation {
  const state = { language, languageChosen: false, dialogs: { dialogStack: [] } };
  return { id, channel, version: 0, watermark: 0, state };
}
