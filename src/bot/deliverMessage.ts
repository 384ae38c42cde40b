import { type FindDocument, render } from '../channels/render';
import type { Utterance } from '../domain/conversation/utterance';
import type { Json } from '../domain/json';
import type { Translator } from '../i18n/translator';
import type { NewActivity, WireActivity } from '../ports/activities';
import type { ConversationStore } from '../ports/conversations';
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
  const { conversations, translator, findDocument, sendToChannel, now, kept } = options;
  return async ({ id }: DueMessage, talk: Talk): Promise<void> => {
    const { conversationId, utterances, news } = talk;
    await openQuoted(options, utterances);
    const loaded = await conversations.load(conversationId, id);
    if (loaded === undefined) return sendNews(options, talk);
    const { channel, state } = loaded.conversation;
    const words = translator.in(news?.language ?? state.language);
    const activities = utterances.map((utterance, index): NewActivity => ({
      activityId: `${id}.${index}`,
      from: news === undefined ? 'staff' : 'desk',
      activity: render(utterance, { channel, words, findDocument }),
    }));
    const added = await conversations.append(conversationId, activities, now());
    if (added === 'gone') return sendNews(options, talk);
    kept(conversationId);
    if (channel !== 'directline')
      await sendToChannel(
        conversationId,
        activities.map(({ activity }) => activity),
      );
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

/** News for a chat that has been forgotten: the channel still has it, so it is sent, and not kept here. */
async function sendNews(
  { translator, findDocument, sendToChannel }: TalkOptions,
  { conversationId, utterances, news }: Talk,
): Promise<void> {
  if (news?.reference === undefined) throw new DeliveryFailure('conversationGone');
  const { channel, language, reference } = news;
  const words = translator.in(language);
  const activities = utterances.map((utterance) => render(utterance, { channel, words, findDocument }));
  await sendToChannel(conversationId, activities, reference);
}
