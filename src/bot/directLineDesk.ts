import type { Locale } from '../../locales';
import { hear } from '../channels/inbound';
import type { ConversationStore } from '../ports/conversations';
import type { DirectLineDesk } from '../ports/directLine';
import type { Digests } from '../ports/identityCodes';
import type { Random } from '../ports/random';
import type { TicketStore } from '../ports/tickets';
import { cleanTyped } from './cleanTyped';
import { newConversation } from './newConversation';
import { createReopenChat } from './reopenChat';
import type { RunTurn } from './runTurn';

interface DirectLineDeskOptions {
  readonly conversations: ConversationStore;
  readonly tickets: Pick<TicketStore, 'ofConversation'>;
  readonly runTurn: RunTurn;
  readonly digests: Digests;
  readonly random: Random;
  readonly watch: DirectLineDesk['watch'];
  readonly now: () => number;
}

/** The desk as Direct Line's routes see it: what is said is stored, and whoever watches reads it from there. */
export function createDirectLineDesk(options: DirectLineDeskOptions): DirectLineDesk {
  const { conversations, runTurn, digests, now, watch } = options;
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
    reopen: createReopenChat(options),
    async receive(conversationId, activityId, activity, clientAddress) {
      const read = hear(activity);
      if (read === undefined) return {};
      const network = digests.network(clientAddress);
      const said = await runTurn({
        ...{ conversationId, activityId, network, group: false, reply: 'returned' },
        ...{ activity: read.activity, heard: cleanTyped(read.heard) },
      });
      if (said === 'gone') return 'gone';
      const seq = await conversations.seqOf(conversationId, activityId);
      return seq === undefined ? {} : { seq };
    },
  };
}

/** The greeting has one id per conversation, so that a start which is repeated greets once. */
function arrival(conversationId: string, language: Locale) {
  const activity = { type: 'conversationUpdate', locale: language };
  return {
    ...{ conversationId, activityId: 'arrival', activity, group: false },
    heard: { kind: 'arrived', text: '' },
    reply: 'returned',
  } as const;
}
