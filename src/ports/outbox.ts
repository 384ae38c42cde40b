import type { Locale } from '../../locales';
import type { Spoken } from '../domain/conversation/content';
import type { Channel } from '../domain/conversation/conversation';
import type { Json } from '../domain/json';
import type { Lane } from '../domain/outbox/lane';
import type { MailTemplate } from '../domain/outbox/rank';
import type { Utterance, Values } from '../domain/conversation/utterance';

export type { MailTemplate };

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
  /** What staff tell by a call or a letter: it is never sent, and stays on its ticket until they note that they did. */
  | { readonly kind: 'byHand'; readonly way: 'phone' | 'post' }
  /** A turn's reply to a channel that has to be called, as it was stored. */
  | {
      readonly kind: 'channel';
      /** Not known in messages of versions before 0.4. */
      readonly channel?: Channel;
      readonly conversationId: string;
      /** What the message that is answered came with. */
      readonly replyTo?: Json;
      /** The activities under whose ids the reply was stored. */
      readonly replies: readonly { readonly activityId: string; readonly content: Spoken }[];
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
  /** From when on it is of no use any more, and not sent (ms). */
  readonly expiresAt?: number;
  /** Of what is told elsewhere: it leaves once the customer writes in its conversation again, and is owed to nobody. */
  readonly copy?: true;
  /** What limits it, and the keyed digest it is counted by; most messages are not limited. */
  readonly counted?: { readonly as: 'automaticMail' | 'leakAlert'; readonly by: string };
}

export interface DueMessage extends Omit<NewMessage, 'delivery' | 'counted' | 'copy'> {
  /** `unreadable` when its ciphertext was altered. */
  readonly delivery: Delivery | { readonly kind: 'unreadable' };
  readonly lane: Lane;
  /** Tries so far, this one included. */
  readonly attempts: number;
}

/** A message as one try of it, which is over when the next is taken. */
type Try = Pick<DueMessage, 'id' | 'attempts'>;

export interface Failure {
  readonly reason: string;
  readonly now: number;
  /** When to try again (ms); without it the desk gives up, and the ticket shows it. */
  readonly next?: number;
  /** Until when the later ones of its conversation wait for it at most (ms). */
  readonly holdsUntil?: number;
  /** They wait until then, even if they had waited long enough: the receiver wants to be left alone. */
  readonly obeyed?: boolean;
}

export interface OutboxStore {
  /** Puts a message of a conversation into it, once; nothing where that has ended or is no longer. */
  put(conversationId: string, message: NewMessage, now: number): Promise<void>;
  /**
   * Takes messages that are due for this process alone until the lease ends (ms): at most so many, and of each lane at
   * most `free`. Of a conversation only one is in anybody's hand, the first of those that wait; the later ones pass it
   * when it has failed for long enough. None of `except` is taken, which this process has in hand.
   */
  take(
    now: number,
    leaseUntil: number,
    limit: number,
    within?: { readonly free: Readonly<Record<Lane, number>>; readonly except: readonly string[] },
  ): Promise<readonly DueMessage[]>;
  /** Counts until the next try is taken, even after this one was called a failure. */
  delivered(message: Try, now: number): Promise<void>;
  failed(message: Try, failure: Failure): Promise<void>;
  /** Due again at once, for another process. */
  putBack(message: Try, now: number): Promise<void>;
}
