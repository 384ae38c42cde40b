import type { Spoken } from '../domain/conversation/content';
import type { Channel } from '../domain/conversation/conversation';
import type { Json } from '../domain/json';

/** Something to be said on a channel that has to be called. */
interface Call {
  readonly channel: Channel;
  /** The channel's own address of the conversation, as it was kept when the conversation began. */
  readonly reference: Json | undefined;
  readonly spoken: readonly Spoken[];
  /** Stable for the message, so that a channel that can drops a repetition. */
  readonly id: string;
  /** What the message that is answered came with, to be answered by. */
  readonly replyTo?: Json;
  /** Tries so far, this one included. */
  readonly attempts: number;
}

/**
 * Calls a channel. Gives the ids under which the platform knows what was said, in order, as far as it tells them. Throws a
 * `DeliveryFailure`, or anything else, when it did not get there.
 */
export type Send = (call: Call, signal: AbortSignal) => Promise<readonly string[]>;
