import type { Channel } from '../conversation/conversation';

/** What a message leaves by. None waits for another; `talk` is a channel that the message does not name. */
export type Lane = 'mail' | 'talk' | Channel;

/** How many messages of each lane one process has in hand at most. */
export type InHand = Readonly<Record<Lane, number>>;

const MAIL = 4;
const CHANNEL = 8;

export const IN_HAND: InHand = {
  mail: MAIL,
  talk: CHANNEL,
  directline: CHANNEL,
  msteams: CHANNEL,
  line: CHANNEL,
  emulator: CHANNEL,
  other: CHANNEL,
};
export const LANES = Object.keys(IN_HAND) as readonly Lane[];

interface Leaving {
  readonly kind: 'mail' | 'talk' | 'channel';
  readonly channel?: Channel;
  readonly news?: { readonly channel: Channel };
}

/** The lane of a message: the mail server's, or its channel's. */
export function laneOf({ kind, channel, news }: Leaving): Lane {
  return kind === 'mail' ? 'mail' : (channel ?? news?.channel ?? 'talk');
}
