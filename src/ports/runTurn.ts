import type { Spoken, Written } from '../domain/conversation/content';
import type { Heard } from '../domain/conversation/conversation';
import type { ForbiddenKind } from '../domain/conversation/forbiddenKind';
import type { Json } from '../domain/json';

/** What was hidden in a message before it was kept anywhere. */
interface Hid {
  readonly kinds: readonly ForbiddenKind[];
  /** The one number that was let through, as typed. */
  readonly letThrough?: string;
}

/** One message of a customer, after its channel's own shape is gone. */
export interface Inbound {
  readonly conversationId: string;
  /** The same id twice is the same message twice: it is handled once. */
  readonly activityId: string;
  readonly heard: Heard;
  /** What the record may keep of it. */
  readonly written: Written;
  /** Where it came from, as a keyed digest; without it limits are counted by the conversation. */
  readonly network?: string;
  /** Whether others read along. */
  readonly group: boolean;
  /** How the reply travels: with the answer to this very request, by the client's own reading, or by a call. */
  readonly reply: 'returned' | 'called';
  /** Of a message that waited for its turn: hidden already, and not to be looked through again. */
  readonly hid?: Hid;
  /** What the channel has to be answered with, once and for a while. */
  readonly replyTo?: Json;
}

/** The same message without what is never to be taken, from where its conversation stands; before it is kept anywhere. */
export type HideInbound = (inbound: Inbound) => Promise<Inbound>;

/** Runs one turn. Gives what was said in answer, or that there is no such conversation (any more). */
export type RunTurn = (inbound: Inbound) => Promise<readonly Spoken[] | 'gone'>;
