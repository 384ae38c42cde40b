import type { Locale } from '../../../locales';
import type { Extras } from '../../domain/conversation/rendered';
import { type Fields, isRecord, textIn } from './json';
import { localeOf } from '../chat/words';

/** A quick reply: what is shown, and what is sent. */
export interface Action {
  readonly title: string;
  readonly value: string;
}

/** A message of the conversation, as the widget shows it. */
export interface Message {
  readonly id: string;
  readonly from: 'desk' | 'staff' | 'customer';
  /** For a pressed button: what stood on the button. */
  readonly text: string;
  readonly language?: Locale;
  /** ISO 8601, as the server kept it. */
  readonly at?: string;
  readonly name?: string;
  readonly extras?: Extras;
  readonly actions: readonly Action[];
  /** The id that the widget gave to the customer's own message. */
  readonly clientActivityId?: string;
}

function readActions(suggested: unknown): readonly Action[] {
  const actions = isRecord(suggested) && Array.isArray(suggested['actions']) ? suggested['actions'] : [];
  return actions.flatMap((action: unknown) => {
    const [title, value] = [textIn(action, 'title'), textIn(action, 'value')];
    return title === undefined || value === undefined ? [] : [{ title, value }];
  });
}

function readExtras(madoguchi: unknown): Extras | undefined {
  const known =
    textIn(madoguchi, 'kind') !== undefined && localeOf(textIn(madoguchi, 'language')) !== undefined;
  return known ? (madoguchi as Extras) : undefined;
}

/** Leaves out what is undefined, as optional properties want it. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function readOwn(activity: Fields, id: string): Message {
  const channelData = activity['channelData'];
  const title = isRecord(channelData) ? textIn(channelData['madoguchi'], 'title') : undefined;
  return present({
    id,
    from: 'customer' as const,
    text: title ?? textIn(activity, 'text') ?? '',
    at: textIn(activity, 'timestamp'),
    actions: [],
    clientActivityId: textIn(channelData, 'clientActivityID'),
  });
}

function readDesk(activity: Fields, id: string): Message {
  const channelData = activity['channelData'];
  const extras = isRecord(channelData) ? readExtras(channelData['madoguchi']) : undefined;
  return present({
    id,
    from: extras?.kind === 'staff' ? ('staff' as const) : ('desk' as const),
    text: textIn(activity, 'text') ?? '',
    language: extras?.language ?? localeOf(activity['locale']),
    at: textIn(activity, 'timestamp'),
    name: textIn(activity['from'], 'name'),
    extras,
    actions: readActions(activity['suggestedActions']),
  });
}

/**
 * Reads one Direct Line activity: a message, `ended` when it says that the conversation is over,
 * undefined for what is not shown (events, typing, anything without an id).
 */
export function readActivity(activity: unknown): Message | 'ended' | undefined {
  const id = textIn(activity, 'id');
  if (!isRecord(activity) || id === undefined) return undefined;
  if (activity['type'] === 'endOfConversation') return 'ended';
  if (activity['type'] !== 'message') return undefined;
  return textIn(activity['from'], 'role') === 'user' ? readOwn(activity, id) : readDesk(activity, id);
}
