import {
  type Activity,
  type CloudAdapter,
  type ConversationReference,
  DeliveryModes,
  TurnContext,
} from 'botbuilder';
import type { Locale } from '../../locales';
import { channelOf, hear, languageOf } from '../channels/inbound';
import type { Json } from '../domain/json';
import type { WireActivity } from '../ports/activities';
import type { ConversationStore } from '../ports/conversations';
import type { Digests } from '../ports/identityCodes';
import { isLoopbackUrl } from '../channels/loopback';
import { cleanTyped } from './cleanTyped';
import { DeliveryFailure, type SendToChannel } from './deliverMessage';
import { newConversation } from './newConversation';
import type { Inbound, RunTurn } from './runTurn';

interface MessagesOptions {
  readonly conversations: ConversationStore;
  readonly runTurn: RunTurn;
  readonly digests: Digests;
  readonly defaultLanguage: Locale;
  readonly now: () => number;
}

/** A turn of `/api/messages`. With `expectReplies` the answer carries the reply; else the outbox calls the channel. */
export function createMessagesTurn(options: MessagesOptions) {
  return async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const inbound = inboundFrom(options, activity);
    if (inbound === undefined) return;
    let said = await options.runTurn(inbound);
    if (said === 'gone') {
      await begin(options, inbound.conversationId, activity);
      said = await options.runTurn(inbound);
    }
    if (said === 'gone') throw new Error('A conversation was gone as soon as it had begun.');
    if (inbound.reply === 'returned')
      await context.sendActivities(said as readonly Partial<Activity>[] as Partial<Activity>[]);
  };
}

function inboundFrom({ digests }: MessagesOptions, activity: Activity): Inbound | undefined {
  const wire = JSON.parse(JSON.stringify(activity)) as WireActivity;
  const read = hear(wire);
  if (read === undefined) return undefined;
  const { channelId, conversation, id, deliveryMode } = activity;
  return {
    conversationId: digests.foreignId(`${channelId}|${conversation.id}`),
    activityId: id ?? digests.foreignId(JSON.stringify(wire)),
    activity: read.activity,
    heard: cleanTyped(read.heard),
    group: (conversation.isGroup as boolean | null | undefined) === true,
    reply: deliveryMode === DeliveryModes.ExpectReplies ? 'returned' : 'called',
  };
}

async function begin(
  { conversations, digests, defaultLanguage, now }: MessagesOptions,
  conversationId: string,
  activity: Activity,
): Promise<void> {
  const reference = JSON.parse(JSON.stringify(TurnContext.getConversationReference(activity))) as Json;
  const language = languageOf(activity.locale) ?? defaultLanguage;
  const conversation = newConversation(conversationId, channelOf(activity.channelId), language);
  await conversations.create(conversation, {
    userId: digests.foreignId(activity.from.id),
    reference,
    now: now(),
  });
}

/**
 * Calls a channel with what the outbox holds for it. Without an app id anybody may have named the address, so only
 * this machine is called.
 */
export function createSendToChannel(
  adapter: CloudAdapter,
  appId: string,
  conversations: ConversationStore,
): SendToChannel {
  return async (conversationId, activities, given) => {
    const reference = (given ?? (await conversations.address(conversationId))?.reference) as
      Partial<ConversationReference> | undefined;
    if (reference === undefined) throw new DeliveryFailure('conversationGone');
    if (appId === '' && !isLoopbackUrl(reference.serviceUrl ?? ''))
      throw new DeliveryFailure('serviceNotLocal');
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      await context.sendActivities(activities as readonly Partial<Activity>[] as Partial<Activity>[]);
    });
  };
}
