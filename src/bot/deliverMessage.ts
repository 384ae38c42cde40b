import type { Spoken } from '../domain/conversation/content';
import type { TraitsOf } from '../domain/conversation/traits';
import type { Utterance } from '../domain/conversation/utterance';
import type { Json } from '../domain/json';
import { DeliveryFailure } from '../domain/outbox/deliveryFailure';
import { present } from '../domain/present';
import type { Translator } from '../i18n/translator';
import type { NewActivity } from '../ports/activities';
import type { Address, ConversationStore } from '../ports/conversations';
import type { Delivery, DueMessage } from '../ports/outbox';
import type { Send } from '../ports/send';
import type { FindDocument, RenderAll } from './render';

type Talk = Extract<Delivery, { kind: 'talk' }>;
type Reply = Extract<Delivery, { kind: 'channel' }>;

interface TalkOptions {
  readonly conversations: ConversationStore;
  readonly translator: Translator;
  readonly findDocument: FindDocument;
  readonly renderAll: RenderAll;
  /** Makes documents of versions of before known to `findDocument`. */
  readonly openVersions: (versions: readonly string[]) => Promise<void>;
  readonly traitsOf: TraitsOf;
  /** Calls a channel that has to be called. */
  readonly send: Send;
  readonly now: () => number;
  readonly kept: (conversationId: string) => void;
}

/** Carries a message into a conversation. `signal` tells when nobody waits any longer. */
type Carry<D extends Delivery> = (message: DueMessage, delivery: D, signal: AbortSignal) => Promise<void>;

/** Puts staff's words into the conversation, in its language, once; a channel that has to be called is called after. */
export function createDeliverTalk(options: TalkOptions): Carry<Talk> {
  const { conversations, traitsOf, now, kept } = options;
  return async (message, talk, signal) => {
    const { conversationId, news, utterances, from } = talk;
    await openQuoted(options, utterances);
    const address = await conversations.address(conversationId);
    const unkept = { message, talk, address, signal };
    if (address === undefined || address.ended) return sendUnkept(options, unkept);
    const spoken = spokenIn(options, talk, news?.language ?? address.language);
    const activities = spoken.map((content, index): NewActivity => ({
      activityId: `${message.id}.${index}`,
      from: from ?? (news === undefined ? 'staff' : 'desk'),
      content,
    }));
    const added = await conversations.append(conversationId, activities, now());
    if (added === 'gone') return sendUnkept(options, unkept);
    kept(conversationId);
    if (!traitsOf(address.channel).called) return;
    const replies = activities.map(({ activityId }, index) => ({ activityId, content: spoken[index] }));
    const { id, attempts } = message;
    await callWith(options, { id, attempts, conversationId, address, replies, signal });
  };
}

/** Carries a turn's reply to a channel that has to be called. */
export function createDeliverReply(options: TalkOptions): Carry<Reply> {
  return async ({ id, attempts }, { conversationId, replies, replyTo }, signal) => {
    const address = await options.conversations.address(conversationId);
    if (address === undefined) throw new DeliveryFailure('conversationGone');
    const called = { id, attempts, conversationId, address, replies, signal, ...present({ replyTo }) };
    await callWith(options, called);
  };
}

interface Calling {
  readonly id: string;
  readonly attempts: number;
  readonly replyTo?: Json;
  readonly conversationId: string;
  readonly address: Pick<Address, 'channel' | 'reference'>;
  readonly replies: readonly { readonly activityId: string; readonly content: Spoken | undefined }[];
  readonly signal: AbortSignal;
}

/** Calls the channel, and notes under which ids the platform knows what was said. */
async function callWith(
  { send, conversations }: TalkOptions,
  { id, attempts, replyTo, conversationId, address: { channel, reference }, replies, signal }: Calling,
): Promise<void> {
  const spoken = replies.flatMap(({ content }) => content ?? []);
  const call = { channel, reference, spoken, id, attempts, ...present({ replyTo }) };
  const platformIds = await send(call, signal);
  const known = replies.map(({ activityId }, index) => [activityId, platformIds[index]] as const);
  await conversations.knownAs(conversationId, known);
}

/** A message may have waited while the version that it quotes was replaced; one that is nowhere can never be told. */
async function openQuoted(
  { openVersions, findDocument }: TalkOptions,
  utterances: readonly Utterance[],
): Promise<void> {
  const quotes = utterances.filter((utterance) => utterance.kind === 'quote');
  await openVersions(quotes.map(({ version }) => version));
  const missing = quotes.some(({ version, language }) => findDocument(version, language) === undefined);
  if (missing) throw new DeliveryFailure('unreadable');
}

interface Unkept {
  readonly message: DueMessage;
  readonly talk: Talk;
  readonly address: Address | undefined;
  readonly signal: AbortSignal;
}

/**
 * Into a chat that its customer ended, or that has been forgotten here: where the channel's address of it is still known
 * it is sent, and not kept.
 */
async function sendUnkept(options: TalkOptions, { message, talk, address, signal }: Unkept): Promise<void> {
  const { channel, language, reference } = { ...address, ...talk.news };
  if (channel === undefined || language === undefined || reference === undefined)
    throw new DeliveryFailure('conversationGone');
  const spoken = spokenIn(options, talk, language);
  const { id, attempts } = message;
  await options.send({ channel, reference, spoken, id, attempts }, signal);
}

function spokenIn(
  { translator, findDocument, renderAll }: TalkOptions,
  { utterances }: Talk,
  language: Address['language'],
): readonly Spoken[] {
  return renderAll(utterances, { words: translator.in(language), findDocument });
}
