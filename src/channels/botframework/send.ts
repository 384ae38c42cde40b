import type { Activity, CloudAdapter, ConversationReference } from 'botbuilder';
import { DeliveryFailure } from '../../domain/outbox/deliveryFailure';
import type { Send } from '../../ports/send';
import type { ChannelParts } from '../channel';
import { isLoopbackUrl } from './loopback';

/**
 * Calls a channel over the connector. Without an app id anybody may have named the address, so only this machine is
 * called.
 */
export function createSend(adapter: CloudAdapter, appId: string, showOn: ChannelParts['showOn']): Send {
  return async ({ channel, reference: kept, spoken }) => {
    const reference = kept as Partial<ConversationReference> | undefined;
    if (reference === undefined) throw new DeliveryFailure('conversationGone');
    if (appId === '' && !isLoopbackUrl(reference.serviceUrl ?? ''))
      throw new DeliveryFailure('serviceNotLocal');
    const ids: string[] = [];
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      const sent = await context.sendActivities(
        spoken.map(showOn(channel)) as readonly Partial<Activity>[] as Partial<Activity>[],
      );
      ids.push(...sent.map(({ id }) => id));
    });
    return ids;
  };
}
