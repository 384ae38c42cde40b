import type { MessageKey } from '../../../locales';
import type { Channel } from './conversation';

/** What differs between channels, for rooms that know none of them by name. */
export interface Traits {
  /** How staff read where a request came from. */
  readonly label: MessageKey;
  /** Whose service carries it: the desk's own, or the Bot Framework, which tells the channel in each activity. */
  readonly carriedBy: 'desk' | 'botFramework';
  /** Whether it is called with what is said. Else customers read along while the chat is open, and not later. */
  readonly called: boolean;
  /** When a talk on it is known to be one-to-one: unless it is called a group, or only if it is called personal. */
  readonly oneToOne: 'unlessGroup' | 'ifPersonal';
  /** Whether whoever means the desk in a group mentions it, so that all else that comes is meant for others. */
  readonly mentions: boolean;
  /** Said before the first input where others carry the words: who, and who may read them (APPI Art. 21). */
  readonly through?: 'desk:through.line' | 'desk:through.msteams';
  /** Whether a chat can be reopened by a handle that shows nothing personal. */
  readonly reopens: boolean;
}

/** The traits of a channel by its name; those of a channel without a name for one that has no row any more. */
export type TraitsOf = (channel: Channel) => Traits;
