import type { Locale } from '../../../locales';
import { newConversation } from '../../domain/conversation/newConversation';
import { present } from '../../domain/present';
import type { Inbound } from '../../ports/runTurn';
import type { ChannelParts } from '../channel';
import { hear } from '../hearActivity';
import type { DirectLineDesk } from './directLine';
import { createReopenChat } from './reopenChat';

type Parts = Pick<ChannelParts, 'conversations' | 'tickets' | 'runTurn' | 'digests' | 'watch' | 'now'>;

/** The desk as Direct Line's doors see it: what is said is stored, and whoever watches reads it from there. */
export function createDirectLineDesk(parts: Parts): DirectLineDesk {
  const { conversations, runTurn, digests, now, watch } = parts;
  return {
    watch,
    activitiesAfter: (conversationId, watermark) => conversations.activitiesAfter(conversationId, watermark),
    async start({ conversationId, userId }, language) {
      const begun = (await conversations.watermarks([conversationId])).has(conversationId);
      if (!begun)
        await conversations.create(newConversation(conversationId, 'directline', language), {
          userId,
          now: now(),
        });
      const greeted = await runTurn(arrival(conversationId, language));
      if (greeted === 'gone') return 'gone';
      return begun ? 'continued' : 'started';
    },
    reopen: createReopenChat(parts),
    async receive(conversationId, activityId, activity, clientAddress) {
      const read = hear(activity);
      if (read === undefined) return {};
      const network = digests.network(clientAddress);
      const said = await runTurn({
        conversationId,
        activityId,
        network,
        group: false,
        reply: 'returned',
        ...read,
      });
      if (said === 'gone') return 'gone';
      return present({ seq: await conversations.seqOf(conversationId, activityId) });
    },
  };
}

/** The greeting has one id per conversation, so that a start which is repeated greets once. */
function arrival(conversationId: string, language: Locale): Inbound {
  return {
    conversationId,
    activityId: 'arrival',
    group: false,
    reply: 'returned',
    heard: { kind: 'arrived', text: '' },
    written: { is: 'written', kind: 'arrived', locale: language },
  };
}
