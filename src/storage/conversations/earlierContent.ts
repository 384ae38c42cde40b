import { type Locale, LOCALES } from '../../../locales';
import type { Content, ShownButton, Spoken, Written } from '../../domain/conversation/content';
import type { Extras } from '../../domain/conversation/rendered';
import { present } from '../../domain/present';
import type { StoredActivity } from '../../ports/activities';
import type { Delivery } from '../../ports/outbox';

/** A button of the Bot Framework. */
type Action = ShownButton;

/** What versions before 0.4 kept: an activity of the Bot Framework, as it went over the wire. */
interface EarlierActivity {
  readonly type?: string;
  readonly text?: string;
  readonly value?: string | { readonly choice: string };
  readonly locale?: string;
  readonly suggestedActions?: { readonly actions: readonly Action[] };
  readonly attachments?: readonly {
    readonly content: { readonly text: string; readonly buttons: readonly Action[] };
  }[];
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly madoguchi?: Partial<Extras> & { readonly title?: string };
  };
}

/** What was kept of an activity, in today's form, whichever version kept it. */
export function contentFrom(kept: unknown, from: StoredActivity['from']): Content {
  const content = kept as Content | EarlierActivity;
  if ('is' in content) return content;
  return from === 'customer' ? writtenFrom(content) : spokenFrom(content);
}

function spokenFrom(activity: EarlierActivity): Spoken {
  const { locale, channelData } = activity;
  const extras = channelData?.madoguchi;
  return {
    is: 'spoken',
    ...shownOn(activity),
    language: languageOf(locale),
    extras: { kind: 'say', language: languageOf(extras?.language ?? locale), ...extras },
  };
}

/** Text and buttons, which in Teams stood on a card. */
function shownOn({ text = '', suggestedActions, attachments }: EarlierActivity) {
  const [card] = attachments ?? [];
  const onIt = { text, buttons: suggestedActions?.actions ?? [], ...card?.content };
  return { text: onIt.text, buttons: onIt.buttons.map(({ title, value }) => ({ title, value })) };
}

/** A turn's reply that waits for a channel, as versions before 0.4 kept it. */
interface EarlierReply {
  readonly kind: 'channel';
  readonly conversationId: string;
  readonly activities: readonly EarlierActivity[];
}

/** What waits in the outbox, in today's form, whichever version put it there. */
export function deliveryOf(kept: unknown): Delivery {
  const delivery = kept as Delivery | EarlierReply;
  if (!('activities' in delivery)) return delivery;
  const { kind, conversationId, activities } = delivery;
  return {
    kind,
    conversationId,
    replies: activities.map((activity) => ({ activityId: '', content: spokenFrom(activity) })),
  };
}

const KINDS: Readonly<Record<string, Written['kind']>> = {
  message: 'typed',
  event: 'opened',
  conversationUpdate: 'arrived',
  endOfConversation: 'ended',
};

function writtenFrom({ type = '', text, value, locale, channelData }: EarlierActivity): Written {
  return present({
    is: 'written',
    kind: KINDS[type] ?? 'typed',
    text,
    locale,
    value: typeof value === 'object' ? value.choice : value,
    title: channelData?.madoguchi?.title,
    clientId: channelData?.clientActivityID,
  });
}

function languageOf(locale: string | undefined): Locale {
  return LOCALES.find((language) => locale === language) ?? 'ja';
}
