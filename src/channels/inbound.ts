import { z } from 'zod';
import { type Locale, LOCALES } from '../../locales';
import type { Channel, Heard } from '../domain/conversation/conversation';
import type { WireActivity } from '../ports/activities';

/** The name of the event by which our widget says that it was opened from a link with a receipt or draft number. */
const OPEN_EVENT = 'madoguchi/open';

type Ear = (activity: z.output<typeof activityShape>) => Heard | undefined;

const activityShape = z.object({
  type: z.string(),
  text: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  value: z.unknown().optional(),
  locale: z.string().optional().catch(undefined),
  membersAdded: z
    .array(z.object({ id: z.string() }))
    .optional()
    .catch(undefined),
  recipient: z.object({ id: z.string() }).optional().catch(undefined),
});

/** What is listened to, by the activity's type. */
const EARS: Readonly<Record<'endOfConversation' | 'event' | 'conversationUpdate' | 'message', Ear>> = {
  endOfConversation: () => ({ kind: 'ended', text: '' }),
  event: ({ name, value }) => (name === OPEN_EVENT ? { kind: 'opened', text: textFrom(value) } : undefined),
  conversationUpdate: ({ membersAdded = [], recipient }) => {
    const others = membersAdded.some(({ id }) => id !== recipient?.id);
    return others ? { kind: 'arrived', text: '' } : undefined;
  },
  message: ({ text, value }) => ({ kind: 'typed', text: isEmpty(text) ? textFrom(value) : text }),
};

/** What an activity of any channel says, or undefined for what the desk has no ear for. The only place that reads one. */
export function hear(activity: WireActivity): Heard | undefined {
  const read = activityShape.parse(activity);
  return isHeard(read.type) ? EARS[read.type](read) : undefined;
}

const isHeard = (type: string): type is keyof typeof EARS => Object.hasOwn(EARS, type);
const isEmpty = (text: string | undefined): text is undefined | '' => text === undefined || text === '';

/** A card's submit has no text: its value is what was chosen. */
function textFrom(value: unknown): string {
  if (typeof value === 'string') return value;
  const choice = (value as { choice?: unknown } | null | undefined)?.choice;
  return typeof choice === 'string' ? choice : '';
}

export function channelOf(channelId: string): Channel {
  const known: readonly Channel[] = ['directline', 'msteams', 'line', 'emulator'];
  return known.find((channel) => channel === channelId) ?? 'other';
}

/** The desk's language for a locale such as `ja-JP`; undefined when it speaks neither. */
export function languageOf(locale: string | undefined): Locale | undefined {
  return LOCALES.find((language) => locale?.toLowerCase().startsWith(language));
}
