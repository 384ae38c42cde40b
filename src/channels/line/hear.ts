import type { Written } from '../../domain/conversation/content';
import { type Heard, LONGEST_MESSAGE, type Sent } from '../../domain/conversation/conversation';
import { present } from '../../domain/present';
import { type LineEvent, type Mentionee, mentioneesOf, type Source } from './events';
import { readPress } from './press';

/** What an event says, and what of it the record may keep. */
interface HeardEvent {
  readonly heard: Heard;
  readonly written: Written;
}

const LONGEST_TITLE = 100;
const said = (heard: Heard, more: Partial<Written> = {}): HeardEvent => ({
  heard,
  written: { is: 'written', kind: heard.kind, ...more },
});

/** What is listened to, by the event's type; for all others the desk has no ear. */
const EARS: Readonly<Record<string, (event: LineEvent) => HeardEvent | undefined>> = {
  follow: () => said({ kind: 'arrived', text: '' }),
  join: () => said({ kind: 'arrived', text: '' }),
  message: hearMessage,
  postback: ({ postback }) => (postback === undefined ? undefined : pressed(postback)),
};

/** What an event says; undefined for what the desk has no ear for, or what is said among others and not to the desk. */
export function hearEvent(event: LineEvent): HeardEvent | undefined {
  // In standby somebody else answers: https://developers.line.biz/en/docs/partner-docs/module-technical-chat-control/
  if (event.mode === 'standby') return undefined;
  return Object.hasOwn(EARS, event.type) ? EARS[event.type]?.(event) : undefined;
}

export const isGroup = ({ type }: Source): boolean => type !== 'user';

/** What a message is where it is no text. */
const SENT: Readonly<Record<string, Sent>> = {
  image: 'picture',
  video: 'video',
  audio: 'voice',
  file: 'file',
  location: 'place',
  sticker: 'sticker',
};

function hearMessage({ message, source }: LineEvent): HeardEvent | undefined {
  if (message === undefined) return undefined;
  if (message.type === 'text' && message.text !== undefined)
    return hearText(message.text, mentioneesOf(message), isGroup(source));
  const sent = Object.hasOwn(SENT, message.type) ? SENT[message.type] : undefined;
  return sent === undefined || isGroup(source) ? undefined : said({ kind: 'sent', text: '', sent }, { sent });
}

/** Without the desk's own mentions, which among several people say that it is meant. */
function hearText(text: string, mentionees: readonly Mentionee[], group: boolean): HeardEvent | undefined {
  const own = mentionees.filter(({ isSelf }) => isSelf === true);
  if (group && own.length === 0) return undefined;
  const bare = own
    .toSorted((one, other) => other.index - one.index)
    .reduce((rest, { index, length }) => rest.slice(0, index) + rest.slice(index + length), text)
    .trim();
  return bare.length > LONGEST_MESSAGE
    ? said({ kind: 'tooLong', text: '' })
    : said({ kind: 'typed', text: bare }, { text: bare });
}

/** A press of a button, or a day that was picked. */
function pressed({ data, params }: NonNullable<LineEvent['postback']>): HeardEvent {
  const { value, title } = readPress(data);
  const text = params?.date ?? value;
  return said({ kind: 'typed', text }, present({ value: text, title: title?.slice(0, LONGEST_TITLE) }));
}
