import { z } from 'zod';
import { type Locale, LOCALES } from '../../locales';
import type { Channel, Heard } from '../domain/conversation/conversation';
import type { WireActivity } from '../ports/activities';

/** The name of the event by which our widget says that it was opened from a link with a receipt number. */
const OPEN_EVENT = 'madoguchi/open';

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

/** What an activity of any channel says, or undefined for what the desk has no ear for. The only place that reads one. */
export function hear(activity: WireActivity): Heard | undefined {
  const { type, text, name, value, membersAdded, recipient } = activityShape.parse(activity);
  if (type === 'endOfConversation') return { kind: 'ended', text: '' };
  if (type === 'event' && name === OPEN_EVENT) return { kind: 'opened', text: textFrom(value) };
  if (type === 'conversationUpdate') {
    const others = membersAdded?.some(({ id }) => id !== recipient?.id) ?? false;
    return others ? { kind: 'arrived', text: '' } : undefined;
  }
  return type === 'message' ? { kind: 'typed', text: text ?? textFrom(value) } : undefined;
}

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
