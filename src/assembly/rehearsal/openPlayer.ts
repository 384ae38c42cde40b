import type { Locale } from '../../../locales';
import type { Channel } from '../../domain/conversation/conversation';
import { newConversation } from '../../domain/conversation/newConversation';
import type { Value } from '../../domain/conversation/utterance';
import { hear } from '../../channels/hearActivity';
import type { Inbound } from '../../ports/runTurn';
import { openStage, type Stage } from './openStage';
import { replyAsStaff } from './replyAsStaff';

/** An address that is for examples (RFC 5737). */
const NETWORK = '203.0.113.7';

interface Casting {
  /** The language that the chat begins in. */
  readonly language: Locale;
  readonly channel: Channel;
}

/** The chats of one person, oldest first; the last is the one that they are in. */
type Chats = string[];

/** A desk of its own, and somebody in a chat with it, already greeted. */
export async function openPlayer({ language, channel }: Casting) {
  const stage = await openStage();
  const chats: Chats = [];
  const chat = { stage, chats, language, channel };
  await beginChat(chat);
  stage.said.length = 0;
  return {
    says: async (text: string) => {
      await say(chat, text);
      return look(chat);
    },
    waits: async (ms: number) => {
      await stage.pass(ms);
      return look(chat);
    },
    opensNewChat: async () => {
      await beginChat(chat);
      return look(chat);
    },
    staffReply: async (text: string) => {
      const ticketId = await newestTicket(chat);
      if (ticketId !== undefined) await replyAsStaff(stage.desk, ticketId, text);
      return look(chat);
    },
    close: stage.close,
  };
}

interface Chat extends Casting {
  readonly stage: Stage;
  readonly chats: Chats;
}
const currentOf = ({ chats }: Chat): string => chats.at(-1) ?? '';

async function beginChat({ stage: { desk }, chats, language, channel }: Chat): Promise<void> {
  const { conversations, random, now } = desk.stores;
  const conversationId = random.id();
  chats.push(conversationId);
  const begun = newConversation(conversationId, channel, language);
  await conversations.create(begun, { userId: 'rehearsal', now: now() });
  const arrived = { is: 'written', kind: 'arrived' } as const;
  await desk.runTurn({
    ...{ conversationId, activityId: 'arrival', group: false, reply: replyOn(desk, channel) },
    ...{ heard: { kind: 'arrived', text: '' }, written: arrived },
  });
}

/** Whoever comes back after their chat was deleted begins a new one. */
async function say(chat: Chat, text: string): Promise<void> {
  const read = hear({ type: 'message', text });
  if (read === undefined) throw new Error('The desk has no ear for a message.');
  const { desk } = chat.stage;
  const inbound = () => ({
    ...{ ...read, conversationId: currentOf(chat), activityId: desk.stores.random.id(), group: false },
    ...{ network: desk.stores.digests.network(NETWORK), reply: replyOn(desk, chat.channel) },
  });
  if ((await desk.runTurn(inbound())) !== 'gone') return;
  await beginChat(chat);
  await desk.runTurn(inbound());
}

const replyOn = ({ traitsOf }: Stage['desk'], channel: Channel): Inbound['reply'] =>
  traitsOf(channel).called ? 'called' : 'returned';

/** The request that the person sent last, in whichever chat. */
async function newestTicket({ stage, chats }: Chat): Promise<string | undefined> {
  for (const id of chats.toReversed()) {
    const [newest] = await stage.desk.stores.tickets.ofConversation(id);
    if (newest !== undefined) return newest.id;
  }
  return undefined;
}

/** What came of it, once all that was due has left. */
async function look(chat: Chat) {
  const { desk, said, code } = chat.stage;
  await desk.outbox.settle();
  const { conversations, tickets } = desk.stores;
  const loaded = await conversations.load(currentOf(chat), '');
  const lines = await tickets.ofConversation(currentOf(chat));
  const whole = await Promise.all(lines.toReversed().map(({ id }) => tickets.find(id)));
  const language = loaded?.conversation.state.language ?? chat.language;
  return {
    said: said.splice(0),
    state: loaded?.conversation.state,
    draft: loaded?.draft,
    tickets: whole.filter((ticket) => ticket !== undefined),
    ...{ language, code: code(), called: desk.traitsOf(chat.channel).called },
    show: (value: Value) => desk.translator.in(language).value(value),
  };
}
