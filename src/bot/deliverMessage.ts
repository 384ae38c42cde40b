import { type FindDocument, render } from '../channels/render';
import type { Utterance } from '../domain/conversation/utterance';
import type { Json } from '../domain/json';
import type { Translator } from '../i18n/translator';
import type { NewActivity, WireActivity } from '../ports/activities';
import type { Address, ConversationStore } from '../ports/conversations';
import type { Delivery, DueMessage } from '../ports/outbox';

type Talk = Extract<Delivery, { kind: 'talk' }>;

/** Sends rendered activities to a channel that has to be called (Teams and the like). */
export type SendToChannel = (
  conversationId: string,
  activities: readonly WireActivity[],
  /** The channel's own address of the conversation; without it the one that is stored. */
  reference?: Json,
) => Promise<void>;

interface TalkOptions {
  readonly conversations: ConversationStore;
  readonly translator: Translator;
  readonly findDocument: FindDocument;
  /** Makes documents of versions of before known to `findDocument`. */
  readonly openVersions: (versions: readonly string[]) => Promise<void>;
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
  const { conversations, sendToChannel, now, kept } = options;
  return async ({ id }: DueMessage, talk: Talk): Promise<void> => {
    const { conversationId, news, utterances, from } = talk;
    await openQuoted(options, utterances);
    const address = await conversations.address(conversationId);
    if (address === undefined || address.ended) return sendUnkept(options, talk, address);
    const { channel, language } = address;
    const rendered = renderAll(options, talk, { channel, language: news?.language ?? language });
    const activities = rendered.map((activity, index): NewActivity => ({
      activityId: `${id}.${index}`,
      from: from ?? (news === undefined ? 'staff' : 'desk'),
      activity,
    }));
    const added = await conversations.append(conversationId, activities, now());
    if (added === 'gone') return sendUnkept(options, talk, address);
    kept(conversationId);
    if (channel !== 'directline') await sendToChannel(conversationId, rendered);
  };
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

/**
 * Into a chat that its customer ended, or that has been forgotten here: where the channel's address of it is still known
 * it is sent, and not kept.
 */
async function sendUnkept(options: TalkOptions, talk: Talk, known: Address | undefined): Promise<void> {
  const { channel, language, reference } = { ...known, ...talk.news };
  if (channel === undefined || language === undefined || reference === undefined)
    throw new DeliveryFailure('conversationGone');
  const activities = renderAll(options, talk, { channel, language });
  await options.sendToChannel(talk.conversationId, activities, reference);
}

function renderAll(
  { translator, findDocument }: TalkOptions,
  { utterances }: Talk,
  { channel, language }: Pick<Address, 'channel' | 'language'>,
): readonly WireActivity[] {
  const words = translator.in(language);
  return utterances.map((utterance) => render(utterance, { channel, words, findDocument }));
}
