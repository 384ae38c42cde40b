import type { Spoken, Written } from '../domain/conversation/content';
import type { Heard } from '../domain/conversation/conversation';

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
}

/** Runs one turn. Gives what was said in answer, or that there is no such conversation (any more). */
export type RunTurn = (inbound: Inbound) => Promise<readonly Spoken[] | 'gone'>;
