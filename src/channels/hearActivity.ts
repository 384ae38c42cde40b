import { z } from 'zod';
import type { Written } from '../domain/conversation/content';
import { type Heard, LONGEST_MESSAGE } from '../domain/conversation/conversation';
import { present } from '../domain/present';
import { absent } from './absent';
import type { WireActivity } from './wireActivity';

/** The name of the event by which our widget says that it was opened from a link with a receipt or draft number. */
export const OPEN_EVENT = 'madoguchi/open';

/** What an activity says, and what of it the record may keep. */
interface HeardActivity {
  readonly heard: Heard;
  /** Its kind, its words and little else: nothing that the desk has no use for, and no words that it has not read. */
  readonly written: Written;
}

type Read = z.output<typeof activityShape>;
type Ear = (activity: Read) => Heard | undefined;

/** In UTF-16 units. */
const LONGEST_TITLE = 100;

const activityShape = z.object({
  type: z.string(),
  text: absent(z.string()),
  name: absent(z.string().max(200)),
  action: absent(z.string()),
  /** A card's submit has no text: its value is what was chosen. */
  value: absent(z.union([z.string(), z.object({ choice: z.string() })])),
  locale: absent(z.string().max(35)),
  channelData: absent(
    z.object({
      /** By this id and title the client knows its own message again, and what stood on the button. */
      clientActivityID: absent(z.string().max(64)),
      madoguchi: absent(z.object({ title: absent(z.string().max(LONGEST_TITLE)) })),
    }),
  ),
  membersAdded: absent(z.array(z.object({ id: z.string() }))),
  recipient: absent(z.object({ id: z.string() })),
});

/** What is listened to, by the activity's type. */
const EARS: Readonly<
  Record<'endOfConversation' | 'event' | 'conversationUpdate' | 'installationUpdate' | 'message', Ear>
> = {
  endOfConversation: () => ({ kind: 'ended', text: '' }),
  event: ({ name, value }) => (name === OPEN_EVENT ? worded('opened', textFrom(value)) : undefined),
  conversationUpdate: ({ membersAdded = [], recipient }) => {
    const others = membersAdded.some(({ id }) => id !== recipient?.id);
    return others ? { kind: 'arrived', text: '' } : undefined;
  },
  installationUpdate: ({ action }) => (action === 'add' ? { kind: 'arrived', text: '' } : undefined),
  message: ({ text, value }) =>
    worded('typed', typeof value === 'object' || isEmpty(text) ? textFrom(value) : text),
};

/** What an activity of any channel says, or undefined for what the desk has no ear for. The only place that reads one. */
export function hear(activity: WireActivity): HeardActivity | undefined {
  const read = activityShape.parse(activity);
  const heard = isHeard(read.type) ? EARS[read.type](read) : undefined;
  return heard && { heard, written: recordOf(read, heard) };
}

/** No room behind this one sees words that are too long to be read. */
function worded(kind: 'typed' | 'opened', text: string): Heard {
  return text.length > LONGEST_MESSAGE ? { kind: 'tooLong', text: '' } : { kind, text };
}

function recordOf(read: Read, { kind }: Heard): Written {
  const { locale, channelData } = read;
  const clientId = channelData?.clientActivityID;
  const title = kind === 'tooLong' ? undefined : (channelData?.madoguchi?.title ?? titleOf(read));
  return present({ is: 'written', kind, ...wordsOf(read, kind), title, locale, clientId });
}

/** A card that was pressed comes with what stood on its button as text. */
const titleOf = ({ text, value }: Read): string | undefined =>
  typeof value === 'object' && !isEmpty(text) ? text.slice(0, LONGEST_TITLE) : undefined;

/** What was typed, else what stood behind the button; of an event the number in the link. */
function wordsOf({ text, value }: Read, kind: Heard['kind']) {
  const pressed = typeof value === 'object' ? value.choice : value;
  if (kind === 'opened') return { value: pressed };
  if (kind !== 'typed') return {};
  if (typeof value === 'object') return { value: pressed };
  return isEmpty(text) ? { text, value: pressed } : { text };
}

const isHeard = (type: string): type is keyof typeof EARS => Object.hasOwn(EARS, type);
const isEmpty = (text: string | undefined): text is undefined | '' => text === undefined || text === '';

function textFrom(value: Read['value']): string {
  return typeof value === 'object' ? value.choice : (value ?? '');
}
