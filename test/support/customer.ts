import { randomUUID } from 'node:crypto';
import type { Locale } from '../../locales';
import { createDirectLineDesk } from '../../src/channels/directline/desk';
import type { Spoken } from '../../src/domain/conversation/content';
import type { Extras } from '../../src/domain/conversation/rendered';
import type { OpenDesk } from './openDesk';
import { codeIn, until } from './until';

export interface Reply {
  readonly text: string;
  /** The titles of the buttons under it. */
  readonly buttons: readonly string[];
  readonly values: readonly string[];
  readonly extras: Extras;
}

/** A reply as Direct Line carries it. */
export interface WireReply {
  readonly text: string;
  readonly suggestedActions?: {
    readonly actions: readonly { readonly title: string; readonly value: string }[];
  };
  /** Where a channel shows no suggested actions, they ride on a card with the text. */
  readonly attachments?: readonly {
    readonly content: {
      readonly text: string;
      readonly buttons: readonly { readonly title: string; readonly value: string }[];
    };
  }[];
  readonly channelData: { readonly madoguchi: Extras };
}

const directLineOf = ({ desk, stores, clock }: Pick<OpenDesk, 'desk' | 'stores' | 'clock'>) =>
  createDirectLineDesk({ ...stores, runTurn: desk.runTurn, watch: desk.feed.watch, now: clock.now });

/** Whoever has the handle of an earlier chat, in the chat that it opens; `gone` where there is none to open. */
export async function reopenChat(open: OpenDesk, earlierId: string) {
  const claims = { conversationId: randomUUID(), userId: 'dl_reopened' };
  const reopened = await directLineOf(open).reopen(earlierId, claims);
  return reopened === 'gone' ? reopened : createCustomer(open, 'en', claims.conversationId);
}

/** A customer in a chat of their own, who reads what Direct Line would give them. */
export async function createCustomer(
  { desk, stores, clock }: OpenDesk,
  language: Locale,
  conversationId: string = randomUUID(),
  network = '203.0.113.7',
) {
  const directLine = directLineOf({ desk, stores, clock });
  let read = 0;
  const news = async (): Promise<readonly Reply[]> => {
    const activities = (await stores.conversations.activitiesAfter(conversationId, read)) ?? [];
    read = activities.at(-1)?.seq ?? read;
    return activities.flatMap(({ content }) => (content.is === 'spoken' ? replyOf(content) : []));
  };
  const send = async (activity: Record<string, string>, id: string = randomUUID()) => {
    const received = await directLine.receive(conversationId, id, { type: 'message', ...activity }, network);
    return received === 'gone' ? [] : news();
  };
  await directLine.start({ conversationId, userId: 'dl_test' }, language);
  const greeting = await news();
  return {
    conversationId,
    greeting,
    news,
    /** Types a text, or presses the button of that value; the same id twice is the same message twice. */
    says: (text: string, id?: string) => send({ text }, id),
    sends: send,
    /** The code that was mailed to this conversation last, from the demo mailbox. */
    async codeFromMail(): Promise<string> {
      const { knex } = stores.options.database;
      const sent = await knex('identity_codes')
        .where({ conversation_id: conversationId })
        .orderBy('sent_at', 'desc')
        .first<{ id: string } | undefined>('id');
      desk.outbox.wake();
      const mail = await until(async () =>
        (await stores.mailbox.list(50)).find(({ id }) => id === `code.${sent?.id}`),
      );
      return codeIn(mail.subject) ?? '';
    },
  };
}

/** Gives the outbox the moment that it needs. */
export const settle = (ms = 60) => new Promise((resolve) => setTimeout(resolve, ms));

/** A reply as the store keeps it. */
export function replyOf({ text, buttons, extras }: Spoken): Reply {
  const [titles, values] = [buttons.map(({ title }) => title), buttons.map(({ value }) => value)];
  return { text, buttons: titles, values, extras };
}

export function replyFrom(activity: WireReply): Reply {
  const [card] = activity.attachments ?? [];
  const actions = activity.suggestedActions?.actions ?? card?.content.buttons ?? [];
  return {
    text: card?.content.text ?? activity.text,
    buttons: actions.map(({ title }) => title),
    values: actions.map(({ value }) => value),
    extras: activity.channelData.madoguchi,
  };
}
