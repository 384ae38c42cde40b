import type { Locale } from '../../locales';
import type { Channel } from '../domain/conversation/conversation';
import type { Json } from '../domain/json';
import type { NewMessage } from './outbox';

/** Where news of the policy goes: to an e-mail address, or into a one-to-one conversation of a channel. */
export type SubscriptionKind = 'mail' | 'conversation';

/** A wish to be told of revisions, confirmed. Times in ms. */
export interface NewSubscription {
  readonly id: string;
  readonly kind: SubscriptionKind;
  /** Keyed (HMAC): the same address or conversation asks once. */
  readonly digest: string;
  /** The address, or the conversation's id. */
  readonly to: string;
  readonly language: Locale;
  readonly channel: Channel;
  readonly expiresAt: number;
}

/** What a turn makes of it. Asked for again, a subscription keeps its id and runs until the new date. */
export type SubscriptionChange =
  | { readonly change: 'keep'; readonly subscription: NewSubscription }
  | { readonly change: 'leave'; readonly digest: string };

/** Whom to tell. */
export interface Subscriber extends Omit<NewSubscription, 'digest'> {
  /** The Bot Framework's ConversationReference: a chat is forgotten long before those who asked in it have been told. */
  readonly reference?: Json;
}

/** One version that is told to those who asked before it was added. */
export interface Telling {
  readonly version: string;
  /** When it was added (ms). */
  readonly addedAt: number;
  /** The process that tells, by the name it took its turn under. */
  readonly holder: string;
  readonly now: number;
  /** How many at once. */
  readonly limit: number;
}

export interface SubscriptionStore {
  /** Until when this address or conversation is told (ms); undefined when it is not. */
  until(digest: string, now: number): Promise<number | undefined>;
  /** Whether there is such a subscription. */
  stands(id: string, now: number): Promise<boolean>;
  /** Forgets it, with every notice that has not left yet. */
  leave(id: string): Promise<'left' | 'leftBefore'>;
  /** Whether anybody has yet to be told of a version. A look that costs no lock. */
  anyUntold(version: Pick<Telling, 'version' | 'addedAt'>, now: number): Promise<boolean>;
  /** Takes the turn to tell; false while another process has it. */
  takeTurn(holder: string, now: number): Promise<boolean>;
  endTurn(holder: string, now: number): Promise<void>;
  /**
   * Tells the next ones who have not been told of this version: in one transaction the note that they were, and the
   * message. Gives back how many; `turnLost` when another process has taken over.
   */
  tellNext(telling: Telling, compose: (to: Subscriber) => NewMessage): Promise<number | 'turnLost'>;
}

/** The token in a notice's link, by which it can be stopped without signing in. Keyed; it does not expire by itself. */
export interface LeaveTokens {
  make(subscriptionId: string): string;
  /** The subscription's id, whether it still stands or not; undefined when the token was not made here. */
  read(token: string): string | undefined;
}
