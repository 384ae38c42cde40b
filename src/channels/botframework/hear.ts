import { type Activity, DeliveryModes, TurnContext } from 'botbuilder';
import { newConversation } from '../../domain/conversation/newConversation';
import type { Json } from '../../domain/json';
import { languageOf } from '../../i18n/language';
import type { Inbound } from '../../ports/runTurn';
import { type ChannelParts, OTHER_CHANNEL } from '../channel';
import { hear } from '../hearActivity';
import { runBegun } from '../runBegun';
import { spokenTo } from '../spokenTo';
import type { WireActivity } from '../wireActivity';

type Parts = Pick<
  ChannelParts,
  'conversations' | 'runTurn' | 'digests' | 'defaultLanguage' | 'now' | 'traitsOf' | 'showOn'
>;

/** A turn of `/api/messages`. With `expectReplies` the answer carries the reply; else the outbox calls the channel. */
export function createHearMessage(parts: Parts) {
  return async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const inbound = inboundFrom(parts, activity);
    if (inbound === undefined) return;
    const said = await runBegun(parts.runTurn, inbound, () => begin(parts, inbound.conversationId, activity));
    if (inbound.reply === 'returned')
      await context.sendActivities(
        said.map(
          parts.showOn(channelIn(parts, activity)),
        ) as readonly Partial<Activity>[] as Partial<Activity>[],
      );
  };
}

function inboundFrom(parts: Parts, activity: Activity): Inbound | undefined {
  const wire = JSON.parse(JSON.stringify(activity)) as WireActivity;
  const meant = spokenTo(wire, parts.traitsOf(channelIn(parts, activity)));
  const read = meant && hear(meant.activity);
  if (read === undefined) return undefined;
  const { channelId, conversation, id, deliveryMode } = activity;
  const { digests } = parts;
  return {
    conversationId: digests.foreignId(`${channelId}|${conversation.id}`),
    activityId: id ?? digests.foreignId(JSON.stringify(wire)),
    ...read,
    group: meant?.group === true,
    reply: deliveryMode === DeliveryModes.ExpectReplies ? 'returned' : 'called',
  };
}

/** By its name where it has a row here and the Bot Framework carries it. */
function channelIn({ traitsOf }: Parts, { channelId }: Activity): string {
  const traits = traitsOf(channelId);
  return traits.carriedBy === 'botFramework' && traits !== traitsOf(OTHER_CHANNEL)
    ? channelId
    : OTHER_CHANNEL;
}

async function begin(parts: Parts, conversationId: string, activity: Activity): Promise<void> {
  const { conversations, digests, defaultLanguage, now } = parts;
  const reference = JSON.parse(JSON.stringify(TurnContext.getConversationReference(activity))) as Json;
  const language = languageOf(activity.locale ?? '') ?? defaultLanguage;
  const conversation = newConversation(conversationId, channelIn(parts, activity), language);
  await conversations.create(conversation, {
    userId: digests.foreignId(activity.from.id),
    reference,
    now: now(),
  });
}
