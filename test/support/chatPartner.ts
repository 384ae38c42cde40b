import { written } from './contents';
import { randomUUID } from 'node:crypto';
import type { Locale } from '../../locales';
import type { Channel } from '../../src/domain/conversation/conversation';
import type { OpenDesk } from './openDesk';

/** The Bot Framework's address of that talk, as far as a test needs one. */
export const REFERENCE = { serviceUrl: 'https://channel.example', conversation: { id: 'talk-of-theirs' } };

/** Somebody in a one-to-one talk of a channel that has to be called, such as Teams; gives back what the desk says. */
export async function createChatPartner(
  { desk, stores, clock }: OpenDesk,
  channel: Channel,
  language: Locale,
) {
  const conversationId = randomUUID();
  const state = { language, languageChosen: true, dialogs: { dialogStack: [] } };
  await stores.conversations.create(
    { id: conversationId, channel, version: 0, watermark: 0, state },
    { userId: 'somebody', reference: REFERENCE, now: clock.now() },
  );
  return {
    conversationId,
    async says(text: string): Promise<readonly string[]> {
      const said = await desk.runTurn({
        ...{ conversationId, activityId: randomUUID(), heard: { kind: 'typed', text } },
        ...{ written: written(text), group: false, reply: 'returned' },
      });
      return said === 'gone' ? ['gone'] : said.map((one) => one.text);
    },
  };
}

/** The text of an activity, wherever the channel carries it. */
export function wordsOf(activity: object): string {
  const { text, attachments } = activity as {
    readonly text: string;
    readonly attachments?: readonly { readonly content: unknown }[];
  };
  const [card] = attachments ?? [];
  return card === undefined ? text : textIn(card.content).join('\n');
}

/** The lines that a card shows, from top to bottom, without its buttons. */
function textIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, inlines, body, items } = node as Readonly<Record<string, unknown>>;
  if (type === 'RichTextBlock')
    return [(inlines as readonly { readonly text: string }[]).map(({ text }) => text).join('')];
  return textIn(body ?? items ?? []);
}
