import { type FindDocument, render } from '../channels/render';
import type { Translator } from '../i18n/translator';
import type { NewActivity, WireActivity } from '../ports/activities';
import type { ConversationStore } from '../ports/conversations';
import type { Delivery, DueMessage } from '../ports/outbox';

type Talk = Extract<Delivery, { kind: 'talk' }>;

/** Sends rendered activities to a channel that has to be called (Teams and the like). */
export type SendToChannel = (conversationId: string, activities: readonly WireActivity[]) => Promise<void>;

interface TalkOptions {
  readonly conversations: ConversationStore;
  readonly translator: Translator;
  readonly findDocument: FindDocument;
  readonly sendToChannel: SendToChannel;
  readonly now: () => number;
  readonly kept: (conversationId: string) => void;
}

/** Why a delivery cannot succeed, as a code that the outbox keeps. */
export class DeliveryFailure extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`Not delivered: ${code}.`);
    this.code = code;
  }
}

/** Puts staff's words into the conversation, in its language, once; a channel that has to be called is called after. */
export function createDeliverTalk(options: TalkOptions) {
  const { conversations, translator, findDocument, sendToChannel, now, kept } = options;
  return async ({ id }: DueMessage, { conversationId, utterances }: Talk): Promise<void> => {
    const loaded = await conversations.load(conversationId, id);
    if (loaded === undefined) throw new DeliveryFailure('conversationGone');
    const { channel, state } = loaded.conversation;
    const words = translator.in(state.language);
    const activities = utterances.map((utterance, index): NewActivity => ({
      activityId: `${id}.${index}`,
      from: 'staff',
      activity: render(utterance, { channel, words, findDocument }),
    }));
    if ((await conversations.append(conversationId, activities, now())) === 'gone')
      throw new DeliveryFailure('conversationGone');
    kept(conversationId);
    if (channel !== 'directline')
      await sendToChannel(
        conversationId,
        activities.map(({ activity }) => activity),
      );
  };
}
