import type { Channel } from '../conversation/conversation';

/** What a message leaves by: the mail server's lane, or a channel's, by its name. None waits for another. */
export type Lane = string;

const MAIL: Lane = 'mail';
/** The lane of what names no channel, or one that has no row any more. */
export const ANY_TALK: Lane = 'talk';
const OF_MAIL = 4;
const OF_A_CHANNEL = 8;

/** How many messages of each lane one process has in hand at most. */
export type InHand = Readonly<Record<Lane, number>>;

/** So many of each lane: those of the mail, of every channel, and of what is left. */
export function inHandOf(channels: readonly Channel[]): InHand {
  const ofChannels = [...channels, ANY_TALK].map((lane) => [lane, OF_A_CHANNEL] as const);
  return Object.fromEntries([[MAIL, OF_MAIL], ...ofChannels]);
}

interface Leaving {
  readonly kind: 'mail' | 'talk' | 'channel' | 'byHand';
  readonly channel?: Channel;
  readonly news?: { readonly channel: Channel };
}

/** The lane of a message: the mail server's, or its channel's. */
export function laneOf({ kind, channel, news }: Leaving): Lane {
  return kind === 'mail' ? MAIL : (channel ?? news?.channel ?? ANY_TALK);
}
