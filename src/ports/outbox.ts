import type { Locale } from '../../locales';
import type { Channel } from '../domain/conversation/conversation';
import type { Json } from '../domain/json';
import type { Utterance, Values } from '../domain/conversation/utterance';
import type { WireActivity } from './activities';

export type MailTemplate =
  | 'code'
  | 'longCode'
  | 'receipt'
  | 'answer'
  | 'decision'
  | 'revision'
  | 'draftReminder'
  | 'leakAlert'
  | 'undecided';

/** What leaves the desk later, at least once; the receiver drops repetitions by the message's id. */
export type Delivery =
  | {
      readonly kind: 'mail';
      readonly template: MailTemplate;
      readonly to: string;
      readonly language: Locale;
      readonly values: Values;
      /** Where whoever gets it stops more of its kind. */
      readonly leaveUrl?: string;
      /** Of a code: the conversation that waits for it, where its customer typed the address in that very one. */
      readonly conversationId?: string;
    }
  /** Staff's words into a conversation of any channel, rendered when they are delivered; or the desk's own news. */
  | {
      readonly kind: 'talk';
      readonly conversationId: string;
      readonly utterances: readonly Utterance[];
      readonly news?: News;
      /** The desk's own words, and nobody's of the staff. */
      readonly from?: 'desk';
    }
  /** A turn's reply to a channel that has to be called, as it was stored. */
  | {
      readonly kind: 'channel';
      readonly conversationId: string;
      readonly activities: readonly WireActivity[];
    };

/** How the desk's own news is told: in the language it was asked for, and even where the chat has been forgotten. */
interface News {
  readonly language: Locale;
  readonly channel: Channel;
  /** The Bot Framework's ConversationReference. */
  readonly reference?: Json;
}

export interface NewMessage {
  readonly id: string;
  readonly delivery: Delivery;
  /** The ticket on which a failure is shown. */
  readonly ticketId?: string;
  /** What limits it, and the keyed digest it is counted by; most messages are not limited. */
  readonly counted?: { readonly as: 'automaticMail' | 'leakAlert'; readonly by: string };
}

export interface DueMessage extends Omit<NewMessage, 'delivery' | 'counted'> {
  /** `unreadable` when its ciphertext was altered. */
  readonly delivery: Delivery | { readonly kind: 'unreadable' };
  /** Tries so far, this one included. */
  readonly attempts: number;
}

export interface OutboxStore {
  /** Puts a message of a conversation into it, once; nothing where that has ended or is no longer. */
  put(conversationId: string, message: NewMessage, now: number): Promise<void>;
  /** Takes messages that are due for this process alone until the lease ends (ms). */
  take(now: number, leaseUntil: number, limit: number): Promise<readonly DueMessage[]>;
  delivered(id: string, now: number): Promise<void>;
  /** `next` is when to try again (ms); without it the desk gives up, and the ticket shows it. */
  failed(
    id: string,
    failure: { readonly reason: string; readonly now: number; readonly next?: number },
  ): Promise<void>;
}
